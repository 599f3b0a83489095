/** Unpacks a tar archive (POSIX ustar with pax and GNU long names) in memory. Names stay names: never paths on a disk. */
import { appError, type AppError } from '../../shared/errors.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { showName, type UnpackLimits } from './check-zip-entries.ts';
import { unpackLimits } from './unpack-zip.ts';

const block = 512;
const longestName = 1000;
/** The year 9999. */
const lastSecond = 253_370_764_800;

/** Fields of a header (POSIX.1-2017, pax, "ustar Interchange Format"): first byte and length. */
const fields = {
  name: [0, 100],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 6],
  prefix: [345, 155],
} as const;

/** Types of entries. Old archives have a zero byte for a file. */
const plainFiles = new Set(['0', '\0', '7']);
const folder = '5';
const extended = 'x';
const extendedForAll = 'g';
const longName = 'L';

type TarLimits = Pick<UnpackLimits, 'files' | 'bytesPerFile' | 'bytesInAll'>;

/** Whether the bytes begin with the header of a tar archive. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= block && readText(bytes, 0, fields.magic).startsWith('ustar') && hasChecksum(bytes, 0);
}

/** The first thing wrong refuses the whole file; the contents are views of `bytes`, not copies. */
export function unpackTar(bytes: Uint8Array, limits: TarLimits = unpackLimits): Result<ImportFile[], AppError> {
  const files: ImportFile[] = [];
  const taken = new Set<string>();
  let bytesInAll = 0;
  /** What the entries before it say about the next one. */
  const said = new Map<string, string>();
  for (let at = 0; at + block <= bytes.length && !isEmptyBlock(bytes, at);) {
    const header = readHeader(bytes, at, said);
    if (header === null) return fail(damaged(`The header at byte ${at} cannot be read.`));
    const { type, path, size, modified } = header;
    const start = at + block;
    if (size > bytes.length - start) return fail(damaged(`The archive ends inside ${showName(path)}.`));
    const content = bytes.subarray(start, start + size);
    at = start + Math.ceil(size / block) * block;
    if (type === extended) readPax(content, said);
    else if (type === longName) said.set('path', readZeroEnded(content));
    if (type === extended || type === longName || type === extendedForAll) continue;
    said.clear();
    if (type === folder) continue;
    const refused = plainFiles.has(type)
      ? (refuseName(path, taken) ?? refuseSize(path, size, { count: files.length, bytesInAll }, limits))
      : appError('dangerous-file', showName(path), 'A link or a device inside the archive.');
    if (refused !== null) return fail(refused);
    taken.add(plainName(path));
    bytesInAll += size;
    files.push({ path, bytes: content, ...(modified === null ? {} : { modifiedAt: modified }) });
  }
  return ok(files);
}

interface Header {
  readonly type: string;
  readonly path: string;
  readonly size: number;
  /** ISO instant. */
  readonly modified: string | null;
}

/** Null when the checksum or a number is wrong. */
function readHeader(bytes: Uint8Array, at: number, said: ReadonlyMap<string, string>): Header | null {
  const size = /^\d{1,15}$/.test(said.get('size') ?? '')
    ? Number(said.get('size'))
    : readNumber(bytes, at, fields.size);
  if (size === null || !hasChecksum(bytes, at)) return null;
  const seconds = Number(said.get('mtime') ?? readNumber(bytes, at, fields.mtime) ?? 0);
  const modified = seconds > 0 && seconds < lastSecond ? new Date(seconds * 1000).toISOString() : null;
  const path = said.get('path') ?? joinName(bytes, at);
  return { type: readText(bytes, at, fields.type) || '\0', path: path.replace(/^(?:\.\/)+/, ''), size, modified };
}

const damaged = (detail: string) => appError('malformed-file', undefined, detail);

const plainName = (path: string) => path.normalize('NFC').toLowerCase();

function refuseName(path: string, taken: ReadonlySet<string>): AppError | null {
  const refuse = (why: string) => appError('dangerous-file', showName(path), why);
  if (path === '' || path.length > longestName) return refuse('A name in the archive is empty or too long.');
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return refuse('A name in the archive has characters that no name has.');
  if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(path)) return refuse('A name in the archive points outside it.');
  return taken.has(plainName(path)) ? refuse('The name is there twice.') : null;
}

function refuseSize(
  path: string,
  size: number,
  soFar: { readonly count: number; readonly bytesInAll: number },
  limits: TarLimits,
): AppError | null {
  if (soFar.count >= limits.files) {
    return appError('file-too-large', undefined, `The archive has more than ${limits.files} files.`);
  }
  return size > limits.bytesPerFile || soFar.bytesInAll + size > limits.bytesInAll
    ? appError('file-too-large', showName(path))
    : null;
}

function isEmptyBlock(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at, at + block).every((byte) => byte === 0);
}

/** The sum of all bytes of a header, its own field counted as spaces. */
function hasChecksum(bytes: Uint8Array, at: number): boolean {
  const [start, length] = fields.checksum;
  let sum = 0;
  for (let index = 0; index < block; index += 1) {
    sum += index >= start && index < start + length ? 0x20 : (bytes[at + index] ?? 0);
  }
  return readNumber(bytes, at, fields.checksum) === sum;
}

const decoder = new TextDecoder();

function readZeroEnded(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end));
}

function readText(bytes: Uint8Array, at: number, [start, length]: readonly [number, number]): string {
  return readZeroEnded(bytes.subarray(at + start, at + start + length));
}

/** Octal digits, or with the highest bit set a binary number (GNU). */
function readNumber(bytes: Uint8Array, at: number, field: readonly [number, number]): number | null {
  const [start, length] = field;
  const raw = bytes.subarray(at + start, at + start + length);
  if (((raw[0] ?? 0) & 0x80) !== 0) {
    let value = (raw[0] ?? 0) & 0x7f;
    for (const byte of raw.subarray(1)) value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : null;
  }
  const text = readText(bytes, at, field).trim();
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : null;
}

function joinName(bytes: Uint8Array, at: number): string {
  // GNU's older form keeps other things in the place of the prefix, and has a space in its mark.
  const prefix = readText(bytes, at, fields.magic) === 'ustar' ? readText(bytes, at, fields.prefix) : '';
  const name = readText(bytes, at, fields.name);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Records of the form `LENGTH KEY=VALUE\n`, their length in bytes included. */
function readPax(content: Uint8Array, records: Map<string, string>): void {
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at);
    const length = space === -1 ? Number.NaN : Number(decoder.decode(content.subarray(at, space)));
    if (!Number.isInteger(length) || length <= space - at) break;
    const record = decoder.decode(content.subarray(space + 1, at + length - 1));
    const equals = record.indexOf('=');
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
}
