/** Turns records found in any order into a state: drops repeats, finds holes, applies the rest (R5, R8–R10). */
import { finding, type Finding } from './health.ts';
import type { FoundRecord, LoadedLog } from './load-log.ts';
import { applyRecord, type VaultState } from './vault-state.ts';

/** After this long a hole in another device's log is taken as lasting. */
const patience = 30 * 24 * 60 * 60 * 1000;

export interface Replayed {
  readonly findings: readonly Finding[];
  /** Devices under whose id two different records carry one number: somebody cloned a device folder. */
  readonly cloned: ReadonlySet<string>;
  /** What the log holds above the snapshot. */
  readonly applied: { readonly records: number; readonly bytes: number };
}

export function replay(state: VaultState, log: LoadedLog, ownDevice: string, now: number): Replayed {
  const findings: Finding[] = [];
  const cloned = new Set<string>();
  const ready: FoundRecord[] = [];
  for (const [device, found] of byDevice(log.records)) {
    const cover = state.covers.get(device);
    const missing = new Set(state.missing.get(device));
    const voided = new Set(found.flatMap(({ record }) => record.voided));
    const last = { ...(cover ?? { sequence: 0, digest: '', segment: 0 }) };
    let isHeld = false;
    let held = 0;
    for (const same of found) {
      const [first] = same.copies;
      const { sequence } = first.record;
      if (voided.has(sequence)) continue;
      if (sequence <= (cover?.sequence ?? 0)) {
        if (!missing.delete(sequence)) continue; // the snapshot has it
      } else {
        const hole = holeBefore(last.sequence, sequence, voided);
        if (hole.length > 0 && !isHeld) {
          const isLasting = log.damagedDevices.has(device) || now - first.record.time.milliseconds > patience;
          if (device !== ownDevice && !isLasting) isHeld = true;
          else {
            for (const absent of hole) missing.add(absent);
            findings.push(finding('damage', 'missing-records', `log/${device}`, hole.length));
          }
        }
        if (isHeld) {
          held++;
          continue;
        }
        Object.assign(last, { sequence, digest: first.digest, segment: first.segment });
      }
      ready.push(...same.copies);
      if (same.copies.length > 1) cloned.add(device);
    }
    if (held > 0) findings.push(finding('warning', 'waiting-for-sync', `log/${device}`, held));
    if (last.sequence > 0) state.covers.set(device, last);
    if (missing.size > 0) state.missing.set(device, missing);
    else state.missing.delete(device);
  }
  for (const device of cloned) findings.push(finding('warning', 'cloned-device', `log/${device}`));
  ready.sort((a, b) => compareRecords(a, b));
  let bytes = 0;
  for (const { record, bytes: size } of ready) {
    applyRecord(state, record);
    bytes += size;
  }
  if (state.unknown.length > 0) findings.push(finding('info', 'unknown-operation', '', state.unknown.length));
  return { findings, cloned, applied: { records: ready.length, bytes } };
}

interface SameNumber {
  readonly record: FoundRecord['record'];
  /** Different contents under one number; one entry in a healthy vault. */
  readonly copies: [FoundRecord, ...FoundRecord[]];
}

/** Per device, in the order of the numbers, each number once. */
function byDevice(records: readonly FoundRecord[]): Map<string, SameNumber[]> {
  const devices = new Map<string, Map<number, SameNumber>>();
  for (const found of records) {
    const { device, sequence, payload } = found.record;
    let numbers = devices.get(device);
    if (numbers === undefined) devices.set(device, (numbers = new Map()));
    const same = numbers.get(sequence);
    if (same === undefined) numbers.set(sequence, { record: found.record, copies: [found] });
    else if (!same.copies.some((copy) => copy.record.payload.equals(payload))) same.copies.push(found);
  }
  const sorted = new Map<string, SameNumber[]>();
  for (const [device, numbers] of devices) {
    sorted.set(
      device,
      [...numbers.values()].sort((a, b) => a.record.sequence - b.record.sequence),
    );
  }
  return sorted;
}

function holeBefore(last: number, sequence: number, voided: ReadonlySet<number>): number[] {
  const hole: number[] = [];
  for (let absent = last + 1; absent < sequence; absent++) if (!voided.has(absent)) hole.push(absent);
  return hole;
}

/** Parents before children: hybrid times respect what a device had seen. */
function compareRecords(a: FoundRecord, b: FoundRecord): number {
  const { record: one } = a;
  const { record: other } = b;
  return (
    one.time.milliseconds - other.time.milliseconds ||
    one.time.counter - other.time.counter ||
    (one.device < other.device ? -1 : one.device > other.device ? 1 : one.sequence - other.sequence) ||
    (a.digest < b.digest ? -1 : 1)
  );
}
