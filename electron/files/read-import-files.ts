/** Reads what a person chose to import: a file, a folder or a ZIP, within limits and without following links. */
import * as fs from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { appError, type AppError } from '../../shared/errors.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ReadWatch } from './read-watch.ts';
import type { UnpackLimits } from './check-zip-entries.ts';
import { isTar, unpackTar } from './unpack-tar.ts';
import { unpackLimits, unpackZip } from './unpack-zip.ts';

/** A folder of notes nests a few levels; a loop of mounts nests for ever. */
const deepest = 32;

/** Files of a folder read at a time. One by one, most of the time goes by waiting for the disk. */
const together = 16;

/** Calls on bare numbers of open files take half the time of Node's own handles, and a folder has thousands of files. */
const openFile = promisify(fs.open);
const aboutFile = promisify(fs.fstat);
const readBytes = promisify(fs.read);
const closeFile = promisify(fs.close);

interface ReadFile {
  readonly bytes: Uint8Array;
  /** ISO instant. */
  readonly modifiedAt: string;
}

/** Reads one plain file whole; its size is checked before a byte is read. */
export async function readPlainFile(path: string): Promise<Result<Uint8Array, AppError>> {
  const read = await readWhole(path, (size) => size <= unpackLimits.bytesPerFile);
  return read.ok ? ok(read.value.bytes) : read;
}

/** `mayHave` decides whether a file may have that many bytes; it gets the open file besides, to look into. */
async function readWhole(
  path: string,
  mayHave: (size: number, file: number) => boolean | Promise<boolean>,
  flags = 0,
): Promise<Result<ReadFile, AppError>> {
  const name = basename(path);
  try {
    // Not blocking: a pipe must not hold the vault process for ever.
    const file = await openFile(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK | flags);
    try {
      const about = await aboutFile(file);
      if (!about.isFile()) return fail(appError('cannot-read', name));
      if (!(await mayHave(about.size, file))) return fail(appError('file-too-large', name));
      return ok({ bytes: await readUpTo(file, about.size), modifiedAt: about.mtime.toISOString() });
    } finally {
      await closeFile(file);
    }
  } catch {
    return fail(appError('cannot-read', name));
  }
}

/** The first bytes of an open file: `size` of them, or all where it is shorter. */
async function readUpTo(file: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let done = 0; done < size;) {
    const { bytesRead } = await readBytes(file, bytes, done, size - done, done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

/** A folder's files with paths inside it, or the file itself, or the files inside a ZIP or tar. */
export async function readImportFiles(
  path: string,
  watch?: ReadWatch,
  limits: UnpackLimits = unpackLimits,
): Promise<Result<ImportFile[], AppError>> {
  try {
    if ((await stat(path)).isDirectory()) return await readFolder(path, watch, limits);
  } catch {
    return fail(appError('cannot-read', basename(path)));
  }
  const mayBeZip = !isOfficeFile(path);
  const read = await readWhole(path, async (size, file) => {
    const isArchive = isTarName(path) || (mayBeZip && isZip(await readUpTo(file, 4)));
    return size <= (isArchive ? limits.bytesInAll : limits.bytesPerFile);
  });
  if (!read.ok) return read;
  const { bytes, modifiedAt } = read.value;
  if (mayBeZip && isZip(bytes)) return unpackZip(bytes, limits, watch);
  if (isTar(bytes)) return unpackTar(bytes, limits);
  if (bytes.length > limits.bytesPerFile) return fail(appError('file-too-large', basename(path)));
  return ok([{ path: basename(path), bytes, modifiedAt }]);
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

async function readFolder(
  root: string,
  watch: ReadWatch | undefined,
  limits: UnpackLimits,
): Promise<Result<ImportFile[], AppError>> {
  const places: string[] = [];
  const problem = await listFolder({ root, places, most: limits.files });
  if (problem !== null) return fail(problem);
  const files: ImportFile[] = [];
  let bytesLeft = limits.bytesInAll;
  const readPlace = async (place: string): Promise<Result<ImportFile, AppError>> => {
    const mayHave = (size: number) => size <= limits.bytesPerFile && (bytesLeft -= size) >= 0;
    // Links were left out when the folder was listed; one that came since is not followed either.
    const read = await readWhole(join(root, place), mayHave, fs.constants.O_NOFOLLOW);
    if (!read.ok) return fail(appError(read.error.code, bytesLeft < 0 ? basename(root) : place));
    return ok({ path: place, ...read.value });
  };
  for (let start = 0; start < places.length; start += together) {
    if (watch?.signal.aborted === true) return fail(appError('cancelled'));
    watch?.progress(start, places.length, `Reading file ${start + 1} of ${places.length}`);
    for (const read of await Promise.all(places.slice(start, start + together).map(readPlace))) {
      if (!read.ok) return read;
      files.push(read.value);
    }
  }
  return ok(files);
}

interface Listing {
  readonly root: string;
  /** Paths of files inside it. */
  readonly places: string[];
  /** How many there may be. */
  readonly most: number;
}

/** Adds the files of the folder `inside` to the listing, in order, or says why it is not read. */
async function listFolder(listing: Listing, inside = '', depth = 0): Promise<AppError | null> {
  const { root, places, most } = listing;
  if (depth > deepest) return appError('dangerous-file', inside, 'The folders nest too deeply.');
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const place = inside === '' ? name : `${inside}/${name}`;
    // Windows lists files that are kept in a cloud as links.
    const about = entry.isSymbolicLink() ? await lstat(join(root, place)) : entry;
    if (about.isDirectory()) {
      // Hidden folders belong to programs (.git, .obsidian), but Joplin keeps a person's pictures in one.
      if (name.startsWith('.') && name !== '.resource') continue;
      const problem = await listFolder(listing, place, depth + 1);
      if (problem !== null) return problem;
    } else if (about.isFile() && !name.startsWith('.')) {
      if (places.length >= most) return appError('file-too-large', basename(root), 'Too many files.');
      places.push(place);
    }
  }
  return null;
}
