/** Unpacks a ZIP in memory. Names stay names: they are never used as paths on a disk. */
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { appError, type AppError } from '../../shared/errors.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

export interface UnpackLimits {
  readonly files: number;
  readonly bytesPerFile: number;
  readonly bytesInAll: number;
  /** Unpacked size over packed size, for files of more than a megabyte. */
  readonly ratio: number;
}

export const unpackLimits: UnpackLimits = {
  files: 10_000,
  bytesPerFile: 100 * 1024 * 1024,
  bytesInAll: 500 * 1024 * 1024,
  ratio: 200,
};

const megabyte = 1024 * 1024;
const linkMode = 0o120000;
const typeMask = 0o170000;

/** Checksum and declared sizes are verified; the first thing wrong refuses the whole file. */
export async function unpackZip(
  bytes: Uint8Array,
  limits: UnpackLimits = unpackLimits,
): Promise<Result<ImportFile[], AppError>> {
  let zip: ZipFile;
  try {
    zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return fail(zipError(error));
  }
  if (zip.entryCount > limits.files) return fail(appError('dangerous-file', undefined, 'Too many files in the ZIP.'));
  try {
    return await readEntries(zip, limits);
  } catch (error) {
    return fail(zipError(error));
  } finally {
    zip.close();
  }
}

/** yauzl says "invalid relative path", "absolute path" and the like for names that would leave a folder. */
function zipError(error: unknown): AppError {
  const isDangerous = error instanceof Error && /path|file ?name|characters/i.test(error.message);
  return isDangerous
    ? appError('dangerous-file', undefined, 'A name in the ZIP points outside it.')
    : appError('malformed-file', undefined, 'The ZIP cannot be read to its end.');
}

function openZip(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

function refuse(entry: Entry, limits: UnpackLimits, bytesSoFar: number): AppError | null {
  const mode = (entry.externalFileAttributes >>> 16) & typeMask;
  if (mode === linkMode) return appError('dangerous-file', entry.fileName, 'A link inside the ZIP.');
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > limits.bytesPerFile || bytesSoFar + uncompressedSize > limits.bytesInAll) {
    return appError('file-too-large', entry.fileName);
  }
  if (uncompressedSize > megabyte && uncompressedSize > compressedSize * limits.ratio) {
    return appError('dangerous-file', entry.fileName, 'It unpacks to many times its size.');
  }
  return null;
}

function readEntries(zip: ZipFile, limits: UnpackLimits): Promise<Result<ImportFile[], AppError>> {
  return new Promise((resolve, reject) => {
    const files: ImportFile[] = [];
    const names = new Set<string>();
    let bytesSoFar = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(ok(files)));
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName.endsWith('/')) {
        zip.readEntry();
        return;
      }
      const reason = names.has(entry.fileName)
        ? appError('dangerous-file', entry.fileName, 'The name is there twice.')
        : refuse(entry, limits, bytesSoFar);
      if (reason !== null) {
        resolve(fail(reason));
        return;
      }
      names.add(entry.fileName);
      bytesSoFar += entry.uncompressedSize;
      readEntry(zip, entry).then((bytes) => {
        files.push({ path: entry.fileName, bytes });
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve(new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength));
      });
    });
  });
}
