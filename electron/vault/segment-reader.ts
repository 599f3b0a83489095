/**
 * Reading a segment that may be torn, damaged or forged. Every frame stands for itself: after a bad one the reader
 * looks for the next that starts right and goes on, so damage costs the records it touched and no others (R8).
 */
import { decodeFrame, hashFrame, measureFrame, readSequence, type Frame } from './frame.ts';
import type { Keyring } from './keyring.ts';
import { decodeHeaderBlock, recordsStart, type HeaderProblem, type SegmentHeader } from './segment-header.ts';

export interface ReadFrame extends Frame {
  readonly hash: Buffer;
}

/** A stretch of bytes that gave no record. */
export interface BadStretch {
  readonly kind: 'damaged' | 'tampered' | 'torn';
  readonly offset: number;
  readonly length: number;
}

export interface SegmentContents {
  readonly header: SegmentHeader;
  readonly frames: readonly ReadFrame[];
  /** Whole frames that were not wanted and therefore not opened. */
  readonly skipped: number;
  readonly bad: readonly BadStretch[];
}

/** `isWanted` spares opening records that a snapshot already holds. */
export function readSegment(
  keyring: Keyring,
  file: Uint8Array,
  isWanted: (device: string, sequence: number) => boolean,
): SegmentContents | HeaderProblem {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const segment = decodeHeaderBlock(keyring, bytes);
  if (typeof segment === 'string') return segment;
  const frames: ReadFrame[] = [];
  const bad: BadStretch[] = [];
  let skipped = 0;
  let offset = recordsStart;
  while (offset < bytes.length) {
    const measured = measureFrame(bytes, offset);
    if (measured?.state !== 'whole') {
      const next = findNextFrame(bytes, offset + 1);
      const end = next ?? bytes.length;
      const isTorn = next === undefined && measured?.state !== 'damaged';
      bad.push({ kind: isTorn ? 'torn' : 'damaged', offset, length: end - offset });
      offset = end;
      continue;
    }
    const raw = bytes.subarray(offset, offset + measured.length);
    if (!isWanted(segment.header.device, readSequence(raw, 0))) skipped++;
    else {
      const frame = decodeFrame(segment, raw);
      if (frame === undefined) bad.push({ kind: 'tampered', offset, length: measured.length });
      else frames.push({ ...frame, hash: hashFrame(raw) });
    }
    offset += measured.length;
  }
  segment.key.fill(0);
  return { header: segment.header, frames, skipped, bad };
}

function findNextFrame(bytes: Buffer, from: number): number | undefined {
  for (let offset = from; offset + 8 <= bytes.length; offset++) {
    // the two length words first: cheap, and wrong by chance once in 2^32 places
    if ((bytes.readUInt32LE(offset) ^ bytes.readUInt32LE(offset + 4)) >>> 0 !== 0xffffffff) continue;
    if (measureFrame(bytes, offset)?.state === 'whole') return offset;
  }
  return undefined;
}
