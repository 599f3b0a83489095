/** The commands, end to end over a real vault. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../shared/domain/registry.ts';
import type { RecordDetail, RecordSummary, SearchHit } from '../../../shared/ipc/vault-requests.ts';
import { openCli, type Cli } from './run-cli.ts';

async function openCliWithVault(...options: string[]): Promise<Cli> {
  const cli = await openCli();
  const created = await cli.inVault('create', '--recovery-out', 'recovery.txt', ...options);
  expect(created).toMatchObject({ code: 0, error: '' });
  return cli;
}

const parse = <T>(text: string) => JSON.parse(text) as T;
const oneLine = /^[^\n]+\n$/;

describe('create', () => {
  it('writes the recovery key for its owner only and never over another file', async () => {
    const cli = await openCliWithVault();
    const recovery = join(cli.folder, 'recovery.txt');
    expect((await stat(recovery)).mode & 0o777).toBe(0o600);
    expect(await readFile(recovery, 'utf8')).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]+\n$/);
    const again = await cli.inVault('create', '--recovery-out', 'other.txt');
    expect(again.code).toBe(1);
    expect(again.error).toMatch(oneLine);
    expect(await readdir(cli.folder)).not.toContain('other.txt');
    const passphrase = await cli.put('words.txt', 'seven quiet otters juggle marble lanterns');
    const overwriting = await cli.run(
      'create',
      'Second',
      '--passphrase-file',
      passphrase,
      '--recovery-out',
      'recovery.txt',
    );
    expect(overwriting.code).toBe(1);
    expect(await readdir(cli.folder)).not.toContain('Second');
  });

  it('refuses an empty or a weak passphrase and creates nothing', async () => {
    const cli = await openCli();
    for (const words of ['', '\n', 'password1\n']) {
      const file = await cli.put('weak.txt', words);
      const run = await cli.run('create', 'New', '--passphrase-file', file, '--recovery-out', 'key.txt');
      expect(run).toMatchObject({ code: 1, out: '' });
      expect(run.error).toMatch(oneLine);
      expect(await readdir(cli.folder)).not.toContain('New');
      expect(await readdir(cli.folder)).not.toContain('key.txt');
    }
  });
});

describe('records', () => {
  it('are added, listed, shown and found', async () => {
    const cli = await openCliWithVault();
    const added = await cli.inVault('add', 'journal-entry', '--json', '{"title":"Board","body":"Café with Zoë"}');
    expect(added).toMatchObject({ code: 0, error: '' });
    const { id } = parse<{ id: string }>(added.out);
    const rows = parse<RecordSummary[]>((await cli.inVault('list', 'journal-entry', '--json')).out);
    expect(rows).toMatchObject([{ id, title: 'Board', extra: { words: 3 } }]);
    const shown = parse<RecordDetail>((await cli.inVault('show', id, '--json')).out);
    expect(shown.record.fields).toMatchObject({ title: 'Board', body: 'Café with Zoë' });
    const hits = parse<SearchHit[]>((await cli.inVault('search', 'cafe zo', '--json')).out);
    expect(hits).toMatchObject([
      {
        id,
        excerpt: 'Café with Zoë',
        marks: [
          [0, 4],
          [10, 12],
        ],
      },
    ]);
    expect((await cli.inVault('search', '"*" OR (NEAR', '--json')).code).toBe(0);
    expect(await cli.inVault('check')).toMatchObject({ code: 0, error: '' });
  });

  it('with a value that does not fit are refused in one sentence that does not repeat it', async () => {
    const cli = await openCliWithVault();
    const secret = 'qwertysecret';
    const run = await cli.inVault('add', 'journal-entry', '--json', JSON.stringify({ mood: secret }));
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.error).toMatch(oneLine);
    expect(run.error).not.toContain(secret);
    expect(parse((await cli.inVault('list', 'journal-entry', '--json')).out)).toEqual([]);
  });
});

describe('import and export', () => {
  it('takes an archive into another vault, equal to the first, and nothing twice', async () => {
    const cli = await openCliWithVault('--sample');
    const exported = await cli.inVault('export', '--format', 'archive', '--out', 'all.zip');
    expect(exported).toMatchObject({ code: 0, error: '' });
    expect((await cli.inVault('export', '--format', 'archive', '--out', 'all.zip')).code).toBe(1);
    expect((await cli.inVault('export', '--format', 'archive', '--out', 'all.zip', '--force')).code).toBe(0);

    const other = await openCliWithVault();
    await writeFile(join(other.folder, 'all.zip'), await readFile(join(cli.folder, 'all.zip')));
    const dry = await other.inVault('import', 'all.zip', '--dry-run');
    expect(parse((await other.inVault('list', 'achievement', '--json')).out)).toEqual([]);
    const imported = await other.inVault('import', 'all.zip');
    expect(imported).toMatchObject({ code: 0, error: '' });
    expect(parse(imported.out)).toEqual(parse(dry.out));
    for (const { name } of recordKinds) {
      const fieldsIn = async (one: Cli) => {
        const rows = parse<RecordSummary[]>((await one.inVault('list', name, '--json')).out);
        return new Map(rows.map(({ id, title, linkCount }) => [id, { title, linkCount }]));
      };
      expect(await fieldsIn(other), name).toEqual(await fieldsIn(cli));
    }
    const again = parse<{ accepted: object }>((await other.inVault('import', 'all.zip')).out);
    expect(again.accepted).toEqual({});
  }, 120_000);

  it('refuses files it does not know and leaves the vault as it was', async () => {
    const cli = await openCliWithVault();
    await cli.put(
      'noise.bin',
      Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256),
    );
    for (const file of ['noise.bin', 'absent.json']) {
      const run = await cli.inVault('import', file);
      expect(run).toMatchObject({ code: 1, out: '' });
      expect(run.error).toMatch(oneLine);
    }
  });
});

describe('what is typed wrong', () => {
  const mistakes = [
    [],
    ['fly'],
    ['list', 'Vault'],
    ['list', 'Vault', 'no-such-kind'],
    ['show', 'Vault', 'not-an-id'],
    ['add', 'Vault', 'journal-entry', '--json', '[1]'],
    ['add', 'Vault', 'journal-entry'],
    ['export', 'Vault', '--format', 'odt', '--out', 'x'],
    ['export', 'Vault', '--format', 'csv', '--document', 'brag', '--out', 'x'],
    ['export', 'Vault', '--format', 'text', '--date-format', 'roman', '--out', 'x'],
    ['export', 'Vault', '--format', 'text'],
    ['import', 'Vault', 'a.json', '--as', 'word'],
    ['create', 'Vault'],
    ['list', 'Vault', 'achievement', '--nonsense'],
    ['list', 'Vault', 'achievement', '--from', 'the first of May'],
    ['kinds', 'too', 'many'],
  ];
  it.each(mistakes.map((args) => [args.join(' '), args] as const))('ends with 2: %s', async (_, args) => {
    const cli = await openCli();
    const run = await cli.run(...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.error).toMatch(oneLine);
  });

  it('a wrong passphrase ends with 1', async () => {
    const cli = await openCliWithVault();
    const file = await cli.put('wrong.txt', 'seven quiet otters juggle marble lanterns');
    const run = await cli.run('list', 'Vault.cairn', 'achievement', '--passphrase-file', file);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.error).toMatch(oneLine);
  });
});

describe('check', () => {
  it('says that there is no vault before it asks for a passphrase', async () => {
    const cli = await openCli();
    const run = await cli.run('check', 'Nowhere.cairn');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.error).toContain('Nowhere.cairn');
  });

  it('names a damaged file and ends with 1', async () => {
    const cli = await openCliWithVault();
    expect((await cli.inVault('add', 'journal-entry', '--json', '{"body":"One"}')).code).toBe(0);
    const snapshots = join(cli.folder, 'Vault.cairn', 'snap');
    const [name = ''] = await readdir(snapshots);
    const bytes = await readFile(join(snapshots, name));
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await writeFile(join(snapshots, name), bytes);
    const run = await cli.inVault('check');
    expect(run.code).toBe(1);
    expect(run.error).toMatch(oneLine);
    expect(run.error).toContain(name);
  });
});

describe('kinds', () => {
  it('lists every kind with its fields', async () => {
    const cli = await openCli();
    const kinds = parse<{ name: string; fields: { name: string }[] }[]>((await cli.run('kinds', '--json')).out);
    expect(kinds.map(({ name }) => name)).toEqual(recordKinds.map(({ name }) => name));
    expect(kinds[0]?.fields.map(({ name }) => name)).toContain('writtenAt');
    expect((await cli.run('--help')).out).toContain('cairn create');
  });
});
