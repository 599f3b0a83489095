import { describe, expect, it, test } from 'vitest';
import { planImport } from '../../../shared/import/recognise.ts';
import { readPlace } from '../../../shared/import/read-place.ts';
import { cpuTime, patience } from '../../builders/cpu-time.ts';
import { anImportContext, asJournalRecords } from '../../builders/import-context.ts';
import { asFiles, encodeUtf16, fieldsOf, planFiles, reasonsFor } from '../../builders/import-files.ts';
import { largeLinkedInExport, linkedInExport } from '../../builders/linkedin-export.ts';

interface PlannedRole {
  readonly position: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly location: string;
  readonly summary: string;
  readonly highlights: readonly string[];
}
const rolesOf = (fields: Readonly<Record<string, unknown>> | undefined) => fields?.['roles'] as PlannedRole[];
const positions = (...rows: string[]) =>
  planFiles({
    'Positions.csv': ['Company Name,Title,Description,Location,Started On,Finished On', ...rows].join('\n'),
  });

describe('a whole export', () => {
  const plan = planFiles(linkedInExport);

  it('is recognised and counted', () => {
    expect(plan.format).toBe('linkedin');
    expect(plan.found).toEqual({
      profile: 1,
      employer: 3,
      education: 1,
      certification: 2,
      project: 1,
      volunteering: 2,
      award: 1,
      publication: 2,
      skill: 2,
      language: 2,
      interest: 1,
      reference: 1,
      person: 2,
    });
  });

  it('puts the profile together from four files', () => {
    expect(fieldsOf(plan, 'profile')[0]).toMatchObject({
      name: 'Sarah Lindgren',
      label: 'Senior Network Planner',
      summary: 'Plans rail freight.\nGives slots back.',
      email: 'sarah.lindgren@example.org',
      phone: '+31 10 555 0142',
      url: 'https://sarah.example',
      location: {
        address: 'Kade 4',
        postalCode: '3011',
        city: 'Rotterdam',
        region: 'South Holland',
        countryCode: 'NL',
      },
      profiles: [
        { network: 'Blog', username: '', url: 'https://notes.example/a' },
        { network: 'Twitter', username: 'sarahplans', url: '' },
      ],
    });
  });

  it('nests promotions, takes points out of descriptions and counts a return as a stint of its own', () => {
    const employers = fieldsOf(plan, 'employer');
    expect(employers.map((one) => [one['name'], rolesOf(one).map((role) => role.position)])).toEqual([
      ['Halden Freight', ['Senior Network Planner', 'Network Planner']],
      ['Nordport & Sons', ['Analyst']],
      ['Halden Freight', ['Intern']],
    ]);
    expect(rolesOf(employers[0])[0]).toMatchObject({
      startDate: '2023-03',
      endDate: '',
      location: '',
      summary: 'I plan the Rotterdam network:',
      highlights: ['Cut empty running by a fifth', 'Led four planners, "the slot team"'],
    });
    expect(rolesOf(employers[0])[1]).toMatchObject({
      location: 'Delfzijl, Netherlands',
      summary: 'Built the slot model.',
    });
    expect(rolesOf(employers[1])[0]?.highlights).toEqual(['Counted wagons', 'Wrote the report that was read']);
    expect(employers[0]).toMatchObject({ location: 'Rotterdam', rank: 0 });
  });

  it('reads every other section into the fields of its kind', () => {
    expect(fieldsOf(plan, 'education')[0]).toMatchObject({
      institution: 'Chalmers',
      studyType: 'MSc Supply Chain Management',
      startDate: '2014',
      endDate: '2016',
      courses: ['Queueing theory, MA-301'],
      extras: { notes: 'With honours', activities: 'Sailing club' },
    });
    expect(fieldsOf(plan, 'certification')[0]).toMatchObject({
      name: 'Timetable planning',
      issuer: 'Nordic Rail Academy',
      date: '2022-01',
      expiresOn: '2024-02-29',
      licence: 'TP-17',
      url: 'https://nra.example/1',
    });
    expect(fieldsOf(plan, 'project')[0]).toMatchObject({
      name: 'Open slot data',
      description: 'A public table:',
      highlights: ['Updated weekly', 'Used by six ports'],
      startDate: '2024-02',
    });
    expect(fieldsOf(plan, 'award')[0]).toMatchObject({ title: 'Planner of the year', date: '2025-12' });
    expect(fieldsOf(plan, 'publication')).toMatchObject([
      { name: 'Giving slots back', releaseDate: '2025-05-04', publisher: 'Rail Freight Review' },
      { name: 'Slot exchange', releaseDate: '2021', publisher: 'patent NO-9' },
    ]);
    expect(fieldsOf(plan, 'volunteering')).toMatchObject([
      { organization: 'Repair Café', position: 'Bench volunteer', extras: { cause: 'Environment' } },
      { organization: 'Women in Rail', position: 'Board member', startDate: '2021-01' },
    ]);
    expect(fieldsOf(plan, 'skill').map((one) => one['name'])).toEqual(['Network planning', 'SQL']);
    expect(fieldsOf(plan, 'language')[0]).toMatchObject({
      language: 'Swedish',
      fluency: 'Native or bilingual proficiency',
    });
    expect(fieldsOf(plan, 'reference')).toMatchObject([
      {
        name: 'Jonas Adeyemi',
        relation: 'Head of operations, Halden Freight',
        reference: 'She plans what others\nonly schedule.',
        extras: { date: '2024-01-15' },
      },
    ]);
  });

  it('leaves people and causes to a choice', () => {
    const optional = plan.records.filter((record) => record.isOptional);
    expect(new Set(optional.map((record) => record.kind))).toEqual(new Set(['person', 'interest']));
    expect(plan.records.filter((record) => record.kind === 'person')).toEqual(
      optional.filter((record) => record.kind === 'person'),
    );
    expect(fieldsOf(plan, 'person')[0]).toMatchObject({
      name: 'Marit Vos',
      organisation: 'Halden Freight',
      role: 'Director',
      email: 'marit@halden.example',
      url: 'https://www.linkedin.example/in/marit',
      met: 'Connected on LinkedIn on 4 July 2023',
      lastContact: '',
    });
  });

  test.each([
    ['messages.csv', 'Messages are not read.'],
    ['Invitations.csv', 'Invitations are not read.'],
    ['Ad_Targeting.csv', 'What advertisers are told about you is not read.'],
    ['Logins.csv', 'Sign-ins and data of your account are not read.'],
    ['Receipts_v2.csv', 'Receipts are not read.'],
    ['Recommendations_Given.csv', 'What you wrote about others is not part of your record.'],
    ['Company Follows.csv', 'What you follow, save, search or apply for is not read.'],
    ['Jobs/Saved Jobs.csv', 'What you follow, save, search or apply for is not read.'],
    ['Learning.csv', 'What you watched on LinkedIn Learning is not read.'],
    ['Test_Scores.csv', 'Cairn has no kind of record for test scores; add what matters by hand.'],
    ['Something New.csv', 'Cairn does not know this file of the export.'],
    ['Rich Media/photo.jpg', 'Not a table; only the CSV files of the export are read.'],
    ['Endorsement_Received_Info.csv', '2 endorsements of 1 skill counted; who gave them is not kept.'],
    ['Recommendations_Received.csv: row 3', 'Hidden on your profile; it was left out.'],
    ['Connections.csv: row 7', 'No name; LinkedIn hides people who closed their account.'],
    ['Connections.csv: row 8', 'The same person came earlier; this one was left out.'],
    ['Skills.csv: row 4', 'Given twice; the second one was left out.'],
    ['Profile.csv: Birth Date', 'Cairn has no field for this; it was left out.'],
    ['Profile.csv: Maiden Name', 'Cairn has no field for this; it was left out.'],
    ['Education.csv: Notes', 'Cairn has no field for this; it is kept for a later export.'],
    ['Email Addresses.csv: row 2', 'A profile holds one email address; this one was left out.'],
  ])('says of %s: %s', (where, why) => {
    expect(reasonsFor(plan, where)).toContain(why);
  });

  it('takes nothing of what it does not read', () => {
    const kept = JSON.stringify(plan);
    for (const word of ['secret', '1.2.3.4', 'Not for show', 'Mar 3, 1990', 'Berg']) expect(kept).not.toContain(word);
  });

  it('is known when it comes again, all of it', () => {
    const again = planFiles(linkedInExport, asJournalRecords(plan.records));
    expect(again.records.filter((record) => record.duplicateOf === null)).toEqual([]);
  });

  it('reads the same from a folder of its own and from names in other spellings', () => {
    const renamed = Object.fromEntries(
      Object.entries(linkedInExport).map(([path, text]) => [
        `Complete_LinkedInDataExport_01-02-2024/${path.toUpperCase().replaceAll(' ', '_')}`,
        text,
      ]),
    );
    expect(planFiles(renamed).found).toEqual(plan.found);
    expect(planFiles({ 'Positions (1).csv': linkedInExport['Positions.csv'] ?? '' }).found).toEqual({ employer: 3 });
  });

  it('plans 3,000 connections with the rest in a moment', () => {
    const files = asFiles(largeLinkedInExport(3000));
    const times = [1, 2, 3].map(() => {
      const fresh = files.map((file) => ({ ...file, bytes: file.bytes.slice() }));
      return cpuTime(() => {
        const planned = planImport(fresh, '', anImportContext());
        expect(planned.ok && planned.value.found['person']).toBe(3002);
      });
    });
    process.stdout.write(
      `A full LinkedIn export was planned in ${times.map(Math.round).join(', ')} ms of the processor.\n`,
    );
    expect(Math.max(...times)).toBeLessThan(patience);
  });
});

