/** C19, C21, C22: every call of the storage fails, once or for ever; nothing acknowledged may be lost. */
import { expect, it } from 'vitest';
import type { StorageErrorCode } from '../../../electron/vault/storage.ts';
import { checkVault, type Vault } from '../../../electron/vault/vault.ts';
import { count } from '../../builders/torture.ts';
import {
  afterCrash,
  aPut,
  aVault,
  findingCodes,
  must,
  passphrase,
  pathsUnder,
  reopen,
  textsOf,
  write,
} from './test-vault.ts';

async function tryWrite(vault: Vault, text: string): Promise<boolean> {
  return (await vault.append([aPut(text, text)])).ok;
}

it('[C21] every storage call fails once or for ever: acknowledged is present, present was submitted', async () => {
  const codes: StorageErrorCode[] = ['disk-full', 'io', 'read-only'];
  const longest = count(120, 18);
  let injections = 0;
  for (const code of codes) {
    for (const isForEver of [false, true]) {
      for (let failing = 1; failing <= longest; failing++) {
        const { env, vault } = await aVault();
        if (failing % 2 === 0) env.device.hasReserve = false;
        let calls = 0;
        let hits = 0;
        env.storage.fault = (call) => {
          if (call === 'remove' && !isForEver) return undefined;
          calls++;
          if (isForEver ? calls < failing : calls !== failing) return undefined;
          hits++;
          return call === 'write' ? { code, writtenBytes: (failing * 37) % 400 } : code;
        };
        const acknowledged = new Set<string>();
        for (let i = 0; i < 8; i++) {
          if (await tryWrite(vault, `a${i}`)) acknowledged.add(`a${i}`);
          if (i === 3) await vault.snapshot();
          if (i === 5) await vault.putBlob(Buffer.from(`blob ${i}`));
        }
        env.storage.fault = undefined;
        if (await tryWrite(vault, 'after')) acknowledged.add('after');
        injections += hits;
        const again = await reopen(afterCrash(env));
        expect([...acknowledged].filter((text) => again.get(text)?.data['text'] !== text)).toEqual([]);
        expect(acknowledged.has('after')).toBe(true);
        // nothing in memory that is not on the disk, and no conflict with itself
        expect([...textsOf(vault).keys()].filter((id) => again.get(id) === undefined)).toEqual([]);
        expect([...again.collection('entries').values()].flatMap((document) => document.conflicts)).toEqual([]);
        expect(findingCodes(again).filter((one) => one === 'missing-records' || one === 'rolled-back')).toEqual([]);
      }
    }
  }
  console.log(`C21: ${injections} injected failures, 0 acknowledged lost`);
}, 120_000);

it('[C22] after a failed sync the handle is never used again and the record lies in a new segment', async () => {
  const rounds = count(100, 40);
  for (let round = 0; round < rounds; round++) {
    const { env, vault } = await aVault();
    for (let i = 0; i < round % 4; i++) await write(vault, String(i));
    const before = pathsUnder(env, 'log/').length;
    let isFailing = true;
    env.storage.fault = (call) => {
      if (call !== 'sync' || !isFailing) return undefined;
      isFailing = false;
      return 'io';
    };
    const id = await write(vault, 'survives'); // the in-memory disk throws if a dead handle is touched
    await write(vault, 'next');
    expect(pathsUnder(env, 'log/')).toHaveLength(before + 1);
    const again = await reopen(afterCrash(env));
    expect(again.get(id)?.data).toEqual({ text: 'survives' });
    expect(again.get(id)?.conflicts).toEqual([]);
    expect(findingCodes(again)).toEqual([]);
  }
  console.log(`C22: ${rounds} failed syncs, descriptor never used again`);
});

