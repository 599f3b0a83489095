/**
 * The first 1,024 bytes of a log segment (F5): the same 192-byte header at 0 and at 512, in different sectors of the
 * disk, because adjacent copies died together in the study's 64-byte holes.
 */
import { createHash } from 'node:crypto';
import { decodeTime, encodeTime, type HybridTime } from './hybrid-clock.ts';
import { uuidToBytes } from './identifier.ts';
import { authenticate, deriveKey, isSame, type Keyring } from './keyring.ts';

/** 89 "CRNL" CR LF 1A, in the manner of PNG: shows at once when a program mangled line ends. */
export const segmentMagic = Buffer.from([0x89, 0x43, 0x52, 0x4e, 0x4c, 0x0d, 0x0a, 0x1a]);
export const recordsStart = 1024;
const headerLength = 192;
const secondCopy = 512;
const majorVersion = 1;

export interface SegmentHeader {
  readonly vaultId: string;
  readonly device: string;
  readonly number: number;
  readonly createdAt: HybridTime;
  readonly salt: Uint8Array;
  /** SHA-256 of the last frame of this device's previous segment; zeros in the first. */
  readonly previousHead: Uint8Array;
  readonly epoch: number;
}

/** A header whose MAC was checked, with what sealing and opening its records needs. */
export interface OpenSegment {
  readonly header: SegmentHeader;
  readonly key: Buffer;
  /** SHA-256 of the header: binds every record to its segment. */
  readonly headerHash: Buffer;
}

export type HeaderProblem = 'not-a-segment' | 'incomplete' | 'newer' | 'foreign' | 'damaged';

export function encodeHeaderBlock(keyring: Keyring, header: SegmentHeader): { block: Buffer; segment: OpenSegment } {
  const bytes = Buffer.alloc(headerLength);
  segmentMagic.copy(bytes, 0);
  bytes.writeUInt16LE(majorVersion, 8);
  bytes.writeUInt16LE(0, 10);
  bytes.writeUInt32LE(headerLength, 12);
  uuidToBytes(header.vaultId).copy(bytes, 16);
  Buffer.from(header.device, 'hex').copy(bytes, 32);
  bytes.writeBigUInt64LE(BigInt(header.number), 48);
  encodeTime(header.createdAt, bytes, 56);
  bytes.set(header.salt, 64);
  bytes.set(header.previousHead, 96);
  bytes.writeUInt32LE(header.epoch, 128);
  authenticate(keyring, 'cairn-segment-1', bytes.subarray(0, 160)).copy(bytes, 160);
  const block = Buffer.alloc(recordsStart);
  bytes.copy(block, 0);
  bytes.copy(block, secondCopy);
  return { block, segment: openHeader(keyring, header, bytes) };
}

/** The first copy that can be trusted, or why none can. */
export function decodeHeaderBlock(keyring: Keyring, bytes: Buffer): OpenSegment | HeaderProblem {
  let problem: HeaderProblem = bytes.length < recordsStart ? 'incomplete' : 'not-a-segment';
  for (const offset of [0, secondCopy]) {
    const copy = bytes.subarray(offset, offset + headerLength);
    if (copy.length < headerLength) continue;
    const found = decodeCopy(keyring, copy);
    if (typeof found === 'object') return found;
    if (found !== 'not-a-segment') problem = found;
  }
  return problem;
}

function decodeCopy(keyring: Keyring, bytes: Buffer): OpenSegment | HeaderProblem {
  if (!segmentMagic.equals(bytes.subarray(0, 8))) return 'not-a-segment';
  if (bytes.readUInt16LE(8) > majorVersion) return 'newer';
  if (!isSame(bytes.subarray(160), authenticate(keyring, 'cairn-segment-1', bytes.subarray(0, 160)))) {
    return uuidToBytes(keyring.vaultId).equals(bytes.subarray(16, 32)) ? 'damaged' : 'foreign';
  }
  const header: SegmentHeader = {
    vaultId: keyring.vaultId,
    device: bytes.toString('hex', 32, 48),
    number: Number(bytes.readBigUInt64LE(48)),
    createdAt: decodeTime(bytes, 56),
    salt: Buffer.from(bytes.subarray(64, 96)),
    previousHead: Buffer.from(bytes.subarray(96, 128)),
    epoch: bytes.readUInt32LE(128),
  };
  if (!uuidToBytes(keyring.vaultId).equals(bytes.subarray(16, 32))) return 'foreign';
  return openHeader(keyring, header, bytes);
}

function openHeader(keyring: Keyring, header: SegmentHeader, bytes: Buffer): OpenSegment {
  const number = Buffer.alloc(8);
  number.writeBigUInt64LE(BigInt(header.number));
  const place = [uuidToBytes(header.vaultId), Buffer.from(header.device, 'hex'), number];
  return {
    header,
    key: deriveKey(keyring.logKey, header.salt, 'cairn/v1/seg', ...place),
    headerHash: createHash('sha256').update(bytes).digest(),
  };
}

/** `log/<device>/<number, 20 digits>.cairnlog` */
export function segmentPath(device: string, number: number): string {
  return `log/${device}/${String(number).padStart(20, '0')}.cairnlog`;
}

/** The number a canonical name carries; undefined for names a sync program made. */
export function segmentNumber(name: string): number | undefined {
  return /^\d{20}\.cairnlog$/.test(name) ? Number(name.slice(0, 20)) : undefined;
}
