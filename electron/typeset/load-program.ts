/** Reads the typesetter from where the build has put it: `typeset-worker.cjs` and a folder `typst` beside the programs. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TypesetProgram } from './thread-typesetter.ts';

export async function loadTypesetProgram(programPath: string): Promise<TypesetProgram> {
  const folder = join(programPath, 'typst');
  const bytesOf = async (name: string) => new Uint8Array(await readFile(join(folder, name)));
  const names = (await readdir(folder)).sort();
  const ending = (end: string) => names.filter((name) => name.endsWith(end));
  return {
    script: await readFile(join(programPath, 'typeset-worker.cjs'), 'utf8'),
    parts: {
      compiler: await bytesOf('compiler.wasm'),
      renderer: await bytesOf('renderer.wasm'),
      fonts: await Promise.all(ending('.ttf').map(bytesOf)),
      templates: await Promise.all(
        ending('.typ').map(async (name) => ({ name, source: await readFile(join(folder, name), 'utf8') })),
      ),
    },
  };
}
