/** Makes a snapshot durable, copies it to this computer's backups, and sweeps what neither place needs any more (F10). */
import { writeDeviceFile } from './device-file.ts';
import type { VaultEnvironment } from './environment.ts';
import { formatTime } from './hybrid-clock.ts';
import { shortDevice } from './identifier.ts';
import type { Keyring } from './keyring.ts';
import { snapshotFolder, snapshotNamePattern } from './load-snapshot.ts';
import { findSuperfluous } from './retention.ts';
import { segmentNumber } from './segment-header.ts';
import type { StateCut } from './snapshot-lines.ts';
import { verifySnapshot } from './snapshot-reader.ts';
import { sealSnapshot } from './snapshot-writer.ts';

const month = 30 * 24 * 60 * 60 * 1000;

export interface SnapshotJob {
  readonly cut: StateCut;
  readonly isPinned: boolean;
  readonly bad: ReadonlySet<string>;
}

/** Returns the snapshot's name. Rejects only when the snapshot itself failed; copies and sweeping may fail quietly. */
export async function keepSnapshot(env: VaultEnvironment, keyring: Keyring, job: SnapshotJob): Promise<string> {
  const { head } = job.cut;
  const name = `${formatTime(head.time)}-${shortDevice(head.device)}${job.isPinned ? '-pinned' : ''}.ndjson.gz.age`;
  const sealed = await sealSnapshot(job.cut, keyring);
  await env.storage.put(`${snapshotFolder}/${name}`, sealed, (readBack) => verifySnapshot(readBack, keyring));
  await quietly(async () => {
    await env.device.put(`${keyring.vaultId}/backups/${name}`, sealed);
  });
  await quietly(() => sweep(env, keyring, job));
  return name;
}

/** Remembers on this computer how far the vault reaches (R11). */
export async function rememberMarks(
  env: VaultEnvironment,
  keyring: Keyring,
  cut: StateCut,
  lastSnapshot: string,
): Promise<void> {
  const highWater = Object.fromEntries(
    [...cut.head.covers].map(([device, { sequence, digest }]) => [device, [sequence, digest] as const]),
  );
  await writeDeviceFile(env.device, keyring, { deviceId: cut.head.device, highWater, lastSnapshot });
}

async function sweep(env: VaultEnvironment, keyring: Keyring, { cut, bad }: SnapshotJob): Promise<void> {
  const { device } = cut.head;
  const all = (await env.storage.list(snapshotFolder)).map((file) => file.name);
  const superfluous = findSuperfluous(all, env.now(), bad, shortDevice(device));
  for (const name of superfluous) await env.storage.remove(`${snapshotFolder}/${name}`);
  const backups = `${keyring.vaultId}/backups`;
  const copies = (await env.device.list(backups)).map((file) => file.name);
  for (const name of findSuperfluous(copies, env.now(), bad)) await env.device.remove(`${backups}/${name}`);
  const hasHoles = (cut.head.missing.get(device)?.size ?? 0) > 0;
  const lastNeeded = hasHoles ? 0 : (cut.head.covers.get(device)?.segment ?? 0);
  const snapshots = all.filter((name) => !bad.has(name) && !superfluous.includes(name));
  await sweepSegments(env, { device, snapshots, lastNeeded });
}

/**
 * A segment goes only when its own device removes it and an own snapshot of more than thirty days ago, besides the one
 * just verified, came after it. A snapshot named later than the *next* segment's first byte holds all of it.
 */
async function sweepSegments(
  env: VaultEnvironment,
  { device, snapshots, lastNeeded }: { device: string; snapshots: string[]; lastNeeded: number },
): Promise<void> {
  const old = snapshots
    .filter((name) => snapshotNamePattern.exec(name)?.[2] === shortDevice(device))
    .map((name) => name.slice(0, 16))
    .filter((time) => env.now() - Number.parseInt(time.slice(0, 12), 16) > month)
    .sort()
    .at(-1);
  if (old === undefined) return;
  const files = (await env.storage.list(`log/${device}`))
    .map((file) => ({ name: file.name, number: segmentNumber(file.name) }))
    .filter((file): file is { name: string; number: number } => file.number !== undefined)
    .sort((a, b) => a.number - b.number);
  for (const [index, { name, number }] of files.entries()) {
    const next = files[index + 1];
    if (next === undefined || number >= lastNeeded) return;
    const began = await beganAt(env, `log/${device}/${next.name}`);
    if (began === undefined || began >= old) return;
    await env.storage.remove(`log/${device}/${name}`);
  }
}

/** A segment's creation time as its header states it. A forged one can only delay sweeping or hit what is covered twice. */
async function beganAt(env: VaultEnvironment, path: string): Promise<string | undefined> {
  const bytes = Buffer.from(await env.storage.read(path));
  return bytes.length < 64 ? undefined : bytes.readBigUInt64LE(56).toString(16).padStart(16, '0');
}

async function quietly(task: () => Promise<void>): Promise<void> {
  await task().catch(() => undefined);
}
