/**
 * `npm run --silent cairn -- COMMAND …`: the command line in plain Node. Set-up speaks on stderr only, so that stdout
 * is the command's own and can be piped.
 */
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { inProject, runScript } from './lib/project.mjs';
import { run } from './lib/run.mjs';

await runScript(async (commandArguments) => {
  await ensureDependencies();
  await ensureBuild();
  // npm runs scripts in the project's folder; paths on the command line are meant from where the reader stands.
  const cwd = process.env.npm_lifecycle_event === 'cairn' ? process.env.INIT_CWD : process.cwd();
  const { code } = await run(process.execPath, [inProject('dist', 'cli.cjs'), ...commandArguments], { cwd });
  return code;
});
