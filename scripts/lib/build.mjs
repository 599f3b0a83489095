/** Builds the app when a source is newer than the last build. */
import fs from 'node:fs';
import path from 'node:path';
import { inProject, say, SetUpError } from './project.mjs';
import { runTool } from './run.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const outputs = [
  'main.cjs',
  'preload.cjs',
  'vault-process.cjs',
  'typeset-worker.cjs',
  'proof-worker.cjs',
  'cli.cjs',
  'renderer/index.html',
];
const stamp = 'dist/.built';
export const viteProgram = 'vite/bin/vite.js';

/** Time of the newest change under a path. Folders count too: a removed file changes only the folder it was in. */
function newestChange(place) {
  const about = fs.statSync(place, { throwIfNoEntry: false });
  if (about === undefined) return 0;
  if (!about.isDirectory()) return about.mtimeMs;
  const inside = fs.readdirSync(place).map((name) => newestChange(path.join(place, name)));
  return Math.max(about.mtimeMs, ...inside);
}

export function isBuildCurrent(root = inProject()) {
  const builtAt = fs.statSync(path.join(root, stamp), { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) return false;
  if (outputs.some((output) => !fs.existsSync(path.join(root, 'dist', output)))) return false;
  return sources.every((source) => newestChange(path.join(root, source)) < builtAt);
}

/** The stamp carries the time the build began, so that an edit made while it ran counts as newer. */
export async function ensureBuild() {
  if (isBuildCurrent()) return;
  say('building the app…');
  const begunAt = new Date();
  const { code } = await runTool(viteProgram, ['build', '--app', '--logLevel', 'warn'], { output: 'stderr' });
  if (code !== 0) throw new SetUpError('the app could not be built; the reason is above.');
  fs.writeFileSync(inProject(stamp), '');
  fs.utimesSync(inProject(stamp), begunAt, begunAt);
}
