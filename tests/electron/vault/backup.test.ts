/** The second folder (docs/vault-format.md, B1 to B8), in memory: what is copied, when, and what a failing disk costs. */
import { describe, expect, it } from 'vitest';
import type { BackupPlace } from '../../../electron/vault/environment.ts';
import { StorageError, type StorageErrorCode, type VaultStorage } from '../../../electron/vault/storage.ts';
import { checkVault, openVault, type Vault } from '../../../electron/vault/vault.ts';
import { findingSentence } from '../../../shared/finding-sentence.ts';
import { anInMemoryStorage, type InMemoryStorage } from '../../builders/in-memory-storage.ts';
import { count } from '../../builders/torture.ts';
import {
  afterCrash,
  anEnvironment,
  aVault,
  findingCodes,
  must,
  passphrase,
  reopen,
  textsOf,
  write,
  type TestEnvironment,
} from './test-vault.ts';

interface SecondFolder {
  /** What is in `cairn-<vaultId>`. */
  readonly target: InMemoryStorage;
  /** Makes the folder itself fail. */
  missing: StorageErrorCode | undefined;
  /** Names asked for. */
  readonly opened: Set<string>;
}

/** Gives an environment a second folder, in which one vault has its place. */
function withSecondFolder(
  env: TestEnvironment,
  folder = '/other/disk',
  target = anInMemoryStorage(),
): SecondFolder & { wrap(storage: VaultStorage): void } {
  let seen: VaultStorage = target;
  const second = {
    target,
    missing: undefined as StorageErrorCode | undefined,
    opened: new Set<string>(),
    wrap: (storage: VaultStorage) => void (seen = storage),
  };
  const place: BackupPlace = {
    folder,
    async open(subfolder) {
      if (second.missing !== undefined) throw new StorageError(second.missing, subfolder);
      second.opened.add(subfolder);
      return seen;
    },
  };
  Object.assign(env, { backup: () => place });
  return second;
}

/** Opens what the second folder holds as a stranger would: on a computer that never saw it. */
function openCopy(target: InMemoryStorage): Promise<Vault> {
  return reopen(anEnvironment({ storage: anInMemoryStorage(new Map(target.files)) }));
}

const noProgress = (): void => undefined;
const under = (storage: InMemoryStorage, start: string): string[] =>
  [...storage.files.keys()].filter((path) => path.startsWith(start)).sort();

