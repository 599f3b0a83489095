/** Turns records found in any order into a state: drops repeats, finds holes, applies the rest (R5, R8–R10, R13). */
import { finding, type Finding } from './health.ts';
import type { FoundRecord, LoadedLog } from './load-log.ts';
import { finishedTransactions, isCounted, unfinishedParts, type SameNumber } from './transaction-parts.ts';
import { applyRecord, type VaultState } from './vault-state.ts';

/** After this long a hole in another device's log is taken as lasting. */
const patience = 30 * 24 * 60 * 60 * 1000;

export interface Replayed {
  readonly findings: readonly Finding[];
  /** Devices under whose id two different records carry one number: somebody cloned a device folder. */
  readonly cloned: ReadonlySet<string>;
  /** What the log holds above the snapshot, parts of interrupted transactions included. */
  readonly applied: { readonly records: number; readonly bytes: number };
}

export function replay(state: VaultState, log: LoadedLog, ownDevice: string, now: number): Replayed {
  const findings: Finding[] = [];
  const cloned = new Set<string>();
  const ready: FoundRecord[] = [];
  const applied = { records: 0, bytes: 0 };
  for (const [device, found] of byDevice(log.records)) {
    const isOwn = device === ownDevice;
    const isDamaged = log.damagedDevices.has(device);
    const isLasting = ({ copies: [first] }: SameNumber): boolean =>
      isOwn || isDamaged || now - first.record.time.milliseconds > patience;
    const taking = takeRecords(state, device, found, isLasting);
    const parts = judgeParts(taking, found, { isOwn, isDamaged }, isLasting);
    if (taking.hole > 0) findings.push(finding('damage', 'missing-records', `log/${device}`, taking.hole));
    if (parts.givenUp > 0) findings.push(finding('info', 'unfinished-import', `log/${device}`, parts.givenUp));
    const held = taking.held + parts.waiting.size;
    if (held > 0) findings.push(finding('warning', 'waiting-for-sync', `log/${device}`, held));
    for (const same of taking.taken) {
      const { sequence, copies } = same;
      if (parts.waiting.has(sequence)) continue;
      const [{ digest, segment }] = copies;
      const isNew = sequence > taking.covered;
      if (isNew) state.covers.set(device, { sequence, digest, segment });
      if (copies.length > 1) cloned.add(device);
      for (const copy of copies) {
        const isReady = isCounted(copy, parts.finished);
        if (isReady) ready.push(copy);
        if (!isReady && !isNew) continue; // known to be missing its end, and left out again
        applied.records++;
        applied.bytes += copy.bytes;
      }
    }
    if (taking.missing.size > 0) state.missing.set(device, taking.missing);
    else state.missing.delete(device);
  }
  for (const device of cloned) findings.push(finding('warning', 'cloned-device', `log/${device}`));
  ready.sort((a, b) => compareRecords(a, b));
  for (const { record } of ready) applyRecord(state, record);
  if (state.unknown.length > 0) findings.push(finding('info', 'unknown-operation', '', state.unknown.length));
  return { findings, cloned, applied };
}

interface Taking {
  /** In the order of their numbers: those above what the state covers, and those it was missing. */
  readonly taken: readonly SameNumber[];
  /** Found again although the state holds them: they can tell that a transaction was finished. */
  readonly known: readonly SameNumber[];
  /** The number up to which the state held the log before, and the one up to which it can be taken now. */
  readonly covered: number;
  readonly end: number;
  readonly voided: ReadonlySet<number>;
  /** Numbers that are to be taken in should they turn up. */
  readonly missing: Set<number>;
  /** Records behind a hole that may still be filled. */
  readonly held: number;
  /** Numbers found missing now. */
  readonly hole: number;
}

