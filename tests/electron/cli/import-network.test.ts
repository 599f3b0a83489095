/** Networks on the command line: into an empty vault, again, and refused whole. */
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../shared/ipc/vault-requests.ts';
import { networkFiles } from '../../builders/network-files.ts';
import { openCli, type Cli } from './run-cli.ts';

async function openVault(): Promise<Cli> {
  const cli = await openCli();
  expect(await cli.inVault('create', '--recovery-out', 'recovery.txt')).toMatchObject({ code: 0 });
  return cli;
}

const reportOf = (out: string) => JSON.parse(out) as ImportReport;

describe('a network on the command line', () => {
  it('becomes people and ties, once', async () => {
    const cli = await openVault();
    await cli.put('map.graphml', networkFiles.graphml['map.graphml']);
    await cli.put('map.gexf', networkFiles.gexf['map.gexf']);
    const dry = reportOf((await cli.inVault('import', 'map.graphml', '--dry-run')).out);
    expect(dry).toMatchObject({ format: 'graphml', accepted: { person: 3, tie: 2 } });
    expect(JSON.parse((await cli.inVault('list', 'tie', '--json')).out)).toEqual([]);
    expect(reportOf((await cli.inVault('import', 'map.graphml')).out).accepted).toEqual({ person: 3, tie: 2 });
    expect(JSON.parse((await cli.inVault('list', 'person', '--json')).out)).toHaveLength(3);
    expect(reportOf((await cli.inVault('import', 'map.gexf', '--as', 'gexf')).out).accepted).toEqual({});
    expect(JSON.parse((await cli.inVault('list', 'tie', '--json')).out)).toHaveLength(2);
  }, 60_000);

  it('is refused whole where it is damaged or another format is named', async () => {
    const cli = await openVault();
    await cli.put('cut.graphml', networkFiles.graphml['map.graphml'].slice(0, -30));
    await cli.put('map.gml', networkFiles.gml['map.gml']);
    const cut = await cli.inVault('import', 'cut.graphml');
    expect(cut.code).not.toBe(0);
    expect(cut.error).toContain('cut.graphml: line');
    const other = await cli.inVault('import', 'map.gml', '--as', 'graphml');
    expect(other.code).not.toBe(0);
    expect(other.error).toContain('What is read: GraphML');
    expect(JSON.parse((await cli.inVault('list', 'person', '--json')).out)).toEqual([]);
  }, 60_000);
});
