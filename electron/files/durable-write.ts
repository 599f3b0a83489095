/**
 * Replacing a file so that there is always one whole version, whatever happens (docs/vault-format.md, F9). Written here
 * because the usual libraries ignore the byte count of `write` and so replace good files by cut ones on a full disk.
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile, rename, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export type Verify = (readBack: Uint8Array) => Promise<void>;

export async function durableWrite(path: string, bytes: Uint8Array, verify?: Verify): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.tmp-${randomUUID()}`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    try {
      await writeAll(handle, bytes);
      await handle.sync();
      if ((await handle.stat()).size !== bytes.length) throw new Error('short write');
    } finally {
      await handle.close();
    }
    const readBack = await readFile(temporary);
    if (!readBack.equals(bytes)) throw new Error('written bytes differ');
    await verify?.(readBack);
    await renamePatiently(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** `write` may take fewer bytes than it was given; only its count tells. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.length - offset);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing written'), { code: 'ENOSPC' });
    offset += bytesWritten;
  }
}

const patienceMilliseconds = 10_000;

/** Sync clients and virus scanners hold files open for a moment. Never falls back to delete-then-move. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const isWindows = process.platform === 'win32';
  for (let waited = 0, pause = 10; ; waited += pause, pause = Math.min(pause * 2, 500)) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // elsewhere only EBUSY passes by itself: a folder without permission stays so
      const isPassing = code === 'EBUSY' || (isWindows && (code === 'EPERM' || code === 'EACCES'));
      if (!isPassing || waited >= patienceMilliseconds) throw error;
      await delay(pause);
    }
  }
}

/** Makes a new name survive a power cut. Windows and some network drives (EINVAL) cannot sync a folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}
