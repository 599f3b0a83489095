/** Transactions of several records: R13 of docs/vault-format.md. */
import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StorageErrorCode } from '../../../electron/vault/storage.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import { count } from '../../builders/torture.ts';
import {
  afterCrash,
  anEnvironment,
  aPut,
  aVault,
  edit,
  findingCodes,
  must,
  pathsUnder,
  reopen,
  textsOf,
  write,
  type TestEnvironment,
} from './test-vault.ts';

/** Three documents of about 600 bytes each fill a part, so that twelve take four records. */
const partBytes = 3000;
const importSize = 12;

async function aSmallPartedVault(): Promise<{ env: TestEnvironment; vault: Vault }> {
  return aVault({ ...anEnvironment(), partBytes } as TestEnvironment);
}

/** The same disks as after a crash, still with small parts. */
function crashed(env: TestEnvironment): TestEnvironment {
  return Object.assign(afterCrash(env), { partBytes });
}

const imported = (size = importSize): ReturnType<typeof aPut>[] =>
  Array.from({ length: size }, (_, index) => aPut(`imported ${index} ${'x'.repeat(500)}`));

function importedIn(vault: Vault): number {
  return [...textsOf(vault).values()].filter((text) => String(text).startsWith('imported')).length;
}

/** Offsets of the frames of a segment. */
function framesOf(bytes: Uint8Array): { offset: number; end: number }[] {
  const view = Buffer.from(bytes);
  const frames: { offset: number; end: number }[] = [];
  for (let offset = 1024; offset < view.length; offset = frames.at(-1)?.end ?? view.length) {
    frames.push({ offset, end: offset + view.readUInt32LE(offset) });
  }
  return frames;
}

function lastSegment(env: TestEnvironment): string {
  return pathsUnder(env, 'log/').at(-1) ?? '';
}

/** Cuts the newest segment so that only its first frames are left. */
function keepFrames(env: TestEnvironment, frames: number): Uint8Array {
  const path = lastSegment(env);
  const whole = env.storage.files.get(path) ?? new Uint8Array();
  const end = frames === 0 ? 1024 : (framesOf(whole)[frames - 1]?.end ?? whole.length);
  env.storage.files.set(path, whole.slice(0, end));
  return whole;
}

function flipFrame(env: TestEnvironment, frame: number): Uint8Array {
  const path = lastSegment(env);
  const whole = Uint8Array.from(env.storage.files.get(path) ?? []);
  const spoilt = Uint8Array.from(whole);
  const at = (framesOf(whole)[frame]?.offset ?? 0) + 60;
  spoilt[at] = (spoilt[at] ?? 0) ^ 1;
  env.storage.files.set(path, spoilt);
  return whole;
}

async function onOtherDevice(env: TestEnvironment): Promise<{ env: TestEnvironment; vault: Vault }> {
  const other = anEnvironment({ storage: env.storage });
  other.time = env.time;
  return { env: other, vault: await reopen(other) };
}

