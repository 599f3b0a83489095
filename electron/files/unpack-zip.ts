/** Unpacks a ZIP in memory. Names stay names: they are never used as paths on a disk. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { fromBufferPromise, type Entry } from 'yauzl';
import { appError, type AppError } from '../../shared/errors.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  checkZipData,
  checkZipEntries,
  showName,
  type DescribedEntry,
  type UnpackLimits,
} from './check-zip-entries.ts';
import { crc32 } from './crc32.ts';
import type { ReadWatch } from './read-watch.ts';

export const unpackLimits: UnpackLimits = {
  files: 10_000,
  bytesPerFile: 100 * 1024 * 1024,
  bytesInAll: 500 * 1024 * 1024,
  ratio: 200,
};

const inflate = promisify(inflateRaw);
/** Ways of packing (APPNOTE 4.4.5). */
const stored = 0;
const deflated = 8;

/** The whole directory is checked before anything is unpacked; the first thing wrong refuses the whole file. */
export async function unpackZip(
  bytes: Uint8Array,
  limits: UnpackLimits = unpackLimits,
  watch?: ReadWatch,
): Promise<Result<ImportFile[], AppError>> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { strictFileNames: true, validateEntrySizes: true });
    if (zip.entryCount > limits.files) {
      return fail(appError('dangerous-file', undefined, `The ZIP has more than ${limits.files} files.`));
    }
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const refused = checkZipEntries(entries, limits);
    if (refused !== undefined) return fail(refused);
    const described: DescribedEntry[] = [];
    for (const entry of entries) described.push({ entry, local: await zip.readLocalFileHeaderPromise(entry) });
    const contradiction = checkZipData(described);
    if (contradiction !== undefined) return fail(contradiction);
    return await unpackEntries(buffer, described, watch);
  } catch (error) {
    return fail(zipError(error));
  }
}

async function unpackEntries(
  buffer: Buffer,
  entries: readonly DescribedEntry[],
  watch: ReadWatch | undefined,
): Promise<Result<ImportFile[], AppError>> {
  const files: ImportFile[] = [];
  for (const [index, described] of entries.entries()) {
    if (watch?.signal.aborted === true) return fail(appError('cancelled'));
    watch?.progress(index, entries.length, `Unpacking file ${index + 1} of ${entries.length}`);
    const { fileName, crc32: checksum } = described.entry;
    if (fileName.endsWith('/')) continue;
    const bytes = await unpackEntry(buffer, described);
    if (crc32(bytes) !== checksum) {
      return fail(appError('malformed-file', showName(fileName), 'Its checksum does not fit.'));
    }
    files.push({ path: fileName, bytes });
  }
  return ok(files);
}

/** Rejects when the data is longer or shorter than the directory says. */
async function unpackEntry(buffer: Buffer, { entry, local }: DescribedEntry): Promise<Uint8Array> {
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  const packed = buffer.subarray(local.fileDataStart, local.fileDataStart + compressedSize);
  if (compressionMethod !== stored && compressionMethod !== deflated) throw new Error('unknown way of packing');
  const unpacked =
    compressionMethod === stored
      ? Buffer.from(packed)
      : await inflate(packed, { maxOutputLength: Math.max(1, uncompressedSize) });
  if (unpacked.length !== uncompressedSize) throw new Error('not as long as it should be');
  return new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.length);
}

/** yauzl names what it refuses in English only, so its words are the only way to tell names from damage. */
function zipError(error: unknown): AppError {
  const message = error instanceof Error ? error.message : '';
  const named = /^(invalid characters in fileName|absolute path|invalid relative path): (.*)$/s.exec(message);
  if (named === null) return appError('malformed-file', undefined, 'The ZIP cannot be read to its end.');
  const isBackslash = named[1] === 'invalid characters in fileName';
  const why = isBackslash ? 'A name in the ZIP has a backslash in it.' : 'A name in the ZIP points outside it.';
  return appError('dangerous-file', showName(named[2] ?? ''), why);
}
