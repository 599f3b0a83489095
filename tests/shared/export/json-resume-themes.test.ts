/** The JSON Resume in public themes: pages that others make of our file, with everything in its place. */
import { describe, expect, test } from 'vitest';
import { rowsOf, textOf } from '../../../shared/domain/field-values.ts';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import { decodeEntities } from '../../../shared/import/decode-entities.ts';
import type { ExportSpec } from '../../../shared/ipc/vault-requests.ts';
import { exportBytes, sampleJournal } from '../../builders/exports.ts';
import { decodeUtf8 } from '../../builders/import-context.ts';

interface Resume {
  readonly work: readonly { readonly highlights: readonly string[] }[];
}

interface Theme {
  render(resume: Resume): string;
}

const themes = ['jsonresume-theme-even', 'jsonresume-theme-stackoverflow', '@jsonresume/jsonresume-theme-class'];

async function writeResume(records: readonly JournalRecord[], spec: Partial<ExportSpec> = {}): Promise<Resume> {
  const bytes = await exportBytes({ format: 'json-resume', document: 'resume', ...spec }, records);
  return JSON.parse(decodeUtf8(bytes) ?? '') as Resume;
}

async function render(theme: string, resume: Resume): Promise<string> {
  return ((await import(theme)) as Theme).render(resume);
}

/** What a reader of the page sees: no styles, no scripts, no tags, one space between words. */
function textOfPage(html: string): string {
  const shown = html.replace(/<(style|script)\b[^]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return decodeEntities(shown).replace(/\s+/g, ' ');
}

/** What a template writes where it did not find what it looked for. */
const traceOfNothing = /undefined|null|NaN|invalid date|\[object \w+\]/i;

describe.each(themes)('%s', (theme) => {
  test('shows the whole sample vault', async () => {
    const records = sampleJournal();
    const ofKind = (kind: string) => records.filter((record) => record.kind === kind).map(({ fields }) => fields);
    const resume = await writeResume(records);
    const highlights = resume.work.flatMap((item) => item.highlights);
    const named = [
      ...ofKind('profile').map((fields) => fields['name']),
      ...ofKind('employer').flatMap((fields) => [
        fields['name'],
        ...rowsOf(fields['roles']).map((role) => role['position']),
      ]),
      ...ofKind('education').map((fields) => fields['institution']),
    ].map(textOf);
    expect(named).toEqual(expect.arrayContaining(['Sarah Lindgren', 'Halden Freight', 'Yard Trainee']));
    expect(highlights.length).toBeGreaterThan(30);
    const html = await render(theme, resume);
    const text = textOfPage(html);
    expect([...named, ...highlights].filter((one) => !text.includes(one))).toEqual([]);
    expect(traceOfNothing.exec(html)).toBeNull();
  });

  test.each([
    ['the achievements alone', sampleJournal(), { document: 'achievements' }],
    ['a vault without a profile', sampleJournal().filter(({ kind }) => kind !== 'profile'), {}],
    ['a vault with nothing but a profile', sampleJournal().filter(({ kind }) => kind === 'profile'), {}],
  ] as const)('makes a page of %s', async (_what, records, spec) => {
    const html = await render(theme, await writeResume(records, spec));
    expect(textOfPage(html).length).toBeGreaterThan(100);
    expect(traceOfNothing.exec(html)).toBeNull();
  });
});
