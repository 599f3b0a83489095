import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFields } from '../../../shared/proof/compare-fields.ts';
import type { ExpectedFields } from '../../../shared/proof/expected-fields.ts';
import { extractFields, type FoundFields } from '../../../shared/proof/extract-fields.ts';
import type { ReadBack } from '../../../shared/proof/read-back.ts';
import { readDocx } from '../../../shared/proof/read-docx.ts';
import { sectionKind } from '../../../shared/proof/section-headings.ts';
import { docxBytes, goodResume } from '../../builders/docx-bytes.ts';

/** Lines as a file without marks gives them; those that begin with `#` are larger and bold. */
function plainFile(...texts: readonly string[]): ReadBack {
  return {
    format: 'pdf',
    pages: 1,
    lines: texts.map((text, block) => ({
      runs: [
        {
          text: text.replace(/^# /, ''),
          font: 'Arial',
          size: text.startsWith('# ') ? 14 : 11,
          isBold: text.startsWith('# '),
        },
      ],
      page: 1,
      block,
      headingLevel: 0,
      isListItem: false,
      isOutsideBody: false,
    })),
    title: '',
    author: '',
    language: '',
    isTagged: false,
    links: [],
    images: 0,
    tables: 0,
    columns: 1,
  };
}

const entries = (fields: FoundFields) =>
  fields.work.map(({ what, where, start, end }) => [what, where, start, end].join(' | '));

const ours: ExpectedFields = {
  name: 'Ines Okafor',
  email: 'ines@example.org',
  phone: '+44 (20) 5550-0123',
  location: 'Bristol, GB',
  links: ['https://www.example.org/ines/'],
  work: [
    { what: 'Lead Planner', where: 'Example Rail', start: '2021-03-15', end: '' },
    { what: 'Planner', where: 'Example Rail', start: '2018-06', end: '2021-02' },
    { what: 'Yard Trainee', where: 'Sample Freight', start: '2016-01', end: '2018-05' },
  ],
  education: [{ what: 'BSc Mathematics', where: 'University of Leeds', start: '2012', end: '2015' }],
  skills: ['Databases', 'SQLite', 'PostgreSQL', 'C++'],
};

describe('extractFields', () => {
  it('finds everything in a plain resume, promotions under their employer', async () => {
    const fields = extractFields(readDocx(await docxBytes(goodResume())) ?? expect.fail());
    expect(fields).toMatchObject({
      name: 'Ines Okafor',
      email: 'ines@example.org',
      phone: '+44 20 5550 0123',
      location: 'Bristol, GB',
      links: ['https://example.org/ines'],
      skills: ['Databases', 'SQLite', 'PostgreSQL', 'C++'],
    });
    expect(entries(fields)).toEqual([
      'Lead Planner | Example Rail | 2021-03 | ',
      'Planner | Example Rail | 2018-06 | 2021-02',
      'Yard Trainee | Sample Freight | 2016-01 | 2018-05',
    ]);
    expect(fields.education).toMatchObject([{ what: 'BSc Mathematics', where: 'University of Leeds' }]);
    expect(compareFields(fields, ours).filter((row) => row.state !== 'found')).toEqual([]);
  });

  it('reads files without marks by how their lines look', () => {
    const fields = extractFields(
      plainFile(
        ...[
          '# Ines Okafor',
          'ines@example.org',
          '# Employment History',
          'Acme Ltd',
          'Senior Engineer  Jan 2020 - Present',
        ],
        ...[
          '• Built things in 2021',
          'Consultant at Beta Group, 2015 - 2019',
          '# Hobbies',
          'Rowing',
          '# My Toolbox',
          'SQL',
        ],
      ),
    );
    expect(entries(fields)).toEqual([
      'Senior Engineer | Acme Ltd | 2020-01 | ',
      'Consultant | Beta Group | 2015 | 2019',
    ]);
    expect(fields.sections).toEqual([
      { heading: 'Employment History', kind: 'work' },
      { heading: 'Hobbies', kind: 'interests' },
      { heading: 'My Toolbox', kind: null },
    ]);
  });

  it('takes no year inside a sentence for an entry', () => {
    const sentence = 'In 2019 we moved the depot.';
    const fields = extractFields(
      plainFile('# Experience', '# Clerk, Acme', '2018 - 2020', sentence, '# Porter, Beta', '2016'),
    );
    expect(entries(fields)).toEqual(['Clerk | Acme | 2018 | 2020', 'Porter | Beta | 2016 | 2016']);
  });

  it('never fails, whatever is in the lines', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('Work Experience', '2019 - Present', '# Skills', 'a: b, c', '@'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const fields = extractFields(plainFile(...lines));
        expect(compareFields(fields, ours).every((row) => row.ours !== '')).toBe(true);
      }),
    );
  });
});

describe('compareFields', () => {
  const nothing = extractFields(plainFile());

  it('tells what is missing and what reads differently', async () => {
    expect(new Set(compareFields(nothing, ours).map((row) => row.state))).toEqual(new Set(['missing']));
    const fields = extractFields(readDocx(await docxBytes(goodResume())) ?? expect.fail());
    const other = { ...ours, name: 'Ines B. Okafor', skills: ['Rust'], links: [] };
    expect(compareFields(fields, other).filter((row) => row.state !== 'found')).toEqual([
      { group: 'Contact', label: 'Name', ours: 'Ines B. Okafor', read: 'Ines Okafor', state: 'different' },
      { group: 'Skills', label: 'Skill', ours: 'Rust', read: '', state: 'missing' },
    ]);
  });

  it('does not look for what the record leaves empty', () => {
    const empty = { name: '', email: '', phone: '', location: '', links: [], work: [], education: [], skills: [] };
    expect(compareFields(nothing, empty)).toEqual([]);
  });
});

it('knows the usual headings in any case, and no others', () => {
  expect(['WORK EXPERIENCE', 'Licenses & Certifications:', 'Toolbox'].map(sectionKind)).toEqual([
    'work',
    'certifications',
    null,
  ]);
});
