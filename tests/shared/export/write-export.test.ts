import { describe, expect, test } from 'vitest';
import { findKind, recordKinds } from '../../../shared/domain/registry.ts';
import type { JournalRecord, RecordId, Revision } from '../../../shared/domain/record.ts';
import { previewExport } from '../../../shared/export/write-export.ts';
import { renderMarkdown } from '../../../shared/export/markdown.ts';
import { renderText } from '../../../shared/export/text.ts';
import { exportSpecSchema, type ExportSpec } from '../../../shared/ipc/vault-requests.ts';
import { importedAt } from '../../builders/import-context.ts';

let count = 0;
function aRecord(kind: string, fields: Record<string, unknown>): JournalRecord {
  count += 1;
  const id = `30000000-0000-4000-8000-${String(count).padStart(12, '0')}` as RecordId;
  const parsed = findKind(kind)?.schema.parse(fields) ?? {};
  return {
    id,
    kind,
    fields: parsed,
    revision: '0'.repeat(32) as Revision,
    createdAt: importedAt,
    updatedAt: importedAt,
  };
}

const halden = aRecord('employer', {
  name: 'Halden Freight',
  location: 'Rotterdam',
  roles: [
    { position: 'Network Planner', startDate: '2020-06', endDate: '2023-02' },
    { position: 'Senior Network Planner', startDate: '2023-03', summary: 'Plans the Rotterdam network.' },
  ],
});
const cut = aRecord('achievement', {
  title: 'Cut empty running',
  startDate: '2026-01',
  endDate: '2026-09',
  employer: halden.id,
  role: 'Senior Network Planner',
  tags: ['planning'],
  metrics: [{ what: 'Empty running', baseline: 23.4, result: 18.1, unit: '%', confidentiality: 'internal' }],
});
const built = aRecord('achievement', {
  title: 'Built the slot model',
  startDate: '2021',
  endDate: '2022',
  employer: halden.id,
  role: 'Network Planner',
});
const secret = aRecord('achievement', {
  title: 'Settled the dispute with Nordport',
  endDate: '2025',
  confidentiality: 'private',
});
const undated = aRecord('achievement', { title: 'Spoke at the rail days' });
const profile = aRecord('profile', findKind('profile')?.sample ?? {});
const records = [profile, halden, cut, built, secret, undated];