describe('[R13] a transaction of several records', () => {
  it('[R13] parts count once part n is there: whole after a reopening, in a segment of its own', async () => {
    const { env, vault } = await aSmallPartedVault();
    await write(vault, 'before');
    const applied = must(await vault.append(imported()));
    expect(applied).toHaveLength(importSize);
    expect(framesOf(env.storage.files.get(lastSegment(env)) ?? new Uint8Array()).length).toBeGreaterThan(3);
    await write(vault, 'after');
    for (const again of [vault, await reopen(crashed(env)), await reopen(afterCrash(env))]) {
      expect(textsOf(again).size).toBe(importSize + 2);
      expect(findingCodes(again)).toEqual([]);
      for (const { id, revision } of applied) expect(again.get(id)).toMatchObject({ revision, conflicts: [] });
    }
  });

  it('[R13] interrupted in our own log, nothing of it counts, ever, and the log goes on', async () => {
    for (let frames = 0; frames < 4; frames++) {
      const { env, vault } = await aSmallPartedVault();
      await write(vault, 'before');
      must(await vault.append(imported()));
      const crash = crashed(env);
      keepFrames(crash, frames);
      const again = await reopen(crash);
      expect([...textsOf(again).values()]).toEqual(['before']);
      expect(findingCodes(again)).toEqual(frames === 0 ? [] : ['unfinished-import']);
      await write(again, 'after');
      const third = await reopen(crashed(crash));
      expect([...textsOf(third).values()].sort()).toEqual(['after', 'before']);
      expect(findingCodes(third)).toEqual(frames === 0 ? [] : ['unfinished-import']);
      await third.close();
      // once a snapshot holds the rest, nobody need read the parts again
      const fourth = await reopen(Object.assign(anEnvironment({ storage: crash.storage }), { time: crash.time + 1e6 }));
      expect([...textsOf(fourth).values()].sort()).toEqual(['after', 'before']);
    }
  });

  it('[R13] the part that was being written may be torn or repeated in a new segment', async () => {
    const { env, vault } = await aSmallPartedVault();
    let writes = 0;
    env.storage.fault = (call) => {
      if (call !== 'write') return undefined;
      writes++;
      return writes === 4 ? { code: 'io', writtenBytes: 333 } : undefined;
    };
    must(await vault.append(imported()));
    env.storage.fault = undefined;
    const again = await reopen(crashed(env));
    expect(importedIn(again)).toBe(importSize);
    const tear = crashed(env);
    const path = lastSegment(tear);
    const bytes = tear.storage.files.get(path) ?? new Uint8Array();
    tear.storage.files.set(path, bytes.slice(0, bytes.length - 9));
    const torn = await reopen(tear);
    expect(importedIn(torn)).toBe(0);
    expect(findingCodes(torn).sort()).toEqual(['torn-tail', 'torn-tail', 'unfinished-import']);
  });

  it('[R13] one that fails is void, its segments are removed, and earlier failures stay void', async () => {
    const { env, vault } = await aSmallPartedVault();
    const id = await write(vault, 'before');
    // a failed save whose bytes are on the disk all the same
    env.storage.fault = (call) => (call === 'sync' ? 'io' : undefined);
    expect((await vault.append([aPut('reported as failed', id, [vault.get(id)?.revision ?? ''])])).ok).toBe(false);
    let syncs = 0;
    env.storage.fault = (call) => (call === 'sync' && ++syncs > 2 ? 'disk-full' : undefined);
    const segments = pathsUnder(env, 'log/').length;
    expect(await vault.append(imported())).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(importedIn(vault)).toBe(0);
    expect(pathsUnder(env, 'log/')).toHaveLength(segments);
    env.storage.fault = undefined;
    await edit(vault, id, 'after');
    // the next segment names the last frame that was acknowledged, not one that is gone (F5)
    const first = env.storage.files.get(pathsUnder(env, 'log/')[0] ?? '') ?? new Uint8Array();
    const { offset = 0, end = 0 } = framesOf(first)[0] ?? {};
    const next = Buffer.from(env.storage.files.get(lastSegment(env)) ?? []);
    expect(next.subarray(96, 128)).toEqual(createHash('sha256').update(first.slice(offset, end)).digest());
    const again = await reopen(crashed(env));
    expect([...textsOf(again).values()]).toEqual(['after']);
    expect(again.get(id)?.conflicts).toEqual([]);
    expect(findingCodes(again)).toEqual([]);
  });

  it("[R13] at the end of another device's log the parts wait, with what follows a hole in them", async () => {
    const { env, vault } = await aSmallPartedVault();
    await write(vault, 'before');
    must(await vault.append(imported()));
    for (let frames = 1; frames < 4; frames++) {
      const late = crashed(env);
      const whole = keepFrames(late, frames);
      const { env: otherEnv, vault: other } = await onOtherDevice(late);
      expect([...textsOf(other).values()]).toEqual(['before']);
      expect(findingCodes(other)).toEqual(['waiting-for-sync']);
      await write(other, 'elsewhere');
      await other.close(); // with a snapshot, which must not claim to hold the parts
      otherEnv.storage.files.set(lastSegmentOf(otherEnv, vault), whole);
      const complete = await reopen(otherEnv);
      expect(textsOf(complete).size).toBe(importSize + 2);
      expect(findingCodes(complete)).toEqual([]);
    }
  });

  it("[R13] another device's interrupted parts stop nothing once it wrote something else, or after thirty days", async () => {
    const { env, vault } = await aSmallPartedVault();
    await write(vault, 'before');
    must(await vault.append(imported()));
    const whole = keepFrames(env, 2);
    const crash = crashed(env);
    const muchLater = anEnvironment({ storage: env.storage });
    muchLater.time = env.time + 31 * 86_400_000;
    const patient = await reopen(muchLater);
    expect([...textsOf(patient).values()]).toEqual(['before']);
    expect(findingCodes(patient)).toEqual(['unfinished-import']);
    await write(patient, 'elsewhere');
    await patient.close();
    const still = await reopen(muchLater);
    expect([...textsOf(still).values()].sort()).toEqual(['before', 'elsewhere']);
    await still.close();
    env.storage.files.set(lastSegmentOf(env, vault), whole);
    expect(importedIn(await reopen(muchLater))).toBe(importSize);
    await write(await reopen(crash), 'after');
    const { vault: other } = await onOtherDevice(crash);
    expect([...textsOf(other).values()].sort()).toEqual(['after', 'before']);
    expect(findingCodes(other)).toEqual(['unfinished-import']);
  });

  it('[R8] [R13] a damaged part of a finished import costs itself only and may come back', async () => {
    const { env, vault } = await aSmallPartedVault();
    must(await vault.append(imported()));
    const crash = crashed(env);
    const whole = flipFrame(crash, 1);
    const again = await reopen(crash);
    expect(importedIn(again)).toBeGreaterThan(0);
    expect(importedIn(again)).toBeLessThan(importSize);
    expect(findingCodes(again)).toEqual(['damaged-record', 'missing-records']);
    await again.close();
    crash.storage.files.set(lastSegment(crash).replace('.cairnlog', ' (conflicted copy).cairnlog'), whole);
    expect(importedIn(await reopen(crash))).toBe(importSize);
  });

  it('[R13] with a damaged last part the others are kept for the moment it turns up', async () => {
    const { env, vault } = await aSmallPartedVault();
    await write(vault, 'before');
    must(await vault.append(imported()));
    const parts = framesOf(env.storage.files.get(lastSegment(env)) ?? new Uint8Array()).length;
    await write(vault, 'after');
    const crash = crashed(env);
    const path = pathsUnder(crash, 'log/').at(-1) ?? '';
    const whole = flipFrame(crash, parts - 1);
    for (let round = 0; round < 2; round++) {
      const again = await reopen(crash);
      expect([...textsOf(again).values()].sort()).toEqual(['after', 'before']);
      await again.close();
    }
    crash.storage.files.set(path.replace('.cairnlog', ' (1).cairnlog'), whole);
    const healed = await reopen(crash);
    expect(importedIn(healed)).toBe(importSize);
    await healed.close();
    expect(textsOf(await reopen(crash)).size).toBe(importSize + 2);
  });

  it('[C55] a large transaction is whole or absent, wherever the disk fails or the power goes', async () => {
    const codes: StorageErrorCode[] = ['disk-full', 'io', 'read-only'];
    // A hundred records of the log, each written and synced: two hundred points at which the disk may be full.
    const size = count(300, importSize);
    let points = 0;
    let failures = 0;
    let powerCuts = 0;
    for (const code of codes) {
      for (const isForEver of [false, true]) {
        for (let failing = 1, calls = 1; calls >= failing; failing++) {
          const { env, vault } = await aSmallPartedVault();
          if (failing % 2 === 0) env.device.hasReserve = false;
          await write(vault, 'before');
          calls = 0;
          const isCut = code === 'io' && !isForEver && failing % count(20, 1) === 0;
          const states: TestEnvironment[] = [];
          env.storage.fault = (call) => {
            calls++;
            if (isCut) states.push(crashed(env));
            const isFailing = isForEver ? calls >= failing : calls === failing;
            if (!isFailing || call === 'remove') return undefined;
            failures++;
            return call === 'write' ? { code, writtenBytes: (failing * 131) % 3000 } : code;
          };
          const isDone = (await vault.append(imported(size))).ok;
          env.storage.fault = undefined;
          points = Math.max(points, failing);
          const inMemory = importedIn(vault);
          expect(inMemory).toBe(isDone ? size : 0);
          await write(vault, 'after');
          const again = await reopen(crashed(env));
          expect(importedIn(again)).toBe(inMemory);
          expect([...textsOf(again).values()]).toEqual(expect.arrayContaining(['before', 'after']));
          expect(findingCodes(again).filter((one) => one === 'missing-records' || one === 'rolled-back')).toEqual([]);
          for (const state of states) {
            const cut = await reopen(state);
            expect([0, size]).toContain(importedIn(cut));
            expect([...textsOf(cut).values()]).toContain('before');
            powerCuts++;
          }
        }
      }
    }
    console.log(
      `C55: ${points} points of an import of ${size}, ${failures} failed calls and ${powerCuts} power cuts, 0 partial`,
    );
    expect(points).toBeGreaterThanOrEqual(count(200, 10));
  });

  it('a record too large for any frame is refused, with all the others', async () => {
    const { env, vault } = await aVault();
    const tooLarge = aPut('y'.repeat(17 * 1024 * 1024));
    expect(await vault.append([aPut('small'), tooLarge])).toMatchObject({ error: { code: 'file-too-large' } });
    expect(textsOf(vault).size).toBe(0);
    await write(vault, 'after');
    expect([...textsOf(await reopen(afterCrash(env))).values()]).toEqual(['after']);
  });

  it('holds 40 MB of entries, and takes them back', async () => {
    const { env, vault } = await aVault();
    const operations = Array.from({ length: 40_000 }, (_, index) => aPut(`imported ${index} ${'x'.repeat(1000)}`));
    const began = performance.now();
    const applied = must(await vault.append(operations));
    const saved = performance.now();
    expect(importedIn(vault)).toBe(40_000);
    const again = await reopen(afterCrash(env));
    const opened = performance.now();
    expect(importedIn(again)).toBe(40_000);
    const back = applied.map(({ id, revision }) => ({
      kind: 'delete' as const,
      collection: 'entries',
      id,
      base: [revision],
    }));
    must(await again.append(back));
    expect(textsOf(again).size).toBe(0);
    console.log(
      `40 MB: saved in ${Math.round(saved - began)} ms, opened again in ${Math.round(opened - saved)} ms, undone in ${Math.round(performance.now() - opened)} ms`,
    );
  }, 60_000);
});

