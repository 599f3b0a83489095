import { describe, expect, it, test } from 'vitest';
import { planImport } from '../../../shared/import/recognise.ts';
import { anImportContext, asJournalRecords } from '../../builders/import-context.ts';
import { asFiles, fieldsOf, planFiles, reasonsFor } from '../../builders/import-files.ts';
import { exportPlan } from '../../builders/resume-round-trip.ts';

const resume = `cv:
  name: Sarah Lindgren
  headline: Senior Network Planner
  location: Rotterdam, Netherlands
  email: [sarah@example.org, old@example.org]
  website: https://sarah.example/
  photo: me.png
  pronouns: she/her
  social_networks:
    - network: GitHub
      username: sarahplans
  sections:
    summary:
      - Plans **rail freight**.
      - Gives [slots](https://slots.example) back.
    experience:
      - company: Halden Freight
        position: Senior Planner
        start_date: 2023-03
        end_date: present
        location: Rotterdam
        summary: Plans the network
        highlights:
          - Cut *empty* running
      - company: Halden Freight
        position: Planner
        start_date: 2020-06
        end_date: 2023-02
    volunteer_work:
      - company: Repair Café
        position: Bench volunteer
        start_date: 2021
    education:
      - institution: Chalmers
        area: Supply Chain Management
        degree: MSc
        start_date: 2014
        end_date: 2016
        highlights: ['GPA: 4.7/5', 'Thesis on slots']
    projects:
      - name: '[Open slots](https://slots.example)'
        date: 2024-02
        summary: A public table
        highlights: [Weekly]
    honors:
      - name: Planner of the year
        date: 2025-12
      - bullet: Best talk (2024)
    certificates:
      - name: Timetabling
        date: sometime
    publications:
      - title: Giving slots back
        authors: [Sarah Lindgren]
        journal: Rail Freight Review
        doi: 10.1234/slots
        date: 2025-05
    skills:
      - label: Tools
        details: SQL, Python
    languages:
      - label: Swedish
        details: native
    what_drives_me:
      - Trains that are full.
design:
  theme: classic
`;

describe('a RenderCV resume', () => {
  const plan = planFiles({ 'Sarah_CV.yaml': resume });

  it('is placed by what its entries say', () => {
    expect(plan.format).toBe('rendercv');
    expect(plan.found).toEqual({
      profile: 1,
      employer: 1,
      achievement: 1,
      volunteering: 1,
      education: 1,
      project: 1,
      award: 2,
      certification: 1,
      publication: 1,
      skill: 1,
      language: 1,
    });
    expect(fieldsOf(plan, 'profile')[0]).toMatchObject({
      name: 'Sarah Lindgren',
      label: 'Senior Network Planner',
      summary: 'Plans rail freight.\n\nGives slots back.',
      email: 'sarah@example.org',
      location: { city: 'Rotterdam', countryCode: 'NL' },
      profiles: [{ network: 'GitHub', username: 'sarahplans' }],
      extras: { pronouns: 'she/her' },
    });
    expect(fieldsOf(plan, 'employer')[0]).toMatchObject({
      name: 'Halden Freight',
      roles: [
        { position: 'Senior Planner', startDate: '2023-03', endDate: '', summary: 'Plans the network' },
        { position: 'Planner', startDate: '2020-06', endDate: '2023-02' },
      ],
    });
    expect(fieldsOf(plan, 'achievement')[0]).toMatchObject({ title: 'Cut empty running', role: 'Senior Planner' });
    expect(fieldsOf(plan, 'education')[0]).toMatchObject({ studyType: 'MSc', endDate: '2016', score: '4.7/5' });
    expect(fieldsOf(plan, 'project')[0]).toMatchObject({
      name: 'Open slots',
      url: 'https://slots.example',
      endDate: '2024-02',
      highlights: ['Weekly'],
    });
    expect(fieldsOf(plan, 'award').map((one) => [one['title'], one['date']])).toEqual([
      ['Planner of the year', '2025-12'],
      ['Best talk (2024)', ''],
    ]);
    expect(fieldsOf(plan, 'publication')[0]).toMatchObject({ url: 'https://doi.org/10.1234/slots' });
    expect(fieldsOf(plan, 'skill')[0]).toMatchObject({ name: 'Tools', keywords: ['SQL', 'Python'] });
    expect(fieldsOf(plan, 'language')[0]).toMatchObject({ language: 'Swedish', fluency: 'native' });
  });

  test.each([
    ['design', 'How RenderCV prints the resume is not read.'],
    ['cv.photo', 'Cairn keeps no picture in the profile.'],
    ['cv.email: old@example.org', 'A profile holds one of these; this one was left out.'],
    ['cv: pronouns', 'Cairn has no field for this; it is kept for a later export.'],
    ['cv.sections.what_drives_me', 'Cairn has no such section; it is kept for a later export.'],
    ['cv.sections.certificates[0].date', 'This date could not be read; the field is empty and the original kept.'],
    ['education: highlights', 'Cairn has no field for this; it is kept for a later export.'],
  ])('says of %s: %s', (where, why) => {
    expect(reasonsFor(plan, where)).toEqual([why]);
  });

  it('gives back what it has no place for', () => {
    expect(exportPlan(plan)).toMatchObject({ 'cv.sections.what_drives_me': ['Trains that are full.'] });
  });

  it('is known when it comes again', () => {
    const again = planFiles({ 'cv.yml': resume }, asJournalRecords(plan.records));
    expect(again.records.every((record) => record.duplicateOf !== null)).toBe(true);
  });

  it('may be JSON', () => {
    const json = planFiles({ 'cv.json': JSON.stringify({ cv: { name: 'Sarah', sections: { skills: ['SQL'] } } }) });
    expect(json.format).toBe('rendercv');
    expect(json.found).toEqual({ profile: 1, skill: 1 });
  });
});

test.each([
  ['another YAML file', 'levels:\n  - name: L1\n', 'unrecognised-file'],
  ['a name that reaches a prototype', 'cv:\n  name: A\n  __proto__: {x: 1}\n', 'unrecognised-file'],
  [
    'a bomb of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ncv:\n  name: A\n  x: [*c,*c,*c,*c,*c]\n`,
    'unrecognised-file',
  ],
])('%s is refused', (_name, text, code) => {
  expect(planImport(asFiles({ 'a.yaml': text }), '', anImportContext())).toMatchObject({ error: { code } });
  expect(planImport(asFiles({ 'a.yaml': text }), 'rendercv', anImportContext()).ok).toBe(false);
});