it('[C22] an edit that was reported as failed does not come back as a conflict', async () => {
  const { env, vault } = await aVault();
  const id = await write(vault, 'base');
  env.storage.fault = (call) => (call === 'sync' ? 'io' : undefined);
  const base = [vault.get(id)?.revision ?? ''];
  expect(await vault.append([aPut('unsure', id, base)])).toMatchObject({ error: { code: 'cannot-write' } });
  expect(vault.get(id)?.data).toEqual({ text: 'base' });
  env.storage.fault = undefined;
  must(await vault.append([aPut('sure', id, base)]));
  const again = await reopen(afterCrash(env));
  expect(again.get(id)?.data).toEqual({ text: 'sure' });
  expect(again.get(id)?.conflicts).toEqual([]);
});

it('[C20] a full disk: the reserve finishes the save, and the person is told', async () => {
  const { env, vault } = await aVault();
  env.device.hasReserve = true;
  env.storage.fault = (call) => (call !== 'remove' && env.device.hasReserve ? 'disk-full' : undefined);
  await write(vault, 'last words');
  expect(findingCodes(vault)).toEqual(['disk-nearly-full']);
});

it('[C19] failing snapshots never cost an older one', async () => {
  const { env, vault } = await aVault();
  for (let i = 0; i < 3; i++) {
    await write(vault, String(i));
    must(await vault.snapshot());
  }
  const before = pathsUnder(env, 'snap/');
  const rounds = count(500, 60);
  for (let round = 0; round < rounds; round++) {
    await write(vault, `r${round}`);
    env.storage.fault = (call, path) => (call === 'put' && path.startsWith('snap/') ? 'io' : undefined);
    expect((await vault.snapshot()).ok).toBe(false);
    env.storage.fault = undefined;
    expect(pathsUnder(env, 'snap/')).toEqual(before);
  }
  expect(textsOf(await reopen(afterCrash(env))).size).toBe(3 + rounds);
  console.log(`C19: ${rounds} failed snapshots, ${before.length} older ones kept`);
}, 60_000);

it('[F10] snapshots are thinned to three, one a day, one a month; pinned ones stay', async () => {
  const { env, vault } = await aVault();
  await write(vault, 'x');
  must(await vault.snapshot({ pinned: true }));
  for (let day = 0; day < 75; day++) {
    for (let i = 0; i < 3; i++) {
      env.time += 6 * 3_600_000;
      await write(vault, `${day} ${i}`);
      must(await vault.snapshot());
    }
    env.time += 6 * 3_600_000;
  }
  const names = pathsUnder(env, 'snap/');
  expect(names.filter((name) => name.includes('pinned'))).toHaveLength(1);
  expect(names.length).toBeLessThanOrEqual(3 + 14 + 12 + 1);
  expect(names.length).toBeGreaterThanOrEqual(14);
  expect(pathsUnder(env, 'log/').length).toBeLessThan(140);
  expect(textsOf(await reopen(afterCrash(env))).size).toBe(226);
}, 60_000);

it('[C69] the health check finds planted damage and changes nothing', async () => {
  const { env, vault } = await aVault();
  for (const text of ['a', 'b']) await write(vault, text);
  const blob = must(await vault.putBlob(Buffer.from('attachment')));
  await vault.close();
  const spoil = (path: string): void => {
    const bytes = Uint8Array.from(env.storage.files.get(path) ?? []);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 4;
    env.storage.files.set(path, bytes);
  };
  const secret = { kind: 'passphrase', bytes: passphrase } as const;
  expect(must(await checkVault(env, secret))).toMatchObject({
    counts: { documents: 2, snapshots: 2, blobs: 1 },
    findings: [],
  });
  spoil(pathsUnder(env, 'blob/').find((path) => path.includes(blob)) ?? '');
  spoil(pathsUnder(env, 'snap/')[0] ?? '');
  spoil(pathsUnder(env, 'log/')[0] ?? '');
  const before = new Map([...env.storage.files, ...env.device.files]);
  const report = must(await checkVault(env, secret));
  expect(report.findings.map((one) => one.code).sort()).toEqual(['damaged-blob', 'damaged-record', 'damaged-snapshot']);
  expect(report.counts).toMatchObject({ documents: 2 });
  expect(new Map([...env.storage.files, ...env.device.files])).toEqual(before);
});
