/** What dependency-cruiser says about a copy of the sources. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { projectFolder, ruledFolders } from './copy-sources.ts';

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
