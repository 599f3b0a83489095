/** A resume that meets every check, and for each check a real file that fails it and nothing else. */
import { describe, expect, it } from 'vitest';
import { audit, auditRows, type Audit, type AuditCheck } from '../../../shared/proof/audit.ts';
import { extractFields } from '../../../shared/proof/extract-fields.ts';
import { readDocx } from '../../../shared/proof/read-docx.ts';
import {
  docxBullet,
  docxBytes,
  docxHeading,
  docxPicture,
  docxTable,
  docxText,
  goodResume,
  type DocxParts,
} from '../../builders/docx-bytes.ts';

type Children = ReturnType<typeof goodResume>;

async function auditOf(children: Children, parts: DocxParts = {}): Promise<Audit> {
  const read = readDocx(await docxBytes(children, parts)) ?? expect.fail();
  return audit(read, extractFields(read));
}

const failed = ({ checks }: Audit) => checks.filter((check) => !check.isPassed).map((check) => check.name);

it('weighs as the source does, and the score is the share of a hundred', async () => {
  expect(auditRows.reduce((sum, row) => sum + row.weight, 0)).toBe(120);
  expect(await auditOf(goodResume())).toMatchObject({ score: 100, points: 120, of: 120, isPassed: true });
});

const bad: Readonly<Record<AuditCheck['name'], () => Promise<Audit>>> = {
  fonts: () => auditOf(goodResume(), { font: 'Comic Sans MS' }),
  tables: () => auditOf([...goodResume(), docxTable('Cell')]),
  layout: () => auditOf(goodResume(), { columns: 2 }),
  accessibility: () => auditOf(goodResume(), { language: '' }),
  semantics: () => auditOf([...goodResume(), docxText('• A bullet typed by hand')]),
  headings: () => auditOf([...goodResume(), docxHeading(2, 'My Toolbox'), docxBullet('Hammer')]),
  images: () => auditOf([...goodResume(), docxPicture()]),
  sizes: () => auditOf(goodResume(), { size: 8 }),
  contact: () => auditOf(goodResume().toSpliced(1, 1, docxText('Bristol, GB | ines@example.org'))),
  characters: () => auditOf([...goodResume(), docxBullet('Phone \uE0B0 icons')]),
};

describe('fails a file for', () => {
  it.each(auditRows.map(({ name, weight }) => [name, weight] as const))(
    '%s, which costs %i points',
    async (name, weight) => {
      const found = await bad[name]();
      expect(failed(found)).toEqual([name]);
      expect(found.points).toBe(120 - weight);
      const check = found.checks.find((one) => one.name === name);
      expect(check?.seen).not.toBe('');
      expect(check?.advice).not.toBe('');
    },
  );

  it('contact details in a page header', async () => {
    expect(failed(await auditOf(goodResume(), { header: 'ines@example.org' }))).toEqual(['layout']);
    expect(failed(await auditOf(goodResume(), { header: 'Page 1 of 2' }))).toEqual([]);
  });
});

it('passes from 80 points of a hundred on', async () => {
  const atEdge = await auditOf([...goodResume(), docxTable('Cell'), docxPicture()]);
  expect(atEdge).toMatchObject({ points: 95, score: 79, isPassed: false });
  expect(await auditOf([...goodResume(), docxTable('Cell')])).toMatchObject({ score: 88, isPassed: true });
});

it('notes the order of positions and ways of writing dates, without points', async () => {
  const notes = ({ notes: all }: Audit) => all.map(({ name, isPassed }) => [name, isPassed]);
  expect(notes(await auditOf(goodResume()))).toEqual([
    ['order', true],
    ['dates', false],
  ]);
  const oldFirst = [
    docxHeading(1, 'Ines Okafor'),
    docxHeading(2, 'Work Experience'),
    ...['2010 - 2012', '2013 - 2020'].flatMap((dates) => [docxHeading(3, 'Planner, Example Rail'), docxText(dates)]),
  ];
  expect(notes(await auditOf(oldFirst))).toEqual([
    ['order', false],
    ['dates', true],
  ]);
});
