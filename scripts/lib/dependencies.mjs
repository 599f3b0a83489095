/** Installs what package-lock.json names, when what is installed is missing or something else. */
import fs from 'node:fs';
import { inProject, say, SetUpError } from './project.mjs';
import { runNpm } from './run.mjs';

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * npm keeps a lock file of its own inside node_modules, written last: equal entries mean a finished installation of
 * exactly this lock file, whoever ran it. Optional packages of other platforms are rightly absent.
 */
export function areDependenciesCurrent(wanted, installed) {
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

export async function ensureDependencies() {
  const wanted = packagesOf(inProject('package-lock.json'));
  const installed = packagesOf(inProject('node_modules', '.package-lock.json'));
  if (areDependenciesCurrent(wanted, installed)) return;
  say('installing dependencies (npm ci)…');
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { output: 'stderr' });
  if (code !== 0) throw new SetUpError('the dependencies could not be installed; npm says why above.');
}
