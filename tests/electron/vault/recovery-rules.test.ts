/** The rules R1 to R12 of docs/vault-format.md, one test or more each. */
import { describe, expect, it } from 'vitest';
import { openVault } from '../../../electron/vault/vault.ts';
import {
  afterCrash,
  anEnvironment,
  aPut,
  aVault,
  edit,
  findingCodes,
  must,
  onlyPath,
  passphrase,
  pathsUnder,
  reopen,
  textsOf,
  write,
  type TestEnvironment,
} from './test-vault.ts';
import type { Vault } from '../../../electron/vault/vault.ts';

const secret = { kind: 'passphrase', bytes: passphrase } as const;

function change(env: TestEnvironment, path: string, into: (bytes: Uint8Array) => Uint8Array): void {
  env.storage.files.set(path, into(Uint8Array.from(env.storage.files.get(path) ?? [])));
}

function flip(bytes: Uint8Array, at: number): Uint8Array {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

/** Two devices with the same folder: the second has a userData of its own. */
async function onOtherDevice(env: TestEnvironment): Promise<{ env: TestEnvironment; vault: Vault }> {
  const other = anEnvironment({ storage: env.storage });
  other.time = env.time;
  return { env: other, vault: await reopen(other) };
}

/** Offsets of the frames of a segment. */
function framesOf(bytes: Uint8Array): { offset: number; length: number }[] {
  const view = Buffer.from(bytes);
  const frames = [];
  for (let offset = 1024; offset < view.length; offset += view.readUInt32LE(offset))
    frames.push({ offset, length: view.readUInt32LE(offset) });
  return frames;
}

describe('recovery', () => {
  it('[R1] a missing vault.json or folder is "not found"; nothing is created', async () => {
    const { env, vault } = await aVault();
    await vault.close();
    env.storage.files.delete('vault.json');
    const before = [...env.storage.files.keys()];
    expect(await openVault(env, secret)).toEqual({ ok: false, error: { code: 'vault-not-found' } });
    expect([...env.storage.files.keys()]).toEqual(before);
    const empty = anEnvironment();
    expect(await openVault(empty, secret)).toMatchObject({ error: { code: 'vault-not-found' } });
    expect(empty.storage.files.size + empty.device.files.size).toBe(0);
  });

  it.each([{ format: [2, 0] }, { minReader: [1, 1] }, { minReader: [2, 0] }])(
    '[R2] %o is refused before any write',
    async (newer) => {
      const { env, vault } = await aVault();
      await vault.close();
      change(env, 'vault.json', (bytes) =>
        Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(bytes).toString()), ...newer })),
      );
      const before = new Map([...env.storage.files, ...env.device.files]);
      expect(await openVault(env, secret)).toMatchObject({ error: { code: 'vault-too-new' } });
      expect(new Map([...env.storage.files, ...env.device.files])).toEqual(before);
    },
  );

  it('[R2] a newer minor version that we may read is read', async () => {
    const { env, vault } = await aVault();
    await vault.close();
    change(env, 'vault.json', (bytes) =>
      Buffer.from(Buffer.from(bytes).toString().replace('"format":[1,0]', '"format":[1,7]')),
    );
    expect((await openVault(env, secret)).ok).toBe(true);
  });

  it('[R3] any key file that opens will do; damaged ones stay as they are', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'a');
    const good = onlyPathMatching(env, 'keys/', 'passphrase');
    env.storage.files.set(
      'keys/0009-ffffffff-passphrase.age',
      flip(Uint8Array.from(env.storage.files.get(good) ?? []), 200),
    );
    env.storage.files.set(
      'keys/0010-ffffffff-passphrase.age',
      Buffer.from('age-encryption.org/v1\n-> scrypt nonsense'),
    );
    env.storage.files.set('keys/0008-renamed by someone.txt', env.storage.files.get(good) ?? new Uint8Array());
    env.storage.files.delete(good);
    const keys = pathsUnder(env, 'keys/');
    expect([...textsOf(await reopen(afterCrash(env))).values()]).toEqual(['a']);
    expect(pathsUnder(env, 'keys/')).toEqual(keys);
  });

  it('[R3] a wrong passphrase and damaged keys are told apart', async () => {
    const { env, vault } = await aVault();
    await vault.close();
    const path = onlyPathMatching(env, 'keys/', 'passphrase');
    const whole = Uint8Array.from(env.storage.files.get(path) ?? []);
    const codeOf = async (file: Uint8Array, words: Uint8Array) => {
      env.storage.files.set(path, file);
      const opened = await openVault(env, { kind: 'passphrase', bytes: words });
      return opened.ok ? 'opened' : opened.error.code;
    };
    expect(await codeOf(whole, Buffer.from('not the right words'))).toBe('wrong-passphrase');
    expect(await codeOf(flip(whole, whole.length - 3), passphrase)).toBe('vault-damaged');
    expect(await codeOf(Buffer.from('not an age file'), passphrase)).toBe('vault-damaged');
  });

  it('[R4] a bad snapshot is copied to lost+found and the next older one used', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'a');
    must(await vault.snapshot());
    await write(vault, 'b');
    await vault.close();
    const newest = pathsUnder(env, 'snap/').at(-1) ?? '';
    const expected = textsOf(await reopen(afterCrash(env)));
    for (const damage of [
      (b: Uint8Array) => b.subarray(0, b.length - 1),
      (b: Uint8Array) => flip(b, b.length >> 1),
      () => new Uint8Array(0),
      (b: Uint8Array) => b.fill(0),
    ]) {
      const damaged = afterCrash(env);
      change(damaged, newest, damage);
      const again = await reopen(damaged);
      expect(textsOf(again)).toEqual(expected);
      expect(again.health.findings.map((one) => one.where)).toContain(newest);
      await again.close();
    }
  });

  it("[R4] with every snapshot bad, this computer's backup serves", async () => {
    const { env, vault } = await aVault();
    await write(vault, 'a');
    await vault.close();
    for (const path of [...pathsUnder(env, 'log/'), ...pathsUnder(env, 'snap/')])
      change(env, path, (bytes) => flip(bytes, 10));
    const again = await reopen(env);
    expect([...textsOf(again).values()]).toEqual(['a']);
    expect(pathsUnder(env, 'lost+found/').length).toBeGreaterThan(0);
  });

  it('[R5] segments of all devices above the snapshot are replayed', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'one');
    must(await vault.snapshot());
    await write(vault, 'two');
    const { env: otherEnv, vault: other } = await onOtherDevice(env);
    await write(other, 'three');
    const third = await onOtherDevice(afterCrash(otherEnv));
    expect([...textsOf(third.vault).values()].sort()).toEqual(['one', 'three', 'two']);
  });

  it('[R6] an own torn tail is copied away, ignored, and never written to', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'kept');
    await write(vault, 'torn');
    const path = onlyPath(env, 'log/');
    const crashed = afterCrash(env);
    change(crashed, path, (bytes) => bytes.subarray(0, bytes.length - 7));
    const torn = Buffer.from(crashed.storage.files.get(path) ?? []);
    // the marks on this computer were last written before both records
    const again = await reopen(crashed);
    expect([...textsOf(again).values()]).toEqual(['kept']);
    expect(findingCodes(again)).toContain('torn-tail');
    const kept = crashed.storage.files.get(onlyPath(crashed, 'lost+found/')) ?? [];
    expect(torn.subarray(torn.length - kept.length).equals(Buffer.from(kept))).toBe(true);
    await write(again, 'after');
    expect(torn.equals(crashed.storage.files.get(path) ?? Buffer.alloc(0))).toBe(true);
    expect([...textsOf(await reopen(afterCrash(crashed))).values()].sort()).toEqual(['after', 'kept']);
  });

  it("[R7] another device's torn tail is left alone and completed later", async () => {
    const { env, vault } = await aVault();
    await write(vault, 'kept');
    await write(vault, 'on its way');
    const whole = afterCrash(env);
    const path = onlyPath(env, 'log/');
    change(env, path, (bytes) => bytes.subarray(0, bytes.length - 7));
    const files = pathsUnder(env, '');
    const { env: otherEnv, vault: other } = await onOtherDevice(env);
    expect([...textsOf(other).values()]).toEqual(['kept']);
    expect(findingCodes(other)).toEqual(['still-syncing']);
    expect(pathsUnder(env, '')).toEqual(files);
    await other.close();
    otherEnv.storage.files.set(path, whole.storage.files.get(path) ?? new Uint8Array());
    expect([...textsOf(await reopen(otherEnv)).values()].sort()).toEqual(['kept', 'on its way']);
  });

  it('[R8] a damaged record in the middle costs itself only, and a later good copy brings it back', async () => {
    const { env, vault } = await aVault();
    for (const text of ['a', 'b', 'c']) await write(vault, text);
    const path = onlyPath(env, 'log/');
    const good = Uint8Array.from(env.storage.files.get(path) ?? []);
    const [, second] = framesOf(good);
    const crashed = afterCrash(env);
    change(crashed, path, (bytes) => flip(bytes, (second?.offset ?? 0) + 60));
    const again = await reopen(crashed);
    expect([...textsOf(again).values()]).toEqual(['a', 'c']);
    expect(findingCodes(again)).toEqual(['damaged-record', 'missing-records']);
    await again.close();
    crashed.storage.files.set(path.replace('.cairnlog', ' (conflicted copy 2026-01-02).cairnlog'), good);
    const healed = await reopen(crashed);
    expect([...textsOf(healed).values()].sort()).toEqual(['a', 'b', 'c']);
    expect(findingCodes(healed)).toContain('conflict-copy-read');
  });

  it('[R8] a record that was changed on purpose is told from one that was damaged', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'a');
    const path = onlyPath(env, 'log/');
    const { crc32c } = await import('../../../electron/vault/crc32c.ts');
    change(env, path, (bytes) => {
      const [frame] = framesOf(bytes);
      const { offset, length } = frame ?? { offset: 0, length: 0 };
      flip(bytes, offset + 60);
      Buffer.from(bytes.buffer).writeUInt32LE(crc32c(bytes, offset, offset + length - 4), offset + length - 4);
      return bytes;
    });
    expect(findingCodes(await reopen(afterCrash(env)))).toContain('tampered-record');
  });

  it("[R9] records after a hole in another device's log wait for it", async () => {
    const { env, vault } = await aVault();
    await write(vault, 'a');
    await vault.close();
    const middle = await reopen(env);
    await write(middle, 'b');
    await middle.close();
    const last = await reopen(env);
    await write(last, 'c');
    const segments = pathsUnder(env, 'log/');
    for (const path of pathsUnder(env, 'snap/').slice(1)) env.storage.files.delete(path);
    const late = env.storage.files.get(segments[1] ?? '') ?? new Uint8Array();
    env.storage.files.delete(segments[1] ?? '');
    const { env: otherEnv, vault: other } = await onOtherDevice(env);
    expect([...textsOf(other).values()]).toEqual(['a']);
    expect(findingCodes(other)).toEqual(['waiting-for-sync']);
    await other.close();
    otherEnv.storage.files.set(segments[1] ?? '', late);
    const complete = await reopen(otherEnv);
    expect([...textsOf(complete).values()].sort()).toEqual(['a', 'b', 'c']);
    await complete.close();
    // after thirty days the hole is taken as lasting
    otherEnv.storage.files.delete(segments[1] ?? '');
    const muchLater = anEnvironment({ storage: otherEnv.storage });
    for (const path of pathsUnder(otherEnv, 'snap/').slice(1)) otherEnv.storage.files.delete(path);
    muchLater.time = env.time + 31 * 86_400_000;
    const without = await reopen(muchLater);
    expect([...textsOf(without).values()].sort()).toEqual(['a', 'c']);
    expect(findingCodes(without)).toContain('missing-records');
  });

  it('[R10] a cloned device folder: both writings are kept as a conflict, and a new device id is taken', async () => {
    const { env, vault } = await aVault();
    const id = await write(vault, 'base');
    await vault.close();
    const clone = afterCrash(env);
    await edit(await reopen(env), id, 'here');
    const there = await reopen(clone);
    clone.time += 1000;
    await edit(there, id, 'there');
    const [number] = pathsUnder(clone, 'log/').slice(-1);
    const together = afterCrash(env);
    together.storage.files.set(
      (number ?? '').replace('.cairnlog', ' (1).cairnlog'),
      clone.storage.files.get(number ?? '') ?? new Uint8Array(),
    );
    const merged = await reopen(together);
    expect(merged.get(id)?.data).toEqual({ text: 'there' });
    expect(merged.get(id)?.conflicts.map((past) => past.data)).toEqual([{ text: 'here' }]);
    expect(merged.deviceId).not.toBe(vault.deviceId);
    expect(findingCodes(merged)).toContain('cloned-device');
    const heads = [merged.get(id)?.revision ?? '', ...(merged.get(id)?.conflicts ?? []).map((past) => past.revision)];
    must(await merged.append([aPut('settled', id, heads)]));
    expect(merged.get(id)?.conflicts).toEqual([]);
  });

  it('[R11] 12 earlier states of the folder are each noticed; nothing is overwritten, no number used twice', async () => {
    const { env, vault } = await aVault();
    await vault.close();
    const states: Map<string, Uint8Array>[] = [];
    for (let i = 0; i < 12; i++) {
      states.push(new Map(env.storage.files));
      const open = await reopen(env);
      await write(open, String(i));
      await open.close();
    }
    let warned = 0;
    for (const state of states) {
      const back = afterCrash(env);
      back.storage.files.clear();
      for (const [path, bytes] of state) back.storage.files.set(path, bytes);
      const opened = await reopen(back);
      if (findingCodes(opened).includes('rolled-back')) warned++;
      expect(opened.deviceId).not.toBe(vault.deviceId);
      await write(opened, 'new');
      for (const [path, bytes] of state) expect(back.storage.files.get(path)).toEqual(bytes);
      expect([...back.device.files.keys()].filter((path) => path.includes('/backups/')).length).toBeGreaterThan(0);
    }
    expect(warned).toBe(12);
  });

  it('[R12] files of sync programs: copies are read, unfinished ones wait, foreign ones stay', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'a');
    const path = onlyPath(env, 'log/');
    const bytes = env.storage.files.get(path) ?? new Uint8Array();
    const folder = path.slice(0, path.lastIndexOf('/'));
    const crashed = afterCrash(env);
    crashed.storage.files.delete(path);
    const name = path.slice(folder.length + 1, -'.cairnlog'.length);
    const fixtures = new Map<string, Uint8Array>([
      [`${folder}/${name}.sync-conflict-20260102-030405-ABCDEFG.cairnlog`, bytes],
      [`${folder}/${name}-conflict-laptop.cairnlog`, bytes],
      [`${folder}/.syncthing.${name}.cairnlog.tmp`, bytes.subarray(0, 900)],
      [`${folder}/~syncthing~${name}.cairnlog`, bytes.subarray(0, 900)],
      [`${folder}/.${name}.cairnlog.icloud`, Buffer.from('bplist00')],
      [`${folder}/00000000000000000009.cairnlog`, new Uint8Array(0)],
      [`${folder}/00000000000000000010.cairnlog`, new Uint8Array(4096)],
      [`${folder}/desktop.ini`, Buffer.from('[.ShellClassInfo]')],
      ['snap/.dropbox', Buffer.from('x')],
      ['snap/ffffffffffffffff-00000000.ndjson.gz.age', new Uint8Array(0)],
      ['keys/Thumbs.db', Buffer.from('x')],
    ]);
    for (const [fixture, content] of fixtures) crashed.storage.files.set(fixture, content);
    const again = await reopen(crashed);
    expect([...textsOf(again).values()]).toEqual(['a']);
    await again.close();
    for (const [fixture, content] of fixtures) expect(crashed.storage.files.get(fixture)).toEqual(content);
  });

  it('two devices at once: an edit wins over a deletion, and both reach the same state', async () => {
    const { env, vault } = await aVault();
    const id = await write(vault, 'base');
    must(await vault.snapshot());
    const base = [vault.get(id)?.revision ?? ''];
    const { env: otherEnv, vault: other } = await onOtherDevice(env);
    must(await vault.append([aPut('edited', id, base)]));
    must(await other.append([{ kind: 'delete', collection: 'entries', id, base }]));
    const one = await reopen(afterCrash(env));
    const two = await reopen(afterCrash(otherEnv));
    for (const merged of [one, two]) {
      expect(merged.get(id)?.data).toEqual({ text: 'edited' });
      expect(merged.get(id)?.conflicts.map((past) => past.data)).toEqual([null]);
    }
    expect(one.get(id)).toEqual(two.get(id));
  });
});

function onlyPathMatching(env: TestEnvironment, start: string, part: string): string {
  const [path] = pathsUnder(env, start).filter((one) => one.includes(part));
  return path ?? '';
}
