/**
 * The steps of `npm test`, cheapest first. Each resolves to its exit code and, where it runs tests, their count; a check
 * to what it had to say, too.
 */
import fs from 'node:fs';
import { ensureBuild } from './build.mjs';
import { withDisplay } from './display.mjs';
import { electronRuntime, runtimeEnvironment } from './electron-runtime.mjs';
import { inProject } from './project.mjs';
import { runTool } from './run.mjs';
import { ensureWindowPackages } from './system-packages.mjs';
import { readPlaywrightCount, readVitestCount } from './test-count.mjs';

const unitCountFile = inProject('test-results', 'unit.json');
const windowCountFile = inProject('test-results', 'e2e.json');

/** Where each part of the code lives that the import rules judge; the same folders as in `npm run rules`. */
const ruledFolders = ['shared', 'electron', 'renderer'];

/** Reads the count that a runner left; one that left none (it crashed, or found nothing to run) counts as one failure. */
function withCount(code, file, read) {
  if (fs.existsSync(file)) return { code, count: read(file) };
  return { code: code || 1 };
}

export async function runVitest(args, env) {
  fs.rmSync(unitCountFile, { force: true });
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--project', 'unit', ...args], {
    env: { ...env, CAIRN_COUNT_FILE: unitCountFile },
  });
  return withCount(code, unitCountFile, readVitestCount);
}

/** Runs one of Playwright's projects in the real app, on a virtual display where there is no other. */
export async function runPlaywright(project, args = []) {
  await ensureWindowPackages();
  const runtime = await electronRuntime();
  fs.rmSync(windowCountFile, { force: true });
  const { code } = await withDisplay((display) =>
    runTool('@playwright/test/cli.js', ['test', `--project=${project}`, ...args], {
      env: { ...display, ...runtimeEnvironment(runtime), PLAYWRIGHT_JSON_OUTPUT_FILE: windowCountFile },
    }),
  );
  return withCount(code, windowCountFile, readPlaywrightCount);
}

/** Reads the sources and changes none of them, so that all checks run at once. */
const check = (name, about, file, args) => ({
  name,
  about,
  isCheck: true,
  run: () => runTool(file, args, { output: 'kept' }),
});

const ruleArguments = ['--config', '.dependency-cruiser.cjs', ...ruledFolders];

export const testSteps = [
  check('format', 'formatting', 'oxfmt/bin/oxfmt', ['--check', '.']),
  check('types', 'types', '@typescript/native/bin/tsc', ['-b']),
  check('lint', 'lint', 'oxlint/bin/oxlint', ['--config', 'oxlint.config.js', '--deny-warnings']),
  check('rules', 'import rules', 'dependency-cruiser/bin/dependency-cruise.mjs', ruleArguments),
  {
    name: 'build',
    about: 'build',
    async run() {
      await ensureBuild();
      return { code: 0 };
    },
  },
  { name: 'unit', about: 'unit and property tests', run: () => runVitest([]) },
  { name: 'e2e', about: 'end-to-end tests in the real app', run: () => runPlaywright('e2e') },
];
