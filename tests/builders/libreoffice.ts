/** The real LibreOffice, without a window: the program that many readers open our files with. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** `to`: extension and filter as LibreOffice names them, `txt:Text`; `from` tells how a table is to be read. */
export async function convertFiles(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
  from: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-office-'));
  try {
    const paths: string[] = [];
    for (const [name, bytes] of Object.entries(files)) {
      paths.push(join(folder, name));
      await writeFile(join(folder, name), bytes);
    }
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', ['--headless', profile, ...from, '--convert-to', to, '--outdir', out, ...paths]);
    const [extension = ''] = to.split(':');
    const read = async (name: string): Promise<[string, string]> => [
      name,
      await readFile(join(out, `${parse(name).name}.${extension}`), 'utf8'),
    ];
    return Object.fromEntries(await Promise.all(Object.keys(files).map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
