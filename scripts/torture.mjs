/** `npm run torture`: the unit and property tests with the full counts of faults, kills and random cases. Takes long. */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/project.mjs';
import { ensureTestPackages } from './lib/system-packages.mjs';
import { formatCount } from './lib/test-count.mjs';
import { runVitest } from './lib/test-steps.mjs';

await runScript(async (args) => {
  await ensureDependencies();
  await ensureTestPackages();
  await ensureBuild();
  const { code, count } = await runVitest(args, { CAIRN_TORTURE: '1' });
  if (count !== undefined) process.stdout.write(`\n${formatCount(count)}\n`);
  return code;
});
