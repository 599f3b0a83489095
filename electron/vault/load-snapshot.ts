/** Finds the newest snapshot that can be trusted (R4), in the vault and, failing that, among this computer's backups. */
import { isAgeFile } from './age-file.ts';
import { finding, type Finding } from './health.ts';
import type { Keyring } from './keyring.ts';
import { openSnapshot } from './snapshot-reader.ts';
import type { SnapshotHead } from './snapshot-lines.ts';
import type { DeviceStorage, VaultStorage } from './storage.ts';
import type { VaultState } from './vault-state.ts';

export const snapshotFolder = 'snap';
export const snapshotNamePattern = /^([0-9a-f]{16})-([0-9a-f]{8})(-pinned)?\.ndjson\.gz\.age$/;

/** Bytes to keep in `lost+found/` before anything else happens. */
export interface Quarantined {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface LoadedSnapshot {
  readonly name: string;
  readonly head: SnapshotHead;
  readonly state: VaultState;
}

export interface SnapshotSearch {
  readonly newest: LoadedSnapshot | undefined;
  /** Names that did not open; they do not count as backups and are never swept. */
  readonly bad: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly quarantine: readonly Quarantined[];
}

export async function loadNewestSnapshot(
  storage: VaultStorage,
  device: DeviceStorage,
  keyring: Keyring,
): Promise<SnapshotSearch> {
  const bad = new Set<string>();
  const findings: Finding[] = [];
  const quarantine: Quarantined[] = [];
  for (const [place, folder] of [
    [storage, snapshotFolder],
    [device, `${keyring.vaultId}/backups`],
  ] as const) {
    for (const name of newestFirst((await place.list(folder)).map((file) => file.name))) {
      const where = place === storage ? `${folder}/${name}` : `backups/${name}`;
      const bytes = await place.read(`${folder}/${name}`);
      if (!isAgeFile(bytes)) {
        if (isUnfinishedName(name)) continue;
        if (bytes.every((byte) => byte === 0)) {
          findings.push(finding('warning', 'still-syncing', where)); // placeholder of a sync program
          continue;
        }
      }
      try {
        return { newest: { name, ...(await openSnapshot(bytes, keyring)) }, bad, findings, quarantine };
      } catch {
        bad.add(name);
        findings.push(finding('damage', 'damaged-snapshot', where));
        if (place === storage) quarantine.push({ path: `lost+found/${name}`, bytes });
      }
    }
  }
  return { newest: undefined, bad, findings, quarantine };
}

/** Our own names by their time; names made by sync programs after them, as a last resort (R12). */
function newestFirst(names: readonly string[]): string[] {
  const own = names
    .filter((name) => snapshotNamePattern.test(name))
    .sort()
    .reverse();
  const others = names
    .filter((name) => !snapshotNamePattern.test(name))
    .sort()
    .reverse();
  return [...own, ...others];
}

/** Temporary files of ours and of sync programs (R12). */
export function isUnfinishedName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~syncthing~') || name.endsWith('.icloud') || name.endsWith('.tmp');
}