describe('a copy in the second folder', () => {
  it('[B2] is a whole vault of its own: text, attachments, history, both keys', async () => {
    const { env, vault, recoveryKey } = await aVault();
    const { target, opened } = withSecondFolder(env);
    for (const text of ['one', 'two']) await write(vault, text);
    const attachment = Buffer.from('an attachment');
    const blob = must(await vault.putBlob(attachment));
    must(await vault.backUp(noProgress));
    expect(vault.backup.state).toMatchObject({ state: 'copied', folder: '/other/disk' });
    expect([...opened]).toEqual([`cairn-${vault.vaultId}`]);
    expect([...new Set([...target.files.keys()].map((path) => path.split('/')[0]))].sort()).toEqual([
      'README.txt',
      'blob',
      'keys',
      'snap',
      'vault.json',
    ]);
    const copy = await openCopy(target);
    expect([...textsOf(copy).values()].sort()).toEqual(['one', 'two']);
    expect(Buffer.from(must(await copy.getBlob(blob))).equals(attachment)).toBe(true);
    expect(findingCodes(copy)).toEqual([]);
    const stranger = anEnvironment({ storage: anInMemoryStorage(new Map(target.files)) });
    expect((await openVault(stranger, { kind: 'recovery-key', text: recoveryKey })).ok).toBe(true);
    expect(must(await checkVault(stranger, { kind: 'passphrase', bytes: passphrase }))).toMatchObject({
      counts: { documents: 2, snapshots: 1, blobs: 1 },
      findings: [],
    });
  });

  it('[B2] is made whenever a snapshot is, locking included, and not on a computer without a second folder', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    await write(vault, 'kept at locking');
    expect(target.files.size).toBe(0);
    await vault.close();
    expect([...textsOf(await openCopy(target)).values()]).toEqual(['kept at locking']);
    const plain = await aVault();
    await write(plain.vault, 'x');
    await plain.vault.close();
    expect(plain.vault.backup.state).toBeUndefined();
    expect([...plain.env.device.files.keys()].filter((path) => path.endsWith('backup.json'))).toEqual([]);
  });

  it('[B3] takes an attachment once, and lets no damaged one replace a whole one', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    const blobs: string[] = [];
    for (const text of ['first', 'second', 'third']) blobs.push(must(await vault.putBlob(Buffer.from(text))));
    must(await vault.backUp(noProgress));
    const whole = new Map(target.files);
    const puts: string[] = [];
    target.fault = (call, path) => void (call === 'put' && puts.push(path));
    must(await vault.backUp(noProgress));
    expect(puts).toEqual([`snap/${vault.backup.snapshot}`]);

    const pathOf = (index: number): string =>
      under(env.storage, 'blob/').find((path) => path.includes(blobs[index] ?? '')) ?? '';
    env.storage.files.set(pathOf(0), Buffer.from('age-encryption.org/v1\ncut'));
    target.files.set(pathOf(1), Buffer.from('cut'));
    must(await vault.backUp(noProgress));
    for (const path of under(env.storage, 'blob/')) expect(target.files.get(path)).toEqual(whole.get(path));
    expect(vault.backup.state?.state).toBe('copied');
  });

  it('[B3] goes on to the other attachments when one cannot be read, and says that something is missing', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    for (let i = 0; i < 6; i++) must(await vault.putBlob(Buffer.from(`attachment ${i}`)));
    const broken = under(env.storage, 'blob/')[2] ?? '';
    env.storage.fault = (call, path) => (call === 'read' && path === broken ? 'io' : undefined);
    must(await vault.backUp(noProgress));
    expect(under(target, 'blob/')).toEqual(under(env.storage, 'blob/').filter((path) => path !== broken));
    expect(vault.backup.state).toMatchObject({ state: 'failed', problem: 'backup-failed' });
  });

  it('[B4] follows a change of the passphrase, and keeps a newer key of another computer', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    must(await vault.backUp(noProgress));
    const [old = ''] = under(target, 'keys/').filter((path) => path.includes('passphrase'));
    const foreign = ['keys/notes.txt', 'keys/0001-passphrase.age', 'keys/0009-abcdef01-passphrase.age'];
    for (const path of foreign) target.files.set(path, Buffer.from('not ours to remove'));
    const next = Buffer.from('thimble orchard paused wagon lettuce ferry');
    must(await vault.changePassphrase(passphrase, next));
    await vault.backup.settled();
    expect(under(target, 'keys/').filter((path) => !foreign.includes(path))).toEqual(under(env.storage, 'keys/'));
    expect(target.files.has(old)).toBe(false);
    expect(foreign.filter((path) => !target.files.has(path))).toEqual([]);
    const copy = anEnvironment({ storage: anInMemoryStorage(new Map(target.files)) });
    expect((await openVault(copy, { kind: 'passphrase', bytes: passphrase })).ok).toBe(false);
    expect((await openVault(copy, { kind: 'passphrase', bytes: next })).ok).toBe(true);
  });

  it('[B5] is thinned as snapshots are; what is not ours and what another device keeps stays', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    const foreign = ['letter.odt', 'snap/holiday.jpg', 'snap/readme', 'blob/aa/thing.age', 'log/x/y', '.tmp-mine'];
    const others = ['0190000000000000', '0190000000010000', '0190000000020000'].map(
      (time) => `snap/${time}-0123abcd.ndjson.gz.age`,
    );
    for (const path of [...foreign, ...others]) target.files.set(path, Buffer.from('foreign'));
    const leftover = 'snap/.tmp-00000000-1111-2222-3333-444444444444';
    target.files.set(leftover, Buffer.from('half a snapshot'));
    for (let day = 0; day < 40; day++) {
      for (let i = 0; i < 3; i++) {
        env.time += 6 * 3_600_000;
        await write(vault, `${day} ${i}`);
        must(await vault.backUp(noProgress));
      }
      env.time += 6 * 3_600_000;
    }
    const own = under(target, 'snap/').filter((path) => path.includes(vault.deviceId.slice(0, 8)));
    expect(own.length).toBeLessThanOrEqual(3 + 14 + 12);
    expect(own.length).toBeGreaterThanOrEqual(14);
    expect([...foreign, ...others].filter((path) => !target.files.has(path))).toEqual([]);
    expect(target.files.has(leftover)).toBe(false);
    expect(textsOf(await openCopy(target)).size).toBe(120);
  });

  it('[B6] is believed only after it was read again', async () => {
    const { env, vault } = await aVault();
    const second = withSecondFolder(env);
    must(await vault.backUp(noProgress));
    second.wrap({
      ...second.target,
      async put(path, bytes, verify) {
        const spoilt = Uint8Array.from(bytes);
        spoilt[spoilt.length - 1] = (spoilt[spoilt.length - 1] ?? 0) ^ 1;
        await second.target.put(path, path.startsWith('snap/') ? spoilt : bytes, verify);
      },
    });
    const before = under(second.target, 'snap/');
    must(await vault.backUp(noProgress));
    expect(vault.backup.state).toMatchObject({ state: 'failed', problem: 'backup-failed' });
    second.wrap(second.target);
    must(await vault.backUp(noProgress));
    expect(before.filter((path) => !second.target.files.has(path))).toEqual([]);
    expect(vault.backup.state?.state).toBe('copied');
  });
});

