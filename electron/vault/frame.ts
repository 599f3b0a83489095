/** One sealed record of the log, as bytes (F6). */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { crc32c } from './crc32c.ts';
import { decodeTime, encodeTime, isPlausible, type HybridTime } from './hybrid-clock.ts';
import type { OpenSegment } from './segment-header.ts';

const prefixLength = 24;
const tagLength = 16;
const checksumLength = 4;
/** Lengths are padded so that they tell little about what was written. */
const padding = 256;
export const frameOverhead = prefixLength + tagLength + checksumLength;
const smallestFrame = padding + frameOverhead;
export const largestFrame = 16 * 1024 * 1024 + frameOverhead;

export interface Frame {
  readonly sequence: number;
  readonly time: HybridTime;
  /** The record's JSON. */
  readonly payload: Buffer;
}

/** @throws {RangeError} when the payload cannot fit a frame. */
export function encodeFrame(segment: OpenSegment, frame: Frame): Buffer {
  const padded = Math.ceil((4 + frame.payload.length) / padding) * padding;
  const length = padded + frameOverhead;
  if (length > largestFrame) throw new RangeError('record too large');
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(length, 0);
  bytes.writeUInt32LE(~length >>> 0, 4);
  bytes.writeBigUInt64LE(BigInt(frame.sequence), 8);
  encodeTime(frame.time, bytes, 16);
  const plain = Buffer.alloc(padded);
  plain.writeUInt32LE(frame.payload.length, 0);
  frame.payload.copy(plain, 4);
  const cipher = createCipheriv('aes-256-gcm', segment.key, nonceOf(bytes), { authTagLength: tagLength });
  cipher.setAAD(Buffer.concat([segment.headerHash, bytes.subarray(0, prefixLength)]));
  cipher.update(plain).copy(bytes, prefixLength);
  cipher.final();
  cipher.getAuthTag().copy(bytes, prefixLength + padded);
  bytes.writeUInt32LE(crc32c(bytes, 0, length - checksumLength), length - checksumLength);
  plain.fill(0);
  return bytes;
}

/**
 * How a frame at `offset` looks from outside, without any key: whole with a right checksum, whole with a wrong one,
 * cut off by the end of the file, or nothing that starts a frame.
 */
export function measureFrame(
  bytes: Buffer,
  offset: number,
): { length: number; state: 'whole' | 'damaged' | 'cut' } | undefined {
  if (bytes.length - offset < 8) return undefined;
  const length = bytes.readUInt32LE(offset);
  if (bytes.readUInt32LE(offset + 4) !== ~length >>> 0) return undefined;
  if (length < smallestFrame || length > largestFrame || (length - frameOverhead) % padding !== 0) return undefined;
  if (offset + length > bytes.length) return { length, state: 'cut' };
  const end = offset + length - checksumLength;
  return { length, state: bytes.readUInt32LE(end) === crc32c(bytes, offset, end) ? 'whole' : 'damaged' };
}

export function readSequence(bytes: Buffer, offset: number): number {
  return Number(bytes.readBigUInt64LE(offset + 8));
}

/** Opens a whole frame; undefined when its seal does not fit. */
export function decodeFrame(segment: OpenSegment, bytes: Buffer): Frame | undefined {
  const padded = bytes.length - frameOverhead;
  const decipher = createDecipheriv('aes-256-gcm', segment.key, nonceOf(bytes), { authTagLength: tagLength });
  decipher.setAAD(Buffer.concat([segment.headerHash, bytes.subarray(0, prefixLength)]));
  decipher.setAuthTag(bytes.subarray(prefixLength + padded, prefixLength + padded + tagLength));
  try {
    const plain = decipher.update(bytes.subarray(prefixLength, prefixLength + padded));
    decipher.final();
    const length = plain.readUInt32LE(0);
    const time = decodeTime(bytes, 16);
    if (length > padded - 4 || !isPlausible(time)) return undefined;
    return { sequence: readSequence(bytes, 0), time, payload: plain.subarray(4, 4 + length) };
  } catch {
    return undefined;
  }
}

/** Names one frame; kept in marks, snapshots and the next segment's header. */
export function hashFrame(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** The sequence number is unique under a segment's key, so it serves as nonce. */
function nonceOf(frame: Buffer): Buffer {
  const nonce = Buffer.alloc(12);
  frame.copy(nonce, 4, 8, 16);
  return nonce;
}