describe('older headers and other encodings', () => {
  test.each([
    [
      'projects of 2018',
      { 'Projects.csv': 'Title,Description,Url,Start Date,End Date\nOpen slots,,,Feb 2017,Mar 2018\n' },
      { kind: 'project', name: 'Open slots', startDate: '2017-02', endDate: '2018-03' },
    ],
    [
      'honors of 2018',
      { 'Honors.csv': 'Title,Description,Issuer,Issue Date\nPrize,,Halden,"Dec 1, 2017"\n' },
      { kind: 'award', title: 'Prize', awarder: 'Halden', date: '2017-12-01' },
    ],
    [
      'connections of 2018, without preamble and address',
      {
        'Connections.csv':
          'First Name,Last Name,Email Address,Company,Position,Connected On\nMarit,Vos,m@x.example,Halden,Director,"9/30/18, 8:01 AM"\n',
      },
      { kind: 'person', name: 'Marit Vos', email: 'm@x.example', met: 'Connected on LinkedIn on 30 September 2018' },
    ],
    [
      'a profile of 2018, UTF-16 with tabs',
      {
        'Profile.csv': encodeUtf16(
          'First Name\tLast Name\tHeadline\tSummary\tContact Instructions\tZip Code\tCountry\tWebsites\r\nZoë\tŁukas\tPlanner\t"One\r\ntwo"\tcall\t3011\tnl\tblog.example\r\n',
        ),
      },
      { kind: 'profile', name: 'Zoë Łukas', summary: 'One\ntwo', url: 'blog.example', location: { countryCode: 'NL' } },
    ],
    [
      'a byte order mark and lines of Windows',
      { 'Languages.csv': '\uFEFFName,Proficiency\r\nSwedish,Native\r\n' },
      { kind: 'language', language: 'Swedish', fluency: 'Native' },
    ],
    [
      'positions saved by Excel',
      {
        'Positions.csv': Uint8Array.from(
          'Company Name;Title;Description;Location;Started On;Finished On\nCaf\u00e9 Z\u00fcrich;Chef;\u0095 Baked \u0095 Sold;;Jan-20;Mar-21\n',
          (sign) => sign.charCodeAt(0),
        ),
      },
      { kind: 'employer', name: 'Café Zürich' },
    ],
  ] as const)('%s', (_name, files, expected) => {
    const plan = planFiles(files);
    const { kind, ...fields } = expected;
    expect(plan.format).toBe('linkedin');
    expect(fieldsOf(plan, kind)).toMatchObject([fields]);
  });

  it('says how it read what is not UTF-8', () => {
    const plan = planFiles({ 'Skills.csv': encodeUtf16('Name\nPlanning\n') });
    expect(plan.skipped).toEqual([{ where: 'Skills.csv', why: 'Read as UTF-16.' }]);
  });

  test.each([
    [
      'positions',
      'Positions.csv',
      'Halden,Planner,,Rotterdam,Mar 2023,\nNordport,Analyst,"A, b",,2018,Feb 2023\n',
      { employer: 2 },
    ],
    [
      'old connections',
      'Connections.csv',
      'Marit,Vos,,Halden,Director,04 Jul 2018\nJo,Lee,,,,05 Jul 2018',
      { person: 2 },
    ],
    ['skills', 'Skills.csv', 'Planning\nSQL\nDutch\n', { skill: 3 }],
  ])('takes %s without a header in the usual order, and says so', (_name, path, text, found) => {
    const plan = planFiles({ [path]: text });
    expect(plan.found).toEqual(found);
    expect(reasonsFor(plan, path)).toContain('The row that names the columns is missing; the usual order was taken.');
  });

  it('knows a file by its columns, whatever it is called', () => {
    expect(planFiles({ 'my network.csv': linkedInExport['Connections.csv'] ?? '' }).found).toEqual({ person: 2 });
    expect(planFiles({ 'export.csv': linkedInExport['Positions.csv'] ?? '' }).found).toEqual({ employer: 3 });
  });

  it('takes connections that were handed over alone', () => {
    const plan = planFiles({ 'Connections.csv': linkedInExport['Connections.csv'] ?? '' });
    expect(plan.records.map((record) => record.isOptional)).toEqual([undefined, undefined]);
  });
});

