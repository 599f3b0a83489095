/** ZIP files byte by byte (APPNOTE 6.3.10), as honest or as hostile as a test wants them. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../electron/files/crc32.ts';

export interface ZipEntry {
  /** As bytes when it is no text. */
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** 0: as it is; 8: deflated, the default. */
  readonly method?: number;
  /** `data` is what lies in the file already, not what it unpacks to. */
  readonly isPacked?: boolean;
  readonly flags?: number;
  /** Unix mode: kind and permissions. */
  readonly mode?: number;
  /** What the directory says, where it is not the truth. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly extra?: Uint8Array;
  /** The directory points here instead of to a header of its own, which is then not written. */
  readonly offset?: number;
  /** What the header beside the data says, where that differs from the directory. */
  readonly local?: {
    readonly name?: string;
    readonly method?: number;
    readonly flags?: number;
    readonly size?: number;
    readonly packedSize?: number;
    readonly crc?: number;
    readonly signature?: number;
  };
}

const utf8Names = 0x800;
const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? Buffer.from(text) : text);

/** `count` is the number of files the end of the ZIP claims, when it is not the truth. */
export function zipBytes(entries: readonly ZipEntry[], count = entries.length): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { method = 8, flags = utf8Names, mode = 0o100644, extra = new Uint8Array(), local = {} } = entry;
    const data = bytesOf(entry.data ?? '');
    const packed = entry.isPacked === true || method !== 8 ? data : deflateRawSync(data);
    const name = bytesOf(entry.name);
    const size = entry.size ?? data.length;
    const packedSize = entry.packedSize ?? packed.length;
    const crc = entry.crc ?? crc32(data);
    const isZip64 = size > 0xffffffff || packedSize > 0xffffffff;
    const wide = isZip64 ? zip64Extra(size, packedSize) : new Uint8Array();
    const own = Buffer.concat([extra, wide]);
    const start = entry.offset ?? offset;
    if (entry.offset === undefined) {
      const localName = local.name === undefined ? name : bytesOf(local.name);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(local.signature ?? 0x04034b50, 0);
      header.writeUInt16LE(20, 4);
      header.writeUInt16LE(local.flags ?? flags, 6);
      header.writeUInt16LE(local.method ?? method, 8);
      header.writeUInt32LE(local.crc ?? crc, 14);
      header.writeUInt32LE(isZip64 ? 0xffffffff : (local.packedSize ?? packedSize), 18);
      header.writeUInt32LE(isZip64 ? 0xffffffff : (local.size ?? size), 22);
      header.writeUInt16LE(localName.length, 26);
      header.writeUInt16LE(own.length, 28);
      locals.push(header, localName, own, packed);
      offset += 30 + localName.length + own.length + packed.length;
    }
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(0x0314, 4); // made on Unix
    record.writeUInt16LE(20, 6);
    record.writeUInt16LE(flags, 8);
    record.writeUInt16LE(method, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(isZip64 ? 0xffffffff : packedSize, 20);
    record.writeUInt32LE(isZip64 ? 0xffffffff : size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(own.length, 30);
    record.writeUInt32LE((mode * 0x10000) >>> 0, 38);
    record.writeUInt32LE(start, 42);
    directory.push(record, name, own);
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endOf(count, central.length, offset)]);
}

function endOf(count: number, directoryLength: number, directoryStart: number): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(directoryLength, 12);
  end.writeUInt32LE(directoryStart, 16);
  if (count <= 0xffff) return end;
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(directoryLength), 40);
  wide.writeBigUInt64LE(BigInt(directoryStart), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryStart + directoryLength), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([wide, locator, end]);
}

function zip64Extra(size: number, packedSize: number): Uint8Array {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packedSize), 12);
  return extra;
}

/** The Unicode path field of Info-ZIP: another name for the entry, which readers prefer. */
export function unicodePathExtra(name: string, otherName: string): Uint8Array {
  const other = Buffer.from(otherName);
  const extra = Buffer.alloc(9);
  extra.writeUInt16LE(0x7075, 0);
  extra.writeUInt16LE(5 + other.length, 2);
  extra.writeUInt8(1, 4);
  extra.writeUInt32LE(crc32(Buffer.from(name)), 5);
  return Buffer.concat([extra, other]);
}
