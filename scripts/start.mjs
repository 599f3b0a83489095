/** `npm start`: sets everything up and opens the app. Arguments after `--` go to the app. */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { withDisplay } from './lib/display.mjs';
import { electronArguments, electronRuntime, runtimeEnvironment } from './lib/electron-runtime.mjs';
import { projectFolder, runScript } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { ensureWindowPackages } from './lib/system-packages.mjs';

await runScript(async (appArguments) => {
  await ensureDependencies();
  await ensureWindowPackages();
  const runtime = await electronRuntime();
  await ensureBuild();
  return withDisplay(async (display) => {
    const env = { ...display, ...runtimeEnvironment(runtime) };
    const { code } = await run(runtime.executable, electronArguments(projectFolder, ...appArguments), { env });
    return code;
  });
});
