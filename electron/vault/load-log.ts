/** Reads every segment of every device that a snapshot does not make superfluous (R5–R8, R12). */
import { finding, type Finding } from './health.ts';
import type { Keyring } from './keyring.ts';
import { isUnfinishedName, type Quarantined } from './load-snapshot.ts';
import { parseRecord, type VaultRecord } from './record.ts';
import { segmentNumber, segmentMagic } from './segment-header.ts';
import { readSegment, type BadStretch, type SegmentContents } from './segment-reader.ts';
import type { VaultStorage } from './storage.ts';
import type { VaultState } from './vault-state.ts';

/** A record with the place it was found in. */
export interface FoundRecord {
  readonly record: VaultRecord;
  readonly digest: string;
  readonly segment: number;
  readonly bytes: number;
}

export interface LoadedLog {
  readonly records: readonly FoundRecord[];
  /** At least one segment's header carries our MAC: these keys belong to this vault. */
  readonly isAuthentic: boolean;
  /** Devices with damaged stretches: a hole in their numbers is damage, not a late delivery. */
  readonly damagedDevices: ReadonlySet<string>;
  /** Highest segment number per device, read or not. */
  readonly lastSegment: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  readonly quarantine: readonly Quarantined[];
}

interface Reading {
  readonly records: FoundRecord[];
  isAuthentic: boolean;
  readonly damagedDevices: Set<string>;
  readonly lastSegment: Map<string, number>;
  readonly findings: Finding[];
  readonly quarantine: Quarantined[];
}

export interface LogScope {
  readonly keyring: Keyring;
  readonly state: VaultState;
  readonly ownDevice: string;
  /** The health check opens everything; opening a vault spares what the snapshot holds. */
  readonly everything: boolean;
}

export async function loadLog(storage: VaultStorage, scope: LogScope): Promise<LoadedLog> {
  const reading: Reading = {
    records: [],
    isAuthentic: false,
    damagedDevices: new Set(),
    lastSegment: new Map(),
    findings: [],
    quarantine: [],
  };
  for (const device of (await storage.folders('log')).sort()) {
    const files = [...(await storage.list(`log/${device}`))].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const file of files) {
      const number = segmentNumber(file.name);
      if (number !== undefined) raise(reading.lastSegment, device, number);
      if (isUnfinishedName(file.name) || isSuperfluous(scope, device, number)) continue;
      const path = `log/${device}/${file.name}`;
      readFile(reading, scope, device, path, number === undefined, await storage.read(path));
    }
  }
  return reading;
}

function isSuperfluous(scope: LogScope, device: string, number: number | undefined): boolean {
  const cover = scope.state.covers.get(device);
  const hasHoles = (scope.state.missing.get(device)?.size ?? 0) > 0;
  return !scope.everything && number !== undefined && cover !== undefined && !hasHoles && number < cover.segment;
}

function readFile(
  reading: Reading,
  scope: LogScope,
  device: string,
  path: string,
  isCopy: boolean,
  bytes: Uint8Array,
): void {
  const isOwn = device === scope.ownDevice;
  const contents = readSegment(scope.keyring, bytes, (id, sequence) => isWanted(scope, id, sequence));
  if (typeof contents === 'string') {
    reportUnreadable();
    return;
  }
  reading.isAuthentic = true;
  const { header } = contents;
  raise(reading.lastSegment, header.device, header.number);
  if (isCopy && takeFrames() > 0) reading.findings.push(finding('info', 'conflict-copy-read', path));
  if (!isCopy) takeFrames();
  for (const stretch of contents.bad) reportBad(contents, stretch);

  function takeFrames(): number {
    const { frames } = contents as SegmentContents;
    for (const { sequence, time, payload, hash } of frames) {
      try {
        const record = parseRecord(header.device, sequence, time, payload);
        const digest = hash.toString('hex');
        reading.records.push({ record, digest, segment: header.number, bytes: payload.length });
      } catch {
        reading.damagedDevices.add(header.device);
        reading.findings.push(finding('damage', 'damaged-record', path, sequence));
      }
    }
    return frames.length;
  }

  function reportUnreadable(): void {
    if (contents === 'newer') reading.findings.push(finding('warning', 'newer-segment', path));
    else if (contents === 'foreign') reading.findings.push(finding('warning', 'foreign-file', path));
    else if (bytes.every((byte) => byte === 0) || contents === 'incomplete') {
      // begun and not finished: our own crash before the first record, or another device's file on its way
      const [severity, code] = isOwn ? (['info', 'torn-tail'] as const) : (['info', 'still-syncing'] as const);
      reading.findings.push(finding(severity, code, path, bytes.length));
    } else if (contents === 'damaged' || segmentMagic.equals(bytes.subarray(0, 8)) || !isCopy) {
      reading.damagedDevices.add(device);
      reading.findings.push(finding('damage', 'damaged-segment', path));
    }
  }

  function reportBad({ header: { device: writer, number } }: SegmentContents, stretch: BadStretch): void {
    const { offset, length } = stretch;
    if (stretch.kind !== 'torn') {
      reading.damagedDevices.add(writer);
      const code = stretch.kind === 'tampered' ? 'tampered-record' : 'damaged-record';
      reading.findings.push(finding('damage', code, path, offset, length));
    } else if (writer === scope.ownDevice) {
      reading.findings.push(finding('info', 'torn-tail', path, length));
      const name = `${writer.slice(0, 8)}-${number}-${offset}.tail`;
      reading.quarantine.push({ path: `lost+found/${name}`, bytes: bytes.subarray(offset, offset + length) });
    } else {
      reading.findings.push(finding('info', 'still-syncing', path, length));
    }
  }
}

function isWanted(scope: LogScope, device: string, sequence: number): boolean {
  if (scope.everything) return true;
  const cover = scope.state.covers.get(device);
  // where something is missing, everything: a part that turns up is judged by the end of its transaction (R13)
  const hasHoles = (scope.state.missing.get(device)?.size ?? 0) > 0;
  return cover === undefined || sequence > cover.sequence || hasHoles;
}

function raise(numbers: Map<string, number>, device: string, number: number): void {
  numbers.set(device, Math.max(number, numbers.get(device) ?? 0));
}