describe('positions', () => {
  it('joins what is given twice', () => {
    const plan = positions(
      'Halden,Planner,• One • Two,Oslo,2020,2021',
      'Nordport,Clerk,,,2019,2020',
      'halden ,planner,• Two • Three,,2020,2021',
    );
    const [halden, nordport] = fieldsOf(plan, 'employer');
    expect(rolesOf(halden)).toHaveLength(1);
    expect(rolesOf(halden)[0]?.highlights).toEqual(['One', 'Two', 'Three']);
    expect(nordport?.['name']).toBe('Nordport');
    expect(reasonsFor(plan, 'Positions.csv: row 4')).toEqual([
      'The same position came earlier; both were joined into one.',
    ]);
  });

  it('joins roles that touch though another job stands between them, and no others', () => {
    const interleaved = positions('Halden,B,,,Jan 2020,', 'Own firm,Founder,,,2019,', 'Halden,A,,,2016,Dec 2019');
    expect(fieldsOf(interleaved, 'employer').map((one) => rolesOf(one).length)).toEqual([2, 1]);
    const returned = positions('Halden,B,,,Jan 2020,', 'Nordport,Clerk,,,2018,2019', 'Halden,A,,,2012,Dec 2014');
    expect(fieldsOf(returned, 'employer').map((one) => rolesOf(one).length)).toEqual([1, 1, 1]);
  });

  it('notes a date that is none and keeps the rest', () => {
    const plan = positions('Halden,Planner,,,last spring,Present', ',,only text,,,');
    expect(rolesOf(fieldsOf(plan, 'employer')[0])[0]).toMatchObject({ startDate: '', endDate: '' });
    expect(reasonsFor(plan, 'Positions.csv: row 2')).toEqual([
      '“last spring” is no date that can be read; the field stays empty.',
    ]);
    expect(reasonsFor(plan, 'Positions.csv: row 3')).toEqual(['Neither a company nor a title; it was left out.']);
  });
});

