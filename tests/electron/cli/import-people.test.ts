/** People who came along with a LinkedIn export stay out until they are asked for, and never reach a resume. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../shared/export/zip-files.ts';
import type { ImportReport } from '../../../shared/ipc/vault-requests.ts';
import { asFiles } from '../../builders/import-files.ts';
import { linkedInExport } from '../../builders/linkedin-export.ts';
import { openCli, type Cli } from './run-cli.ts';

async function openVault(): Promise<Cli> {
  const cli = await openCli();
  expect(await cli.inVault('create', '--recovery-out', 'recovery.txt')).toMatchObject({ code: 0 });
  return cli;
}

const zipped = () => zipFiles(asFiles(linkedInExport));

describe('a LinkedIn ZIP on the command line', () => {
  it('is imported without people, who are counted among what was left out', async () => {
    const cli = await openVault();
    await cli.put('export.zip', zipped());
    const run = await cli.inVault('import', 'export.zip');
    expect(run).toMatchObject({ code: 0, error: '' });
    const report = JSON.parse(run.out) as ImportReport;
    expect(report.format).toBe('linkedin');
    expect(report.found).toMatchObject({ person: 2, employer: 3, interest: 1 });
    expect(report.accepted['person']).toBeUndefined();
    expect(report.accepted).toMatchObject({ employer: 3, profile: 1 });
    expect(report.skipped).toContainEqual({ where: 'People (2)', why: 'People are imported only when chosen.' });
    expect(report.skipped).toContainEqual({ where: 'messages.csv', why: 'Messages are not read.' });
    expect(JSON.parse((await cli.inVault('list', 'person', '--json')).out)).toEqual([]);
    const again = JSON.parse((await cli.inVault('import', 'export.zip')).out) as ImportReport;
    expect(again.accepted).toEqual({});
  }, 60_000);

  it('brings people when their file is handed over alone, and no export tells of them', async () => {
    const cli = await openVault();
    await cli.put('Connections.csv', String(linkedInExport['Connections.csv']));
    await cli.put('Skills.csv', 'Name\nPlanning\n');
    const report = JSON.parse((await cli.inVault('import', 'Connections.csv')).out) as ImportReport;
    expect(report.accepted).toEqual({ person: 2 });
    const alone = await cli.inVault('export', '--format', 'markdown', '--document', 'resume', '--out', 'people.md');
    expect(alone.code).toBe(1);
    await cli.inVault('import', 'Skills.csv');
    for (const format of ['markdown', 'text', 'json-resume']) {
      expect(
        await cli.inVault('export', '--format', format, '--document', 'resume', '--out', `resume.${format}`),
      ).toMatchObject({ code: 0 });
      const text = await readFile(join(cli.folder, `resume.${format}`), 'utf8');
      expect(text).toContain('Planning');
      expect(text).not.toMatch(/Marit|Adeyemi|halden\.example/);
    }
  }, 60_000);
});
