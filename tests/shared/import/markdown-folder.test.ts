import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../../shared/import/import-plan.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { anImportContext, encodeUtf8, importedAt } from '../../builders/import-context.ts';

const file = (path: string, text: string): ImportFile => ({ path, bytes: encodeUtf8(text) });

function planFolder(...files: ImportFile[]) {
  const plan = planImport(files, '', anImportContext());
  if (!plan.ok) throw new Error(`${plan.error.code} ${plan.error.detail ?? ''}`);
  return plan.value;
}
const only = (...files: ImportFile[]) => planFolder(...files).records[0]?.fields ?? {};

describe('Markdown files become entries', () => {
  test('front matter gives title, date and tags; the rest stays with the entry', () => {
    const fields = only(
      file(
        'a.md',
        '---\ntitle: "Slot round"\ndate: 2024-05-01T18:30:00+02:00\ntags: [work, planning]\nmood: good\naliases:\n  - x\n---\nBody with [[a link|wiki]].\n',
      ),
    );
    expect(fields).toMatchObject({
      title: 'Slot round',
      writtenAt: '2024-05-01T18:30:00+02:00',
      tags: ['work', 'planning'],
      body: 'Body with [[a link|wiki]].\n',
    });
    expect(fields['extras']).toMatchObject({ mood: 'good', aliases: ['x'] });
  });

  test.each([
    ['2024-05-01.md', '2024-05-01'],
    ['journals/2020_11_13.md', '2020-11-13'],
    ['2021/06/21.md', '2021-06-21'],
    ['Daily/2024-05-01 Review.md', '2024-05-01'],
    ['20240501.md', '2024-05-01'],
  ])('%s is dated %s', (path, day) => {
    const writtenAt = new Date(String(only(file(path, 'text'))['writtenAt']));
    expect([writtenAt.getFullYear(), writtenAt.getMonth() + 1, writtenAt.getDate()]).toEqual(
      day.split('-').map(Number),
    );
  });

  test('without any date it is dated now, and that is said', () => {
    const plan = planFolder(file('Ideas.md', '# Big idea\ntext'));
    expect(plan.records[0]?.fields).toMatchObject({ title: 'Big idea', body: 'text' });
    expect(Date.parse(String(plan.records[0]?.fields['writtenAt']))).toBe(Date.parse(importedAt));
    expect(plan.skipped).toEqual([{ where: 'Ideas.md', why: 'No date in it or in its name; it is dated now.' }]);
  });

  test('files that an entry shows come along once; others are named', () => {
    const plan = planFolder(
      file(
        'notes/2024-05-01.md',
        '![](../img/a%20b.png) ![[c.png]] ![x](https://example.org/d.png) ![](../../out.png) [r](report.pdf "R")',
      ),
      file('notes/2024-05-02.md', '![[c.png|200]]'),
      file('img/a b.png', 'A'),
      file('img/c.png', 'C'),
      file('notes/report.pdf', 'R'),
      file('img/unused.png', 'U'),
    );
    expect(plan.attachments.map((one) => [one.name, one.mediaType])).toEqual([
      ['a b.png', 'image/png'],
      ['c.png', 'image/png'],
      ['report.pdf', 'application/pdf'],
    ]);
    expect(plan.records[0]?.fields['attachments']).toHaveLength(3);
    expect(plan.records[1]?.fields['attachments']).toMatchObject([{ name: 'c.png', bytes: 1 }]);
    expect(plan.skipped).toEqual([
      { where: 'notes/2024-05-01.md', why: 'It shows ../../out.png, which is not in the folder.' },
      { where: 'img/unused.png', why: 'Not Markdown, and no entry refers to it.' },
    ]);
  });

  test('settings of Obsidian and Logseq are left alone and said once', () => {
    const plan = planFolder(
      file('2024-01-01.md', 'x'),
      file('.obsidian/app.json', '{}'),
      file('.obsidian/plugins/a/README.md', 'x'),
      file('logseq/config.edn', '{}'),
      file('journals/a.org', 'x'),
    );
    expect(plan.records).toHaveLength(1);
    expect(plan.skipped.map((one) => one.where)).toEqual(['.obsidian', 'logseq', 'journals/a.org']);
  });

  test('front matter that is broken, hostile or a bomb stays text', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh']
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefg'[index] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}`;
    for (const yaml of ['title: [open', '__proto__:\n  isAdmin: true', 'constructor: 1', bomb, '- a list']) {
      const plan = planFolder(file('2024-01-01.md', `---\n${yaml}\n---\nBody`));
      expect(plan.records[0]?.fields['body']).toBe(`---\n${yaml}\n---\nBody`);
      expect(plan.skipped).toHaveLength(1);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('empty, foreign-encoded and endless files are named, not imported', () => {
    const plan = planFolder(
      file('2024-01-01.md', 'x'),
      file('empty.md', ' \n'),
      { path: 'latin.md', bytes: new Uint8Array([0x61, 0xff]) },
      file('endless.md', 'x'.repeat(1_000_001)),
    );
    expect(plan.records).toHaveLength(1);
    expect(plan.skipped.map((one) => `${one.where}: ${one.why}`)).toEqual([
      'latin.md: Not written in UTF-8.',
      'endless.md: Longer than a million characters.',
      'empty.md: Empty.',
    ]);
  });

  test('CRLF and a byte order mark do no harm; the same folder twice finds duplicates', () => {
    expect(only(file('x.md', '\uFEFF---\r\ntitle: T\r\ndate: 2024-01-05\r\n---\r\nBody\r\n'))).toMatchObject({
      title: 'T',
      body: 'Body\r\n',
    });
    expect(only(file('x.md', '---\n---\nBody'))).toMatchObject({ body: 'Body', title: 'x' });
  });
});

const root = join(import.meta.dirname, '../../../../shared/corpora/journals');
const isThere = existsSync(root);

describe.skipIf(!isThere)('folders of strangers (skipped where the files of strangers are not there)', () => {
  test.each([
    'obsidian/jimmy-vault/vault',
    'logseq/docs-graph',
    'daily-notes-ja',
    'joplin/md-plain',
    '../brag/author-c-en',
  ])('%s', (name) => {
    const folder = join(root, name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: relative(folder, path).replaceAll('\\', '/'),
        bytes: new Uint8Array(readFileSync(path)),
      }));
    const plan = planFolder(...files);
    const settings = plan.skipped.filter((one) => one.why.startsWith('Settings')).length;
    process.stdout.write(
      `${name}: ${files.length} files, ${plan.records.length} entries, ${plan.attachments.length} attachments, ${plan.skipped.length} notes, ${settings} folders of settings\n`,
    );
    expect(plan.records.length).toBeGreaterThan(0);
    for (const { path } of files) {
      const isRead = plan.attachments.some((one) => path.endsWith(one.name)) || /\.(md|markdown)$/.test(path);
      expect(isRead || plan.skipped.some((one) => path === one.where || path.startsWith(`${one.where}/`)) || path).toBe(
        true,
      );
    }
  });
});