describe('files that do not fit together', () => {
  it('names courses when several schools might be theirs', () => {
    const plan = planFiles({
      'Courses.csv': 'Name,Number\nQueueing,\n',
      'Education.csv': 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nA,,,,,\nB,,,,,\n',
    });
    expect(reasonsFor(plan, 'Courses.csv: Queueing')).toEqual([
      'The export does not say at which school this course was; add it there by hand.',
    ]);
  });

  it('needs the profile for an address', () => {
    const plan = planFiles({
      'Email Addresses.csv': 'Email Address,Confirmed,Primary\na@x.example,Yes,Yes\n',
      'Skills.csv': 'Name\nSQL\n',
    });
    expect(plan.found).toEqual({ skill: 1 });
    expect(reasonsFor(plan, 'Email Addresses.csv')).toEqual([
      'It belongs to Profile.csv, which is not among the files.',
    ]);
  });

  it('leaves a second profile to a choice', () => {
    const existing = asJournalRecords(planFiles(linkedInExport).records.filter((record) => record.kind === 'profile'));
    const plan = planFiles({ 'Profile.csv': 'First Name,Last Name,Headline\nSarah,Lindgren,Director\n' }, existing);
    expect(plan.records[0]?.duplicateOf).toBe(existing[0]?.id);
    expect(planFiles({ 'Profile.csv': 'First Name,Last Name\nAda,Vos\n' }, existing).records[0]?.duplicateOf).toBe(
      existing[0]?.id,
    );
  });

  test.each([
    ['nothing but messages', { 'messages.csv': 'FROM,TO\na,b\n' }, 'nothing-to-import', 'messages.csv'],
    ['an empty table', { 'Positions.csv': 'Company Name,Title,Started On\n' }, 'nothing-to-import', 'Positions.csv'],
    ['other columns', { 'Positions.csv': 'Latitude,Longitude\n1,2\n' }, 'unrecognised-file', 'Positions.csv'],
    ['no text', { 'Positions.csv': Uint8Array.from([0, 0, 0, 1, 2, 0, 255, 0]) }, 'unrecognised-file', 'Positions.csv'],
  ] as const)('refuses %s with the place', (_name, files, code, where) => {
    const plan = planImport(asFiles(files), '', anImportContext());
    expect(plan).toMatchObject({ ok: false, error: { code, where } });
  });
});

test.each([
  ['Cairo, Egypt', '', { city: 'Cairo', region: '', countryCode: 'EG' }],
  ['Tallinn, Harjumaa, Estonia', '', { city: 'Tallinn', region: 'Harjumaa', countryCode: 'EE' }],
  ['London, England, United Kingdom', '', { city: 'London', region: 'England', countryCode: 'GB' }],
  ['Germany', '', { city: '', region: '', countryCode: 'DE' }],
  ['Greater Zurich Area', 'ch', { city: 'Greater Zurich Area', region: '', countryCode: 'CH' }],
  ['Atlantis, Nowhere', '', { city: 'Atlantis', region: 'Nowhere', countryCode: '' }],
  ['', 'The Netherlands', { city: '', region: '', countryCode: 'NL' }],
])('the place %j', (text, country, place) => {
  expect(readPlace(text, country)).toEqual(place);
});