function exported(spec: Partial<ExportSpec>, from: readonly JournalRecord[] = records) {
  const result = previewExport(exportSpecSchema.parse({ format: 'markdown', ...spec }), {
    records: from,
    now: () => importedAt,
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const ids = (spec: Partial<ExportSpec>) => exported(spec).achievements.map((one) => one.id);

describe('which achievements', () => {
  test('filters by period, employer, role and tag', () => {
    expect(ids({ from: '2026-01-01' })).toEqual([cut.id]);
    expect(ids({ to: '2021-06-30' })).toEqual([built.id]);
    expect(ids({ employer: halden.id })).toEqual([cut.id, built.id]);
    expect(ids({ role: 'Network Planner' })).toEqual([built.id]);
    expect(ids({ tags: ['planning'] })).toEqual([cut.id]);
    expect(exported({ from: '2020-01-01' }).withheld).toContainEqual({
      what: 'Spoke at the rail days',
      why: 'Undated: belongs to no period',
    });
  });

  test('keeps the chosen order and the wording of this export', () => {
    expect(ids({ chosen: [undated.id, built.id, cut.id, 'gone'] })).toEqual([undated.id, built.id, cut.id]);
    expect(exported({ chosen: [built.id], wording: { [built.id]: 'Wrote the model' } }).text).toContain(
      '- Wrote the model\n',
    );
  });

  test('outsiders never get what is private or an internal figure, in any format', () => {
    for (const format of ['markdown', 'text', 'json-resume'] as const) {
      for (const document of ['achievements', 'resume'] as const) {
        const outside = exported({ format, document });
        expect(outside.text).not.toMatch(/Nordport|23\.4|18\.1/);
        expect(outside.withheld.map((one) => one.why)).toContain('Private: left out');
        const own = exported({ format, document, audience: 'self' });
        expect(own.text).toContain('Nordport');
        expect(own.text).toContain('23.4');
      }
    }
  });

  test('nothing to export is said', () => {
    const spec = exportSpecSchema.parse({ format: 'markdown' });
    expect(previewExport(spec, { records: [profile], now: () => importedAt })).toMatchObject({
      error: { code: 'nothing-to-export' },
    });
  });
});

describe('the whole record', () => {
  test('as Markdown: one employer, promotions below it, newest first', () => {
    const { text } = exported({ document: 'resume' });
    expect(text).toContain(
      '# Sarah Lindgren\n\n> Senior Network Planner\n\nRotterdam, NL | sarah.lindgren@example.org | +31 10 555 0142\n',
    );
    expect(text).toContain(
      '## Work Experience\n\n### Halden Freight, Rotterdam\n\n#### Senior Network Planner\n\n*March 2023 - Present*\n',
    );
    expect(text.indexOf('#### Senior Network Planner')).toBeLessThan(text.indexOf('#### Network Planner'));
  });

  test('as plain text: headings parsers know, hyphens for bullets, no other marks', () => {
    const all = recordKinds.filter((kind) => kind.place === 'record').map((kind) => aRecord(kind.name, kind.sample));
    const { text } = exported({ document: 'resume', format: 'text' }, [...all, cut]);
    for (const heading of [
      'Work Experience',
      'Projects',
      'Volunteer Experience',
      'Education',
      'Certifications',
      'Awards',
      'Publications',
      'Skills',
      'Languages',
      'Interests',
      'References',
    ]) {
      expect(text).toContain(`\n\n${heading}\n`);
    }
    expect(text).not.toMatch(/[|*#_>](?! [\w+])|\t|undefined|null/);
    expect(text).toContain('June 2020 - February 2023');
  });

  test('as JSON Resume: roles flattened under one name, achievements without employer as projects', () => {
    const resume = JSON.parse(exported({ document: 'resume', format: 'json-resume' }).text) as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(resume['work']?.map((item) => [item['name'], item['position'], item['highlights']])).toEqual([
      ['Halden Freight', 'Senior Network Planner', ['Cut empty running: empty running down by about a quarter']],
      ['Halden Freight', 'Network Planner', ['Built the slot model']],
    ]);
    expect(resume['projects']?.map((item) => item['name'])).toEqual(['Spoke at the rail days']);
  });
});

describe('text is shown as it was written', () => {
  test('in Markdown nothing of it becomes markup', () => {
    const text =
      '# no heading\n1. no list\n- no bullet\n> no quote\n*no emphasis* _none_ snake_case <script>alert(1)</script> [x](javascript:y) `c` &amp; C# 5 < 6';
    expect(renderMarkdown({ blocks: [{ kind: 'paragraph', text }] })).toBe(
      '\\# no heading  \n1\\. no list  \n\\- no bullet  \n\\> no quote  \n\\*no emphasis\\* \\_none\\_ snake_case \\<script>alert(1)\\</script> \\[x\\](javascript:y) \\`c\\` \\&amp; C# 5 < 6\n',
    );
    expect(renderMarkdown({ blocks: [{ kind: 'bullets', items: ['two\nlines', '', '- dash'] }] })).toBe(
      '- two lines\n- \\- dash\n',
    );
    expect(renderMarkdown({ blocks: [{ kind: 'table', head: ['a|b'], body: [['c\nd']] }] })).toBe(
      '| a\\|b |\n| --- |\n| c d |\n',
    );
  });

  test('in plain text a table is read row by row', () => {
    expect(
      renderText({
        blocks: [
          { kind: 'heading', level: 1, text: 'T' },
          {
            kind: 'table',
            head: ['What', 'After'],
            body: [
              ['Running', '5'],
              ['', '6'],
            ],
          },
        ],
      }),
    ).toBe('T\nWhat: Running, After: 5\nAfter: 6\n');
  });
});
