/**
 * `npm run bench [-- NAME… --json FILE]`: measures speed and size, of the named measures only when some are named (`unlock
 * list`); the table is printed and, if asked for, written as JSON.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { withDisplay } from './lib/display.mjs';
import { electronRuntime, runtimeEnvironment } from './lib/electron-runtime.mjs';
import { runScript } from './lib/project.mjs';
import { runTool } from './lib/run.mjs';
import { ensureWindowPackages } from './lib/system-packages.mjs';

await runScript(async (args) => {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'string' } }, allowPositionals: true });
  const chosen = positionals.length === 0 ? [] : ['--testNamePattern', positionals.join('|')];
  await ensureDependencies();
  await ensureWindowPackages();
  const runtime = await electronRuntime();
  await ensureBuild();
  return withDisplay(async (display) => {
    const results = values.json === undefined ? {} : { CAIRN_BENCH_JSON: path.resolve(values.json) };
    const { code } = await runTool('vitest/vitest.mjs', ['run', '--project', 'bench', ...chosen], {
      env: { ...display, ...runtimeEnvironment(runtime), ...results },
    });
    return code;
  });
});
