/** A copy of the sources in a temporary folder, to plant violations in. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where each part of the code lives that the rules judge. */
export const ruledFolders = ['shared', 'electron', 'renderer'];

/**
 * The sources with the settings of the compiler, and whatever else is named. The caller removes the folder. The real
 * tree is never written to: someone may be working in it.
 */
export function copySources(others: readonly string[]): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-rules-'));
  for (const name of [...ruledFolders, 'tsconfig.json', 'package.json', ...others]) {
    fs.cpSync(path.join(projectFolder, name), path.join(copy, name), { recursive: true });
  }
  fs.mkdirSync(path.join(copy, 'tests'));
  fs.copyFileSync(path.join(projectFolder, 'tests/tsconfig.json'), path.join(copy, 'tests/tsconfig.json'));
  fs.symlinkSync(path.join(projectFolder, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}