describe('imported times', () => {
  it('are shown instead of the moment of the import, survive log and snapshot, and order nothing', async () => {
    const { env, vault } = await aVault();
    const id = randomUUID();
    const times = { createdAt: '2019-03-04T05:06:07.089Z', updatedAt: '2020-01-02T03:04:05.678Z' };
    must(await vault.append([{ kind: 'put', collection: 'entries', id, base: [], data: { text: 'old' }, times }]));
    const importedAt = vault.get(id)?.at ?? '';
    for (const again of [vault, await reopen(afterCrash(env))]) {
      expect(again.get(id)).toMatchObject({ createdAt: times.createdAt, times, at: importedAt });
    }
    await vault.close();
    const opened = await reopen(env);
    expect(opened.get(id)).toMatchObject({ createdAt: times.createdAt, times });
    await edit(opened, id, 'new');
    for (const again of [opened, await reopen(afterCrash(env))]) {
      expect(again.get(id)).toMatchObject({ createdAt: times.createdAt, data: { text: 'new' } });
      expect(again.get(id)?.times).toBeUndefined();
      expect(again.get(id)?.history[0]).toMatchObject({ times });
    }
  });
});

/** The newest segment of one device among those of several. */
function lastSegmentOf(env: TestEnvironment, vault: Vault): string {
  return pathsUnder(env, `log/${vault.deviceId}/`).at(-1) ?? '';
}
