/**
 * One process per vault and computer. The lock lies on the device side: a lock file inside a synced folder would travel
 * to other computers and lock them out (Joplin #4223). A lock whose process is gone is taken over.
 */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StorageError } from '../vault/storage.ts';

interface Holder {
  readonly pid: number;
  /** When the process began, as the system tells it: pids are used again. */
  readonly startedAt: string;
  readonly token: string;
}

export async function lockVault(root: string, vaultId: string): Promise<() => Promise<void>> {
  const path = join(root, vaultId, 'lock');
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const own: Holder = { pid: process.pid, startedAt: (await startOf(process.pid)) ?? '', token: randomUUID() };
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await claim(path, own)) return () => release(path, own);
    const holder = await readHolder(path);
    if (holder !== undefined && (await isAlive(holder))) break;
    // move it aside first: of two processes that find it stale, only one succeeds
    const aside = `${path}.${own.token}`;
    await rename(path, aside).catch(() => undefined);
    await unlink(aside).catch(() => undefined);
  }
  throw new StorageError('in-use', vaultId);
}

/** `link` fails when the name exists and, unlike an exclusive open, never shows others a half-written file. */
async function claim(path: string, own: Holder): Promise<boolean> {
  const draft = `${path}.new-${own.token}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(own));
  } finally {
    await handle.close();
  }
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

async function release(path: string, own: Holder): Promise<void> {
  if ((await readHolder(path))?.token === own.token) await unlink(path).catch(() => undefined);
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const startedAt = await startOf(holder.pid);
  return startedAt === undefined || holder.startedAt === '' || startedAt === holder.startedAt;
}

/** Field 22 of /proc/<pid>/stat together with the boot; undefined where there is no /proc. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return 'gone'; // a zombie waits for its parent and holds nothing
    return `${boot.trim()}:${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}
