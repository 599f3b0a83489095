/** From keys to a state: newest good snapshot, then every log above it, then this device's own place in it. */
import { readDeviceFile, type DeviceFile } from './device-file.ts';
import type { VaultEnvironment } from './environment.ts';
import { finding, type Finding } from './health.ts';
import { observeTime, startOfTime, type HybridTime } from './hybrid-clock.ts';
import { makeDeviceId } from './identifier.ts';
import type { Keyring } from './keyring.ts';
import { loadLog } from './load-log.ts';
import { loadNewestSnapshot, type Quarantined } from './load-snapshot.ts';
import type { LogPosition } from './log-writer.ts';
import { replay } from './replay.ts';
import { emptyState, type VaultState } from './vault-state.ts';

export interface LoadedVault {
  readonly keyring: Keyring;
  readonly state: VaultState;
  /** False when nothing in the folder carries this keyring's seal: then the key file was forged or misplaced. */
  readonly isAuthentic: boolean;
  readonly deviceId: string;
  readonly position: LogPosition;
  readonly lastTime: HybridTime;
  /** The log above the newest snapshot. */
  readonly tail: { readonly records: number; readonly bytes: number };
  readonly badSnapshots: ReadonlySet<string>;
  readonly lastSnapshot: string;
  readonly findings: readonly Finding[];
  readonly quarantine: readonly Quarantined[];
}

/** Reads only; what is to be quarantined is handed back. `everything` also opens what the snapshot makes superfluous. */
export async function loadVault(env: VaultEnvironment, keyring: Keyring, everything = false): Promise<LoadedVault> {
  const findings: Finding[] = [];
  const remembered = await readDeviceFile(env.device, keyring);
  if (remembered === 'damaged') findings.push(finding('warning', 'device-file-damaged', 'device.json'));
  const known = typeof remembered === 'object' ? remembered : undefined;
  const search = await loadNewestSnapshot(env.storage, env.device, keyring);
  const state = search.newest?.state ?? emptyState();
  const ownDevice = known?.deviceId ?? '';
  const log = await loadLog(env.storage, { keyring, state, ownDevice, everything });
  const replayed = replay(state, log, ownDevice, env.now());
  findings.push(...search.findings, ...log.findings, ...replayed.findings);
  const rolledBack = known === undefined ? [] : findRollbacks(known, state);
  for (const [device, remembers, found] of rolledBack) {
    findings.push(finding('warning', 'rolled-back', `log/${device}`, remembers, found));
  }
  // A number that may have been used before must not be used again: start over under a new device id (R10, R11).
  const isSpent = replayed.cloned.has(ownDevice) || rolledBack.some(([device]) => device === ownDevice);
  const deviceId = known === undefined || isSpent ? makeDeviceId(env.randomBytes) : known.deviceId;
  let lastTime = search.newest?.head.time ?? startOfTime;
  for (const { record } of log.records) lastTime = observeTime(lastTime, record.time, env.now());
  const cover = state.covers.get(deviceId);
  return {
    keyring,
    state,
    isAuthentic: search.newest !== undefined || log.isAuthentic,
    deviceId,
    position: {
      nextSequence: (cover?.sequence ?? 0) + 1,
      nextSegment: (log.lastSegment.get(deviceId) ?? cover?.segment ?? 0) + 1,
      previousHead: cover === undefined ? Buffer.alloc(32) : Buffer.from(cover.digest, 'hex'),
    },
    lastTime,
    tail: replayed.applied,
    badSnapshots: search.bad,
    lastSnapshot: search.newest?.name ?? '',
    findings,
    quarantine: [...search.quarantine, ...log.quarantine],
  };
}

/** Devices whose log now ends earlier, or otherwise, than this computer remembers (R11). */
function findRollbacks(known: DeviceFile, state: VaultState): [device: string, remembers: number, found: number][] {
  const found: [string, number, number][] = [];
  for (const [device, [sequence, digest]] of Object.entries(known.highWater)) {
    const cover = state.covers.get(device);
    const isShorter = (cover?.sequence ?? 0) < sequence;
    const isOther = cover?.sequence === sequence && cover.digest !== digest;
    if (isShorter || isOther) found.push([device, sequence, cover?.sequence ?? 0]);
  }
  return found;
}
