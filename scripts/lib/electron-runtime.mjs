/** Chooses the Electron that opens the app: the reader's own, the official one, or the preview runtime. */
import fs from 'node:fs';
import { downloadElectron, downloadFailedLately, installedElectron } from './official-electron.mjs';
import { hasPreviewElectron, previewElectron } from './preview-electron.mjs';
import { say, SetUpError } from './project.mjs';

/**
 * Resolves to the executable and whether it is the preview runtime. Order: CAIRN_ELECTRON, the official binary already
 * here, a download of it, the preview runtime where one exists, an error that says what to do.
 */
export async function electronRuntime() {
  const chosen = process.env.CAIRN_ELECTRON;
  if (chosen) {
    if (!fs.existsSync(chosen)) throw new SetUpError(`CAIRN_ELECTRON names a file that does not exist: ${chosen}`);
    return { executable: chosen, isPreview: false };
  }
  const official = installedElectron() ?? (await tryDownload());
  if (official !== undefined) return { executable: official, isPreview: false };
  if (!hasPreviewElectron()) {
    throw new SetUpError(
      'no Electron was found and none could be downloaded. Connect to the internet and run this again, or set\n' +
        '  CAIRN_ELECTRON=/path/to/electron  to one that is already on this computer.',
    );
  }
  const executable = await previewElectron();
  say('using the preview runtime (Electron 25): try Cairn here, keep your real journal for the released app.');
  return { executable, isPreview: true };
}

async function tryDownload() {
  if (hasPreviewElectron() && downloadFailedLately()) return undefined;
  return downloadElectron();
}

/** The environment by which the app and its tests learn which runtime they have. */
export function runtimeEnvironment({ executable, isPreview }) {
  return { CAIRN_ELECTRON_PATH: executable, ...(isPreview ? { CAIRN_PREVIEW_RUNTIME: '1' } : {}) };
}

/** Chromium refuses its sandbox to root, as on build machines; everyone else keeps it. */
export function electronArguments(...appArguments) {
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  return [...(isRoot ? ['--no-sandbox'] : []), ...appArguments];
}
