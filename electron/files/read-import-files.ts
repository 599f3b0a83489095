/** Reads what a person chose to import: a file, a folder or a ZIP, within limits and without following links. */
import { constants } from 'node:fs';
import { lstat, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { appError, type AppError } from '../../shared/errors.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ReadWatch } from './read-watch.ts';
import { isTar, unpackTar } from './unpack-tar.ts';
import { unpackLimits, unpackZip } from './unpack-zip.ts';

/** A folder of notes nests a few levels; a loop of mounts nests for ever. */
const deepest = 32;

/** Reads one plain file whole; its size is checked before a byte is read. */
export function readPlainFile(path: string): Promise<Result<Uint8Array, AppError>> {
  return readFileUpTo(path, () => unpackLimits.bytesPerFile);
}

/** `limitFor` gets the first bytes of the file. */
async function readFileUpTo(
  path: string,
  limitFor: (start: Uint8Array) => number,
): Promise<Result<Uint8Array, AppError>> {
  const name = basename(path);
  try {
    // Not blocking: a pipe must not hold the vault process for ever.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const about = await handle.stat();
      if (!about.isFile()) return fail(appError('cannot-read', name));
      const start = new Uint8Array(4);
      await handle.read(start, 0, start.length, 0);
      if (about.size > limitFor(start)) return fail(appError('file-too-large', name));
      const bytes = await handle.readFile();
      return ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } finally {
      await handle.close();
    }
  } catch {
    return fail(appError('cannot-read', name));
  }
}

/** A folder's files with paths inside it, or the file itself, or the files inside a ZIP or tar. */
export async function readImportFiles(path: string, watch?: ReadWatch): Promise<Result<ImportFile[], AppError>> {
  let modifiedAt: string;
  try {
    const about = await stat(path);
    if (about.isDirectory()) return await readFolder(path, watch);
    modifiedAt = about.mtime.toISOString();
  } catch {
    return fail(appError('cannot-read', basename(path)));
  }
  const mayBeZip = !isOfficeFile(path);
  const bytes = await readFileUpTo(path, (start) =>
    (mayBeZip && isZip(start)) || isTarName(path) ? unpackLimits.bytesInAll : unpackLimits.bytesPerFile,
  );
  if (!bytes.ok) return bytes;
  if (mayBeZip && isZip(bytes.value)) return unpackZip(bytes.value, unpackLimits, watch);
  if (isTar(bytes.value)) return unpackTar(bytes.value);
  if (bytes.value.length > unpackLimits.bytesPerFile) return fail(appError('file-too-large', basename(path)));
  return ok([{ path: basename(path), bytes: bytes.value, modifiedAt }]);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/** Joplin's archives are tar files under a name of their own. */
function isTarName(path: string): boolean {
  return /\.(jex|tar)$/i.test(path);
}

function isOfficeFile(path: string): boolean {
  return /\.(docx|xlsx|pptx|odt|ods|odp|epub)$/i.test(path);
}

async function readFolder(root: string, watch: ReadWatch | undefined): Promise<Result<ImportFile[], AppError>> {
  const files: ImportFile[] = [];
  let bytesInAll = 0;
  const walk = async (folder: string, inside: string, depth: number): Promise<AppError | null> => {
    if (depth > deepest) return appError('dangerous-file', inside, 'The folders nest too deeply.');
    const names = (await readdir(folder)).sort();
    for (const name of names) {
      const path = join(folder, name);
      const place = inside === '' ? name : `${inside}/${name}`;
      const about = await lstat(path);
      if (about.isDirectory()) {
        // Hidden folders belong to programs (.git, .obsidian), but Joplin keeps a person's pictures in one.
        const problem = name.startsWith('.') && name !== '.resource' ? null : await walk(path, place, depth + 1);
        if (problem !== null) return problem;
      } else if (about.isFile() && !name.startsWith('.')) {
        bytesInAll += about.size;
        if (about.size > unpackLimits.bytesPerFile) return appError('file-too-large', place);
        if (bytesInAll > unpackLimits.bytesInAll) return appError('file-too-large', basename(root));
        if (watch?.signal.aborted === true) return appError('cancelled');
        watch?.progress(0, 0, `Reading, ${files.length.toLocaleString('en')} files so far`);
        if (files.length >= unpackLimits.files) return appError('file-too-large', basename(root), 'Too many files.');
        const bytes = await readPlainFile(path);
        if (!bytes.ok) return appError(bytes.error.code, place);
        files.push({ path: place, bytes: bytes.value, modifiedAt: about.mtime.toISOString() });
      }
    }
    return null;
  };
  try {
    const problem = await walk(root, '', 0);
    return problem === null ? ok(files) : fail(problem);
  } catch {
    return fail(appError('cannot-read', basename(root)));
  }
}
