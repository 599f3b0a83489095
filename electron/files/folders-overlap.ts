/** Whether two folders are one, or one lies inside the other: compared as the disk knows them, not by their spelling. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Either may not exist yet. Links, letter case and repeated mounts do not mislead it. */
export async function doFoldersOverlap(one: string, other: string): Promise<boolean> {
  return (await isWithin(one, other)) || (await isWithin(other, one));
}

async function isWithin(inner: string, outer: string): Promise<boolean> {
  const wanted = await identify(outer);
  if (wanted === undefined) return false;
  for (let folder = await firstThatExists(inner); ; folder = dirname(folder)) {
    if ((await identify(folder)) === wanted) return true;
    if (folder === dirname(folder)) return false;
  }
}

/** Undefined when there is nothing. Some network drives number no files: there the path has to do. */
async function identify(folder: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    return ino === 0n ? await realpath(folder) : `${String(dev)} ${String(ino)}`;
  } catch {
    return undefined;
  }
}

async function firstThatExists(folder: string): Promise<string> {
  for (let place = resolve(folder); ; place = dirname(place)) {
    const found = await realpath(place).catch(() => undefined);
    if (found !== undefined || place === dirname(place)) return found ?? place;
  }
}
