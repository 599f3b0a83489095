/** What is refused of a ZIP before a byte of it is unpacked: names and sizes as its directory tells them. */
import type { Entry, LocalFileHeader } from 'yauzl';
import { appError, type AppError } from '../../shared/errors.ts';

export interface UnpackLimits {
  readonly files: number;
  readonly bytesPerFile: number;
  readonly bytesInAll: number;
  /** Unpacked size over packed size, for more than a megabyte. */
  readonly ratio: number;
}

/** An entry with the second description of it that lies beside its data. */
export interface DescribedEntry {
  readonly entry: Entry;
  readonly local: LocalFileHeader;
}

const megabyte = 1024 * 1024;
/** File systems take no longer ones, so no honest program writes them. */
const longestName = 255;
const controlCharacter = /[\u0000-\u001f\u007f]/;
/** The kinds of file in Unix modes (stat.h); whatever is neither of these two, or unsaid, is refused. */
const kindMask = 0o170000;
const harmlessKinds: ReadonlySet<number> = new Set([0, 0o100000, 0o040000]);
const linkKind = 0o120000;
/** General purpose flags (APPNOTE 4.4.4). */
const isEncrypted = 1;
const hasSizesBehind = 8;

/** The first thing wrong with the directory, or undefined. */
export function checkZipEntries(entries: readonly Entry[], limits: UnpackLimits): AppError | undefined {
  const names = new Map<string, string>();
  let unpacked = 0;
  let packed = 0;
  for (const entry of entries) {
    const refused = checkName(entry.fileName, names) ?? checkKind(entry) ?? checkSize(entry, limits);
    if (refused !== undefined) return refused;
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (unpacked > limits.bytesInAll) {
      return appError('file-too-large', undefined, `It unpacks to more than ${limits.bytesInAll / megabyte} MB.`);
    }
  }
  if (isBomb(unpacked, packed, limits)) {
    return appError('dangerous-file', undefined, 'The ZIP unpacks to many times its size.');
  }
  return undefined;
}

/** The first contradiction between the directory and what lies beside the data, or undefined. */
export function checkZipData(entries: readonly DescribedEntry[]): AppError | undefined {
  for (const { entry, local } of entries) {
    if (!isSameFile(entry, local)) {
      return appError('dangerous-file', showName(entry.fileName), 'The ZIP says two different things about this file.');
    }
  }
  const stretches = entries
    .map(({ entry, local }) => ({
      name: entry.fileName,
      start: entry.relativeOffsetOfLocalHeader,
      end: local.fileDataStart + entry.compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  for (const stretch of stretches) {
    if (stretch.start < end) {
      return appError('dangerous-file', showName(stretch.name), 'Files inside the ZIP lie on top of each other.');
    }
    end = stretch.end;
  }
  return undefined;
}

/** A name as it may be shown: short, and without signs that change what stands around it. */
export function showName(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '�');
  return shown.length <= 100 ? shown : `${shown.slice(0, 99)}…`;
}

/** The reader itself refuses what is absolute, leads upwards or has a backslash. */
function checkName(name: string, taken: Map<string, string>): AppError | undefined {
  const refuse = (why: string) => appError('dangerous-file', showName(name), why);
  if (name === '') return refuse('A file in the ZIP has no name.');
  if (controlCharacter.test(name)) return refuse('A name in the ZIP has a control character in it.');
  if (name.split('/').some((part) => part.length > longestName)) return refuse('A name in the ZIP is too long.');
  const plain = name.normalize('NFC').toLowerCase();
  const other = taken.get(plain);
  if (other === name) return refuse('The name is there twice.');
  if (other !== undefined)
    return refuse(`The name differs from ${showName(other)} only in how its letters are written.`);
  taken.set(plain, name);
  return undefined;
}

function checkKind({ fileName, externalFileAttributes, generalPurposeBitFlag }: Entry): AppError | undefined {
  const kind = (externalFileAttributes >>> 16) & kindMask;
  if (!harmlessKinds.has(kind)) {
    const what = kind === linkKind ? 'A link inside the ZIP.' : 'Neither a file nor a folder.';
    return appError('dangerous-file', showName(fileName), what);
  }
  return (generalPurposeBitFlag & isEncrypted) === 0
    ? undefined
    : appError('malformed-file', showName(fileName), 'The ZIP is locked with a password; unpack it first.');
}

function checkSize(entry: Entry, limits: UnpackLimits): AppError | undefined {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > limits.bytesPerFile) {
    const most = `A file inside the ZIP may have ${limits.bytesPerFile / megabyte} MB.`;
    return appError('file-too-large', showName(fileName), most);
  }
  return isBomb(uncompressedSize, compressedSize, limits)
    ? appError('dangerous-file', showName(fileName), 'It unpacks to many times its size.')
    : undefined;
}

function isBomb(unpacked: number, packed: number, limits: UnpackLimits): boolean {
  return unpacked > megabyte && unpacked > packed * limits.ratio;
}

/** Sizes and checksum may stand behind the data instead. */
function isSameFile(entry: Entry, local: LocalFileHeader): boolean {
  const flags = entry.generalPurposeBitFlag;
  if (Buffer.compare(entry.fileNameRaw, local.fileName) !== 0) return false;
  if (entry.compressionMethod !== local.compressionMethod) return false;
  if (((flags ^ local.generalPurposeBitFlag) & (isEncrypted | hasSizesBehind)) !== 0) return false;
  if ((flags & hasSizesBehind) !== 0) return true;
  return (
    local.crc32 === entry.crc32 &&
    isSameSize(local.compressedSize, entry.compressedSize) &&
    isSameSize(local.uncompressedSize, entry.uncompressedSize)
  );
}

/** All ones stand for "in the extra field", which ZIP64 uses. */
function isSameSize(local: number, central: number): boolean {
  return local === central || local === 0xffffffff;
}
