/** `npm run pictures`: drives the sample vault through every page and saves what it looks like. */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/project.mjs';
import { runPlaywright } from './lib/test-steps.mjs';

await runScript(async (args) => {
  await ensureDependencies();
  await ensureBuild();
  const { code } = await runPlaywright('pictures', args);
  return code;
});
