/**
 * Hybrid logical clock: wall time that never runs backwards on one device and never runs behind what it has seen.
 * It only orders concurrent revisions; parentage decides everything else (docs/vault-format.md, F8).
 * Source: Kulkarni et al., "Logical Physical Clocks", 2014.
 */

export interface HybridTime {
  readonly milliseconds: number;
  readonly counter: number;
}

export const startOfTime: HybridTime = { milliseconds: 0, counter: 0 };

const largestCounter = 0xffff;
/** A device whose clock says 2099 must not drag the others along. */
const tolerance = 10 * 60 * 1000;
/** The last millisecond that still prints as a four-digit year, so that instants sort as text. */
const endOfTime = 253_402_300_799_999;

export function compareTimes(a: HybridTime, b: HybridTime): number {
  return a.milliseconds - b.milliseconds || a.counter - b.counter;
}

export function laterOf(a: HybridTime, b: HybridTime): HybridTime {
  return compareTimes(a, b) >= 0 ? a : b;
}

/** The next instant of this device: after `last` in any case, and not before now. */
export function nextTime(last: HybridTime, now: number): HybridTime {
  const wall = Math.min(Math.max(0, Math.floor(now)), endOfTime);
  if (wall > last.milliseconds) return { milliseconds: wall, counter: 0 };
  if (last.counter < largestCounter) return { milliseconds: last.milliseconds, counter: last.counter + 1 };
  return { milliseconds: last.milliseconds + 1, counter: 0 };
}

/** What a device may learn from a time seen in the vault: all of it, unless that lies in the future. */
export function observeTime(last: HybridTime, seen: HybridTime, now: number): HybridTime {
  return seen.milliseconds <= now + tolerance ? laterOf(last, seen) : last;
}

export function isPlausible(time: HybridTime): boolean {
  return time.milliseconds <= endOfTime;
}

/** Sixteen hex digits that sort like the times: the start of a snapshot's name. */
export function formatTime(time: HybridTime): string {
  return time.milliseconds.toString(16).padStart(12, '0') + time.counter.toString(16).padStart(4, '0');
}

/** As the 64-bit little-endian number of a frame: milliseconds in the upper 48 bits, counter in the lower 16. */
export function encodeTime(time: HybridTime, target: Buffer, offset: number): void {
  target.writeUInt16LE(time.counter, offset);
  target.writeUIntLE(time.milliseconds, offset + 2, 6);
}

export function decodeTime(source: Buffer, offset: number): HybridTime {
  return { milliseconds: source.readUIntLE(offset + 2, 6), counter: source.readUInt16LE(offset) };
}

export function timeToIso(time: HybridTime): string {
  return new Date(Math.min(time.milliseconds, endOfTime)).toISOString();
}