describe('a second folder that fails', () => {
  it.each([
    ['not-found', 'backup-unreachable'],
    ['io', 'backup-unreachable'],
    ['read-only', 'backup-read-only'],
    ['unsafe-path', 'backup-overlaps'],
  ] as const)('[B8] by %s is told as %s, also after the next unlock, until a copy succeeds', async (code, problem) => {
    const { env, vault } = await aVault();
    const second = withSecondFolder(env);
    must(await vault.backUp(noProgress));
    const copiedAt = vault.backup.state?.copiedAt ?? 0;
    expect(copiedAt).toBeGreaterThan(0);
    second.missing = code;
    await write(vault, 'x');
    must(await vault.backUp(noProgress));
    expect(vault.backup.state).toMatchObject({ state: 'failed', problem, copiedAt });
    expect(vault.health.findings).toEqual([
      { severity: 'warning', code: problem, where: '/other/disk', sentenceArgs: [] },
    ]);
    await vault.close();

    const again = await reopen(env);
    expect(again.backup.state).toMatchObject({ state: 'failed', problem, copiedAt });
    second.missing = undefined;
    again.backup.catchUp();
    await again.backup.settled();
    expect(again.backup.state).toMatchObject({ state: 'copied', problem: undefined });
    expect(findingCodes(again)).toEqual([]);
    expect(textsOf(await openCopy(second.target)).size).toBe(1);
  });

  it('[B8] that vanishes in the middle is told as unreachable, not as a failure of its own', async () => {
    const { env, vault } = await aVault();
    const second = withSecondFolder(env);
    second.target.fault = (call, path) => {
      if (call !== 'put' || !path.startsWith('snap/')) return undefined;
      second.missing = 'not-found';
      return 'io';
    };
    must(await vault.backUp(noProgress));
    expect(vault.backup.state?.problem).toBe('backup-unreachable');
  });

  it('[B8] has a sentence for every problem', () => {
    for (const code of ['unreachable', 'read-only', 'full', 'overlaps', 'failed']) {
      const sentence = findingSentence({ code: `backup-${code}`, where: '/other/disk' });
      expect(sentence).toContain(': /other/disk. ');
      expect(sentence).toMatch(/Your journal is safe in its own place|Nothing is copied there/);
    }
  });

  it('[C21] whichever call fails, once or for ever: saving and locking go on, and what is there opens', async () => {
    const codes: StorageErrorCode[] = ['disk-full', 'io'];
    const longest = count(60, 22);
    let [injections, opened] = [0, 0];
    for (const code of codes) {
      for (const isForEver of [false, true]) {
        for (let failing = 1; failing <= longest; failing++) {
          const { env, vault } = await aVault();
          const { target } = withSecondFolder(env);
          let calls = 0;
          target.fault = () => {
            calls++;
            if (isForEver ? calls < failing : calls !== failing) return undefined;
            injections++;
            return code;
          };
          await write(vault, 'a');
          must(await vault.putBlob(Buffer.from('blob')));
          must(await vault.backUp(noProgress));
          await write(vault, 'b');
          await vault.close();
          if (target.files.has('vault.json')) {
            const texts = [...textsOf(await openCopy(target)).values()].sort();
            expect([['a'], ['a', 'b']]).toContainEqual(texts);
            opened++;
          }
          const again = await reopen(env);
          expect(textsOf(again).size).toBe(2);
          target.fault = undefined;
          again.backup.catchUp();
          await again.backup.settled();
          expect(again.backup.state?.state).toBe('copied');
          expect(findingCodes(again)).toEqual([]);
          expect(textsOf(await openCopy(target)).size).toBe(2);
        }
      }
    }
    console.log(`C21: ${injections} injected failures of the second folder, ${opened} half-made copies opened`);
  }, 120_000);

  it('[C19] never costs an older copy', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    for (let i = 0; i < 3; i++) {
      await write(vault, String(i));
      must(await vault.backUp(noProgress));
    }
    const before = new Map(target.files);
    const rounds = count(300, 40);
    for (let round = 0; round < rounds; round++) {
      env.time += 3_600_000 * 20;
      target.fault = (call, path) => (call === 'put' && path.startsWith('snap/') ? 'disk-full' : undefined);
      await write(vault, `r${round}`);
      must(await vault.backUp(noProgress));
      expect(vault.backup.state?.problem).toBe('backup-full');
      expect([...target.files.keys()]).toEqual([...before.keys()]);
    }
    expect(textsOf(await openCopy(target)).size).toBe(3);
    expect(textsOf(await reopen(afterCrash(env))).size).toBe(3 + rounds);
  });
});