/** Which of a device's records are taken in now (R8, R9). `found` in the order of the numbers. */
function takeRecords(
  state: VaultState,
  device: string,
  found: readonly SameNumber[],
  isLasting: (behindHole: SameNumber) => boolean,
): Taking {
  const covered = state.covers.get(device)?.sequence ?? 0;
  const missing = new Set(state.missing.get(device));
  const voided = new Set(found.flatMap(({ copies: [{ record }] }) => record.voided));
  const taken: SameNumber[] = [];
  const known: SameNumber[] = [];
  let last = covered;
  let isHeld = false;
  let held = 0;
  let holes = 0;
  for (const same of found) {
    const { sequence } = same;
    if (voided.has(sequence)) continue;
    if (sequence <= covered) {
      (missing.delete(sequence) ? taken : known).push(same);
      continue;
    }
    const hole = isHeld ? [] : holeBefore(last, sequence, voided);
    if (hole.length > 0) {
      if (isLasting(same)) {
        for (const absent of hole) missing.add(absent);
        holes += hole.length;
      } else isHeld = true;
    }
    if (isHeld) held++;
    else {
      taken.push(same);
      last = sequence;
    }
  }
  return { taken, known, covered, end: last, voided, missing, held, hole: holes };
}

interface Parts {
  readonly finished: ReadonlySet<string>;
  /** Parts at the end of another device's log: the rest is on its way. */
  readonly waiting: ReadonlySet<number>;
  /** Parts of transactions that were interrupted: they never count. */
  readonly givenUp: number;
}

/**
 * What becomes of parts whose transaction has no end (R13). Its device went on with something else, or this is our own
 * whole log: it was interrupted. They end another device's log: the rest has not arrived yet. After a long time, or when
 * the end is damaged or lost, they are left out and remembered, should it turn up.
 */
function judgeParts(
  { taken, known, covered, end, voided, missing }: Taking,
  found: readonly SameNumber[],
  { isOwn, isDamaged }: { readonly isOwn: boolean; readonly isDamaged: boolean },
  isLasting: (same: SameNumber) => boolean,
): Parts {
  const finished = finishedTransactions([...known, ...taken]);
  const waiting = new Set<number>();
  let givenUp = 0;
  const unfinished = unfinishedParts(taken, finished);
  if (unfinished.length === 0) return { finished, waiting, givenUp };
  const present = new Map(found.map((same) => [same.sequence, same]));
  for (const numbers of unfinished) {
    const lastNumber = numbers.at(-1) ?? 0;
    const lastPart = present.get(lastNumber);
    const isTail = lastNumber === end && lastNumber > covered;
    const wentOn = present.has(lastNumber + 1) || voided.has(lastNumber + 1);
    if (!wentOn && isTail && lastPart !== undefined && !isLasting(lastPart)) {
      for (const one of numbers) waiting.add(one);
      continue;
    }
    const isQuietEnd = isTail && !isDamaged;
    if (wentOn || isQuietEnd) givenUp += numbers.length;
    if (!wentOn && !(isQuietEnd && isOwn)) for (const one of numbers) missing.add(one);
  }
  return { finished, waiting, givenUp };
}

/** Per device, in the order of the numbers, each number once. */
function byDevice(records: readonly FoundRecord[]): Map<string, SameNumber[]> {
  const devices = new Map<string, Map<number, [FoundRecord, ...FoundRecord[]]>>();
  for (const found of records) {
    const { device, sequence, payload } = found.record;
    let numbers = devices.get(device);
    if (numbers === undefined) devices.set(device, (numbers = new Map()));
    const copies = numbers.get(sequence);
    if (copies === undefined) numbers.set(sequence, [found]);
    else if (!copies.some((copy) => copy.record.payload.equals(payload))) copies.push(found);
  }
  const sorted = new Map<string, SameNumber[]>();
  for (const [device, numbers] of devices) {
    const found = [...numbers].map(([sequence, copies]) => ({ sequence, copies }));
    sorted.set(
      device,
      found.sort((a, b) => a.sequence - b.sequence),
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
