/**
 * `npm run dev`: opens the app and builds again at every change. There is no development server, because the app has no
 * network: with CAIRN_DEV the window reloads itself when its built files change. Changes outside the renderer show after
 * the next start.
 */
import { spawn } from 'node:child_process';
import { ensureBuild, viteProgram } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { withDisplay } from './lib/display.mjs';
import { electronArguments, electronRuntime, runtimeEnvironment } from './lib/electron-runtime.mjs';
import { inProject, projectFolder, runScript } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { ensureWindowPackages } from './lib/system-packages.mjs';

await runScript(async () => {
  await ensureDependencies();
  await ensureWindowPackages();
  const runtime = await electronRuntime();
  await ensureBuild();
  const builder = spawn(
    process.execPath,
    [inProject('node_modules', viteProgram), 'build', '--app', '--watch', '--logLevel', 'warn'],
    {
      cwd: projectFolder,
      stdio: ['ignore', 2, 2],
    },
  );
  try {
    return await withDisplay(async (display) => {
      const env = { ...display, ...runtimeEnvironment(runtime), CAIRN_DEV: '1' };
      const { code } = await run(runtime.executable, electronArguments(projectFolder), { env });
      return code;
    });
  } finally {
    builder.kill();
  }
});
