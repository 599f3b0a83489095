/** `export --lens`: a lens named on the command line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordDetail, RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { openCli, type Cli } from './run-cli.ts';

async function openSample(): Promise<Cli> {
  const cli = await openCli();
  expect((await cli.inVault('create', '--recovery-out', 'recovery.txt', '--sample')).code).toBe(0);
  return cli;
}

const lensesOf = async (cli: Cli) => JSON.parse((await cli.inVault('list', 'lens', '--json')).out) as RecordSummary[];
const usesOf = async (cli: Cli, id: string) => {
  const { record } = JSON.parse((await cli.inVault('show', id, '--json')).out) as RecordDetail;
  return record.fields['uses'] as { file: string; achievements: string[] }[];
};

describe('export --lens', () => {
  it('tells what the lens chooses, in its words, and keeps the use', async () => {
    const cli = await openSample();
    const lens = (await lensesOf(cli)).find((one) => one.title === 'Planning lead')!;
    const before = await usesOf(cli, lens.id);
    const run = await cli.inVault('export', '--format', 'text', '--out', 'out/a.txt', '--lens', ' planning LEAD ');
    expect(run.code).toBe(1);
    const again = await cli.inVault('export', '--format', 'text', '--out', 'a.txt', '--lens', ' planning LEAD ');
    expect(again).toMatchObject({ code: 0, error: '' });
    expect(JSON.parse(again.out)).toMatchObject({ lens: 'Planning lead', isUseKept: true });
    const text = await readFile(join(cli.folder, 'a.txt'), 'utf8');
    expect(text).toContain('Designed the slot reallocation model');
    expect(text).toContain('Work Experience');
    expect(text).not.toContain('Sailing');
    expect(text).not.toContain('Nordvik');
    const uses = await usesOf(cli, lens.id);
    expect(uses).toHaveLength(before.length + 1);
    expect(uses.at(-1)).toMatchObject({ file: 'a.txt', document: 'resume', format: 'text' });
    expect(uses.at(-1)?.achievements).toHaveLength(6);
  }, 60_000);

  it('lets what is typed go before the lens', async () => {
    const cli = await openSample();
    const [lens] = (await lensesOf(cli)).filter((one) => one.title === 'Annual review');
    const options = ['--format', 'text', '--document', 'achievements', '--audience', 'outside'];
    const run = await cli.inVault('export', ...options, '--out', 'a.txt', '--lens', lens?.id ?? '');
    expect(run).toMatchObject({ code: 0, error: '' });
    const text = await readFile(join(cli.folder, 'a.txt'), 'utf8');
    expect(text).not.toContain('412');
    expect(text).not.toContain('Work Experience');
  }, 60_000);

  it('names the lenses there are where none or several fit', async () => {
    const cli = await openSample();
    const lenses = await lensesOf(cli);
    const none = await cli.inVault('export', '--format', 'text', '--out', 'a.txt', '--lens', 'Planning');
    expect(none).toMatchObject({ code: 1, out: '' });
    for (const { title, id } of lenses) expect(none.error).toContain(`“${title}” (${id})`);
    expect((await cli.inVault('add', 'lens', '--json', '{"title":"Annual Review"}')).code).toBe(0);
    const several = await cli.inVault('export', '--format', 'text', '--out', 'a.txt', '--lens', 'annual review');
    expect(several).toMatchObject({ code: 1, out: '' });
    expect(several.error).toContain('Several lenses');
    expect(several.error).not.toContain('Planning lead');
  }, 60_000);

  it('says when a lens and another option do not go together', async () => {
    const cli = await openSample();
    const run = (...options: string[]) => cli.inVault('export', '--out', 'a', '--lens', 'Planning lead', ...options);
    expect(await run('--format', 'text', '--from', '2024')).toMatchObject({ code: 2 });
    expect(await run('--format', 'archive')).toMatchObject({ code: 2 });
    const csv = await run('--format', 'csv');
    expect(csv).toMatchObject({ code: 1, out: '' });
    expect(csv.error).toContain('--document');
    expect(await run('--format', 'csv', '--document', 'achievements')).toMatchObject({ code: 0 });
  }, 60_000);
});
