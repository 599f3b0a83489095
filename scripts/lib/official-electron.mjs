/** The official Electron of package.json: found where its own installer puts it, or fetched by that installer. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { followDownload } from './download-progress.mjs';
import { cacheFolder, inProject, say } from './project.mjs';
import { run } from './run.mjs';

const packageFolder = inProject('node_modules', 'electron');
const downloadBytes = 120_000_000;
/** How long a release host that sends nothing is waited for. */
const stallSeconds = 20;
const failureIsRememberedMs = 24 * 60 * 60 * 1000;

function pinnedVersion() {
  return JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
}

/** The installed executable, or undefined: of another version or half unpacked counts as not installed. */
export function installedElectron() {
  try {
    const version = fs
      .readFileSync(path.join(packageFolder, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim();
    const executable = path.join(packageFolder, 'dist', fs.readFileSync(path.join(packageFolder, 'path.txt'), 'utf8'));
    return version === pinnedVersion() && fs.existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/** One file per version, whose age says how long ago the release host could not be reached. */
function failureFile() {
  return path.join(cacheFolder(), `electron-${pinnedVersion()}-unreachable`);
}

/** Whether the last attempt failed less than a day ago, so that a machine without that host waits once a day only. */
export function downloadFailedLately() {
  const failedAt = fs.statSync(failureFile(), { throwIfNoEntry: false })?.mtimeMs;
  return failedAt !== undefined && Date.now() - failedAt < failureIsRememberedMs;
}

/**
 * Runs Electron's own installer, which dependency installation skipped because install scripts are off. It states a
 * newer Node than ours, but runs on ours too; should that end, the preview runtime or CAIRN_ELECTRON remain.
 */
export async function downloadElectron() {
  say(`downloading Electron ${pinnedVersion()} from its release host…`);
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-electron-'));
  try {
    const { text } = await run(process.execPath, [path.join(packageFolder, 'install.js')], {
      output: 'kept',
      env: { TMPDIR: temporary },
      watch: (child) => followDownload(child, temporary, { stallSeconds, expectedBytes: downloadBytes }),
    });
    const executable = installedElectron();
    if (executable === undefined) rememberFailure(text);
    return executable;
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function rememberFailure(text) {
  say('the official Electron could not be downloaded (tried again tomorrow, or when that note in the cache is gone).');
  fs.mkdirSync(cacheFolder(), { recursive: true });
  fs.writeFileSync(failureFile(), text);
}
