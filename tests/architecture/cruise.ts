/** A copy of the sources in a temporary folder, and what dependency-cruiser says about it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const ruledFolders = ['shared', 'electron', 'renderer'];

const violationSchema = z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() });
const cruiseSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(violationSchema),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
  }),
});

export interface Cruise {
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
  /** Names of every rule there is. */
  readonly rules: readonly string[];
  /** How many of our own modules were read. */
  readonly moduleCount: number;
}

/** The caller removes the folder. The real tree is never written to: someone may be working in it. */
export function copySources(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-rules-'));
  for (const name of [...ruledFolders, 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs']) {
    fs.cpSync(path.join(projectFolder, name), path.join(copy, name), { recursive: true });
  }
  fs.mkdirSync(path.join(copy, 'tests'));
  fs.copyFileSync(path.join(projectFolder, 'tests/tsconfig.json'), path.join(copy, 'tests/tsconfig.json'));
  fs.symlinkSync(path.join(projectFolder, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

export function cruise(folder: string): Cruise {
  const program = path.join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, [program, ...options, ...ruledFolders, 'tests'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { modules, summary } = cruiseSchema.parse(JSON.parse(stdout));
  const ours = new RegExp(`^(${ruledFolders.join('|')})/`);
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    moduleCount: modules.filter(({ source }) => ours.test(source)).length,
  };
}