describe('the time a copy takes', () => {
  it('[B7] is not taken from locking: text first, attachments are left to the next unlock', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    for (let i = 0; i < 8; i++) must(await vault.putBlob(Buffer.from(`attachment ${i}`)));
    await write(vault, 'text');
    target.fault = (call, path) => {
      if (call === 'put' && path.startsWith('blob/')) env.time += 3_000;
      return undefined;
    };
    await vault.close();
    expect(under(target, 'blob/').length).toBeLessThan(8);
    expect(under(target, 'blob/').length).toBeGreaterThan(0);
    expect([...textsOf(await openCopy(target)).values()]).toEqual(['text']);

    const again = await reopen(env);
    expect(again.backup.state).toMatchObject({ state: 'behind', copiedAt: 0, problem: undefined });
    again.backup.catchUp();
    expect(again.backup.state?.state).toBe('copying');
    await again.backup.settled();
    expect(under(target, 'blob/')).toEqual(under(env.storage, 'blob/'));
    expect(again.backup.state?.state).toBe('copied');
  });

  it('[B7] begins anew with the text when a newer snapshot is there, and ends when the folder is given up', async () => {
    const { env, vault } = await aVault();
    const { target } = withSecondFolder(env);
    for (let i = 0; i < 8; i++) must(await vault.putBlob(Buffer.from(`attachment ${i}`)));
    const puts: string[] = [];
    let newer: Promise<unknown> | undefined;
    target.fault = (call, path) => {
      if (call === 'put') puts.push(path.split('/')[0] ?? '');
      return undefined;
    };
    const { put } = target;
    withSecondFolder(env, '/other/disk', target).wrap({
      ...target,
      async put(path, bytes, verify) {
        if (path.startsWith('blob/')) await (newer ??= vault.snapshot());
        await put(path, bytes, verify);
      },
    });
    must(await vault.backUp(noProgress));
    await vault.backup.settled();
    expect(puts.filter((one) => one === 'snap' || one === 'blob').join(' ')).toMatch(/^snap blob snap( blob){7}$/);

    const other = await aVault();
    const second = withSecondFolder(other.env);
    for (let i = 0; i < 8; i++) must(await other.vault.putBlob(Buffer.from(`attachment ${i}`)));
    second.target.fault = (call, path) => {
      if (call === 'put' && path.startsWith('blob/')) Object.assign(other.env, { backup: () => undefined });
      return undefined;
    };
    must(await other.vault.backUp(noProgress));
    expect(under(second.target, 'blob/')).toHaveLength(1);
    expect(other.vault.backup.state).toBeUndefined();
    expect(findingCodes(other.vault)).toEqual([]);
  });

  it('[B8] another folder starts without a past, and the first one is not forgotten by stopping', async () => {
    const { env, vault } = await aVault();
    const first = withSecondFolder(env, '/first');
    must(await vault.backUp(noProgress));
    const { backup } = env;
    Object.assign(env, { backup: () => undefined });
    expect(vault.backup.state).toBeUndefined();
    Object.assign(env, { backup });
    expect(vault.backup.state).toMatchObject({ state: 'copied', folder: '/first' });
    withSecondFolder(env, '/second');
    expect(vault.backup.state).toMatchObject({ state: 'behind', folder: '/second', copiedAt: 0 });
    expect(first.target.files.size).toBeGreaterThan(0);
  });
});
