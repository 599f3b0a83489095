/** Debian packages that npm cannot bring: installed when we may, named when we may not. */
import { spawnSync } from 'node:child_process';
import { say, SetUpError } from './project.mjs';
import { hasProgram, run } from './run.mjs';

const windowPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0', 'libdrm2'];
const virtualDisplayPackages = ['xvfb', 'xauth'];
/**
 * `age` proves that a vault opens without our code, `strace` what the app writes and connects to, poppler and
 * LibreOffice that other programs read in our PDF, DOCX and CSV files what we wrote.
 */
const testPackages = ['age', 'strace', 'poppler-utils'];
/** Without its windows: one that has them is already there on many computers, and these would replace it. */
const officePackages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** Makes sure that the app can open its window, on a virtual display where there is no other. */
export function ensureWindowPackages() {
  return ensure([...windowPackages, ...(needsVirtualDisplay() ? virtualDisplayPackages : [])]);
}

export function ensureTestPackages() {
  return ensure([...testPackages, ...(hasProgram('soffice') ? [] : officePackages)]);
}

/** Newer releases renamed some of these (libgtk-3-0t64 and so on) and say so in `Provides`, which counts as present. */
function missing(packages) {
  const query = ['--show', '--showformat', '${db:Status-Status}|${Package}|${Provides}\n'];
  const { stdout } = spawnSync('dpkg-query', query, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const present = new Set();
  for (const line of stdout.split('\n')) {
    const [status, name, provides] = line.split('|');
    if (status !== 'installed') continue;
    present.add(name);
    for (const provided of provides.split(',')) present.add(provided.trim().split(' ')[0]);
  }
  return packages.filter((name) => !present.has(name));
}

/** The name to install: where a release renamed a package for 64-bit time, the old name may fit several packages. */
function currentName(name) {
  const renamed = `${name}t64`;
  return spawnSync('apt-cache', ['show', renamed], { stdio: 'ignore' }).status === 0 ? renamed : name;
}

async function ensure(packages) {
  if (process.platform !== 'linux' || !hasProgram('dpkg-query')) return;
  const wanted = missing(packages);
  if (wanted.length === 0) return;
  const isRoot = process.getuid() === 0;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Without a fresh list of packages, apt knows neither their names nor where they are.
  if (isRoot) {
    say(`installing system packages: ${wanted.join(' ')}…`);
    await run('apt-get', ['update', '-qq'], { output: 'stderr', env });
  }
  const install = ['install', '-y', '--no-install-recommends', ...wanted.map(currentName)];
  const command = `apt-get ${install.join(' ')}`;
  if (!isRoot) {
    throw new SetUpError(`some system packages are missing. Install them, then run this again:\n  sudo ${command}`);
  }
  const { code } = await run('apt-get', ['-qq', ...install], { output: 'stderr', env });
  if (code !== 0) throw new SetUpError(`the system packages could not be installed. Try it by hand:\n  ${command}`);
}
