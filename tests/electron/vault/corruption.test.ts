/** C04, C13, C14, C16, C17, C18: no damage and no forgery may ever show as contents. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealAge } from '../../../electron/vault/age-file.ts';
import { authenticate, formatKeyring, makeKeyring, parseKeyring } from '../../../electron/vault/keyring.ts';
import { openAge } from '../../../electron/vault/age-file.ts';
import { openVault } from '../../../electron/vault/vault.ts';
import { readSegment } from '../../../electron/vault/segment-reader.ts';
import { sealSnapshot } from '../../../electron/vault/snapshot-writer.ts';
import { openSnapshot } from '../../../electron/vault/snapshot-reader.ts';
import { cutState } from '../../../electron/vault/snapshot-lines.ts';
import { emptyState } from '../../../electron/vault/vault-state.ts';
import { parseRecoveryKey } from '../../../electron/vault/recovery-key.ts';
import { blobPath } from '../../../electron/vault/blob-store.ts';
import type { Keyring } from '../../../electron/vault/keyring.ts';
import { count } from '../../builders/torture.ts';
import {
  afterCrash,
  aVault,
  findingCodes,
  must,
  onlyPath,
  pathsUnder,
  reopen,
  textsOf,
  write,
  type TestEnvironment,
} from './test-vault.ts';

async function keyringOf(env: TestEnvironment, recoveryKey: string): Promise<Keyring> {
  const path = pathsUnder(env, 'keys/').find((one) => one.includes('recovery')) ?? '';
  return parseKeyring(
    Buffer.from(await openAge(env.storage.files.get(path) ?? new Uint8Array(), [recoveryKey])).toString(),
  );
}

async function sixRecords(): Promise<{
  env: TestEnvironment;
  keyring: Keyring;
  path: string;
  bytes: Buffer;
  contents: string[];
  recoveryKey: string;
}> {
  const { env, vault, recoveryKey } = await aVault();
  for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) await write(vault, text);
  const path = onlyPath(env, 'log/');
  const keyring = await keyringOf(env, recoveryKey);
  const bytes = Buffer.from(env.storage.files.get(path) ?? []);
  return { env, keyring, path, bytes, recoveryKey, contents: contentsOf(keyring, bytes) };
}

function contentsOf(keyring: Keyring, bytes: Uint8Array): string[] {
  const read = readSegment(keyring, bytes, () => true);
  return typeof read === 'string' ? [] : read.frames.map((frame) => frame.payload.toString());
}

it('[C13] every truncation of a segment keeps exactly the whole records before it', async () => {
  const { keyring, bytes, contents } = await sixRecords();
  const step = count(1, 1);
  let checked = 0;
  for (let length = 0; length < bytes.length; length += step, checked++) {
    const found = contentsOf(keyring, bytes.subarray(0, length));
    expect(found).toEqual(contents.slice(0, Math.max(0, Math.floor((length - 1024) / ((bytes.length - 1024) / 6)))));
  }
  console.log(`C13: ${checked} truncations, 0 wrong`);
});

it('[C14] every flipped bit of a segment is noticed and costs one record at most', async () => {
  const { keyring, bytes, contents } = await sixRecords();
  const step = count(1, 5);
  let [checked, lost] = [0, 0];
  for (let bit = 0; bit < bytes.length * 8; bit += step, checked++) {
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const read = readSegment(keyring, bytes, () => true);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (typeof read === 'string') throw new Error(`segment lost by bit ${bit}`);
    const found = read.frames.map((frame) => frame.payload.toString());
    expect(found.every((content) => contents.includes(content))).toBe(true);
    expect(found.length).toBeGreaterThanOrEqual(5);
    if (found.length === 5) {
      lost++;
      expect(read.bad).toHaveLength(1);
    } else expect(bit < 1024 * 8).toBe(true); // header copies and their fill
  }
  console.log(`C14: ${checked} flipped bits, 0 wrong contents, ${lost} cost one record`);
});

it('[C16] holes cost the records they touch', async () => {
  const { keyring, bytes, contents } = await sixRecords();
  let checked = 0;
  for (const size of [64, 256]) {
    for (const fill of [0x00, 0xff]) {
      for (let at = 0; at + size <= bytes.length; at += count(16, 16), checked++) {
        const holed = Buffer.from(bytes).fill(fill, at, at + size);
        const found = contentsOf(keyring, holed);
        expect(found.every((content) => contents.includes(content))).toBe(true);
        expect(found.length).toBeGreaterThanOrEqual(size === 64 ? 4 : 4);
      }
    }
  }
  console.log(`C16: ${checked} holes, 0 wrong contents`);
});

it('[C14] flipped bits of snapshot, key file and blob are all noticed', async () => {
  const { env, vault, recoveryKey } = await aVault();
  for (let i = 0; i < 20; i++) await write(vault, `text ${i}`);
  const blob = must(await vault.putBlob(env.randomBytes(500)));
  must(await vault.snapshot());
  const keyring = await keyringOf(env, recoveryKey);
  const snapshot = pathsUnder(env, 'snap/').at(-1) ?? '';
  const targets = [
    [snapshot, (bytes: Uint8Array) => openSnapshot(bytes, keyring)],
    [
      pathsUnder(env, 'keys/').find((one) => one.includes('recovery')) ?? '',
      (bytes: Uint8Array) => openAge(bytes, [recoveryKey]),
    ],
    [blobPath(blob), (bytes: Uint8Array) => openAge(bytes, keyring.identities)],
  ] as const;
  const tries = count(20_000, 600);
  let noticed = 0;
  for (let i = 0; i < tries; i++) {
    const [path, open] = targets[i % targets.length] ?? targets[0];
    const bytes = Uint8Array.from(env.storage.files.get(path) ?? []);
    const bit = createHash('sha256').update(String(i)).digest().readUInt32LE(0) % (bytes.length * 8);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await open(bytes).catch(() => noticed++);
  }
  console.log(`C14: ${tries} flipped bits in snapshot, key file and blob, ${noticed} noticed`);
  expect(noticed).toBe(tries);
});

it('[C04] what a holder of the public recipient encrypts is refused', async () => {
  const { env, vault, recoveryKey } = await aVault();
  const id = await write(vault, 'genuine');
  const blob = must(await vault.putBlob(Buffer.from('genuine attachment')));
  await vault.close();
  const genuine = await keyringOf(env, recoveryKey);
  const recovery = must(await parseRecoveryKey(recoveryKey));
  const tries = count(200, 24);
  let refused = 0;
  for (let i = 0; i < tries; i++) {
    const forged = afterCrash(env);
    const thief = {
      ...(await makeKeyring(genuine.vaultId, env.randomBytes)),
      recipient: genuine.recipient,
      identities: genuine.identities,
    };
    if (i % 3 === 0) {
      const time = { milliseconds: env.time + 1e6, counter: 0 };
      forged.storage.files.set(
        'snap/7fffffffffff0000-deadbeef.ndjson.gz.age',
        await sealSnapshot(cutState(emptyState(), genuine.vaultId, 'd'.repeat(32), time), thief),
      );
    } else if (i % 3 === 1) {
      const other = await makeKeyring(genuine.vaultId, env.randomBytes);
      forged.storage.files.set(
        'keys/9999-deadbeef-recovery.age',
        await sealAge(Buffer.from(formatKeyring(other)), recovery.recipient),
      );
    } else {
      forged.storage.files.set(blobPath(blob), await sealAge(Buffer.from('forged attachment'), genuine.recipient));
    }
    const opened = must(await openVault(forged, { kind: 'recovery-key', text: recoveryKey }));
    const read = await opened.getBlob(blob);
    const isRefused = i % 3 === 2 ? !read.ok : findingCodes(opened).length > 0 && read.ok;
    if (isRefused && opened.get(id)?.data['text'] === 'genuine' && textsOf(opened).size === 1) refused++;
  }
  console.log(`C04: ${tries} forged files, ${refused} refused, 0 documents changed`);
  expect(refused).toBe(tries);
});

it('[C04] a vault whose only key file was forged does not open as an empty one', async () => {
  const { env, vault, recoveryKey } = await aVault();
  await write(vault, 'genuine');
  await vault.close();
  const genuine = await keyringOf(env, recoveryKey);
  const recovery = must(await parseRecoveryKey(recoveryKey));
  for (const path of pathsUnder(env, 'keys/')) env.storage.files.delete(path);
  const other = await makeKeyring(genuine.vaultId, env.randomBytes);
  env.storage.files.set(
    'keys/0001-deadbeef-recovery.age',
    await sealAge(Buffer.from(formatKeyring(other)), recovery.recipient),
  );
  expect(await openVault(env, { kind: 'recovery-key', text: recoveryKey })).toMatchObject({
    error: { code: 'vault-damaged' },
  });
});

it('[C17] records reordered, repeated, dropped or spliced from another vault never give foreign contents', async () => {
  const { keyring, bytes, contents } = await sixRecords();
  const foreign = await sixRecords();
  const frameLength = (bytes.length - 1024) / 6;
  const frame = (source: Buffer, index: number): Buffer =>
    source.subarray(1024 + index * frameLength, 1024 + (index + 1) * frameLength);
  const pick = fc.record({ index: fc.nat(5), isForeign: fc.boolean() });
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 12 }), (picks) => {
      const spliced = Buffer.concat([
        bytes.subarray(0, 1024),
        ...picks.map((one) => frame(one.isForeign ? foreign.bytes : bytes, one.index)),
      ]);
      const found = contentsOf(keyring, spliced);
      expect(found).toEqual(picks.filter((one) => !one.isForeign).map((one) => contents[one.index]));
    }),
    { numRuns: count(1000, 200) },
  );
});

it('[C18] no key and nonce pair repeats over segments, crashes and restored folders', async () => {
  const { env, vault, recoveryKey } = await aVault();
  await vault.close();
  const keyring = await keyringOf(env, recoveryKey);
  const rounds = count(10_000, 120);
  const used = new Map<string, string>();
  let current = env;
  let backup = afterCrash(env);
  for (let round = 0; round < rounds; round++) {
    const open = await reopen(current);
    await write(open, 'x');
    await write(open, 'y');
    if (round % 3 === 0) await open.close();
    for (const path of pathsUnder(current, 'log/')) {
      const bytes = Buffer.from(current.storage.files.get(path) ?? []);
      const read = readSegment(keyring, bytes, () => true);
      if (typeof read === 'string') continue;
      for (const { sequence, hash } of read.frames) {
        const pair = `${Buffer.from(read.header.salt).toString('hex')}:${sequence}`;
        expect(used.get(pair) ?? hash.toString('hex')).toBe(hash.toString('hex'));
        used.set(pair, hash.toString('hex'));
      }
    }
    // every fifth time the folder is set back, every seventh the whole computer
    const next = afterCrash(current);
    if (round % 5 === 4)
      for (const path of pathsUnder(next, 'log/')) if (!backup.storage.files.has(path)) next.storage.files.delete(path);
    current = round % 7 === 6 ? afterCrash(backup) : next;
    if (round % 10 === 0) backup = afterCrash(current);
  }
  console.log(`C18: ${rounds} openings, ${used.size} records, 0 repeats`);
});

it('a MAC for one purpose is none for another', async () => {
  const { keyring } = await sixRecords();
  expect(authenticate(keyring, 'cairn-device-1', 'x').equals(authenticate(keyring, 'cairn-blob-1', 'x'))).toBe(false);
});
