/** C02, C03, C07, C09: keys and what they cost. */
import { createHash, randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { inflateSync } from 'node:zlib';
import * as testVectors from 'cctv-age';
import { armor } from 'age-encryption';
import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, it } from 'vitest';
import { openAge, sealAge } from '../../../electron/vault/age-file.ts';
import { passphraseIdentity, passphraseRecipient, WorkFactorTooLarge } from '../../../electron/vault/age-scrypt.ts';
import { alternativePassphrase, normalizePassphrase } from '../../../electron/vault/passphrase-text.ts';
import { passphraseStrength } from '../../../shared/passphrase/passphrase-strength.ts';
import { generateSixWords } from '../../../shared/passphrase/six-words.ts';
import { makeRecoveryKey, parseRecoveryKey } from '../../../electron/vault/recovery-key.ts';
import { createVault, openVault } from '../../../electron/vault/vault.ts';
import { count } from '../../builders/torture.ts';
import { anEnvironment, aVault, must, passphrase, pathsUnder } from './test-vault.ts';

it('[C02] key files cost 2^18 unless a caller asks otherwise, each with its own salt, beside the event loop', async () => {
  const { workFactor: _cheap, ...env } = anEnvironment();
  const { vault } = must(await createVault(env, passphrase));
  await vault.close();
  const path = pathsUnder(anEnvironment(env), 'keys/').find((one) => one.includes('passphrase')) ?? '';
  const header = Buffer.from(env.storage.files.get(path) ?? [])
    .toString('latin1')
    .split('\n');
  expect(header[0]).toBe('age-encryption.org/v1');
  expect(header[1]).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 18$/);
  expect(header.filter((line) => line.startsWith('-> '))).toHaveLength(1);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const opened = must(await openVault(env, { kind: 'passphrase', bytes: passphrase }));
  const took = performance.now() - began;
  delay.disable();
  await opened.close();
  console.log(`C02: unlock ${Math.round(took)} ms, longest block of the event loop ${Math.round(delay.max / 1e6)} ms`);
  const files = count(1000, 100);
  const salts = new Set<string>();
  for (let i = 0; i < files; i++) {
    const sealed = await sealAge(Buffer.from('x'), passphraseRecipient(passphrase, randomBytes, 2));
    salts.add(/-> scrypt (\S+) 2/.exec(Buffer.from(sealed).toString('latin1'))?.[1] ?? '');
  }
  expect(salts.size).toBe(files);
}, 60_000);

it('[C02] a file that asks for more than 2^20 is refused before memory is taken', async () => {
  const sealed = Buffer.from(await sealAge(Buffer.from('x'), passphraseRecipient(passphrase, randomBytes, 2)));
  const greedy = Buffer.from(sealed.toString('latin1').replace(/(-> scrypt \S+) 2\n/, '$1 23\n'), 'latin1');
  await expect(openAge(greedy, [passphraseIdentity(passphrase)])).rejects.toBeInstanceOf(WorkFactorTooLarge);
});

it('[C03] every CCTV vector of age gives through our wrappers what it should', async () => {
  const outcomes = { exact: 0, limit: 0 };
  const wrong: string[] = [];
  for (const [name, file] of Object.entries(testVectors)) {
    const outcome = await tryVector(Buffer.from(file));
    if (outcome === 'wrong') wrong.push(name);
    else outcomes[outcome]++;
  }
  console.log(`C03: ${outcomes.exact} vectors exact, ${outcomes.limit} refused by our work factor limit`);
  expect(wrong).toEqual([]);
  // 2^23, and a number that does not fit any memory; both are vectors that must be refused
  expect(outcomes).toEqual({ exact: Object.keys(testVectors).length - 2, limit: 2 });
}, 120_000);

/** A vector is lines of `key: value`, an empty line, then the age file (C2SP/CCTV, age/README.md). */
async function tryVector(file: Buffer): Promise<'exact' | 'limit' | 'wrong'> {
  const split = file.indexOf('\n\n');
  const fields = file
    .toString('latin1', 0, split)
    .split('\n')
    .map((line) => line.split(': ', 2) as [string, string]);
  const valuesOf = (key: string): string[] => fields.filter(([one]) => one === key).map(([, value]) => value);
  const [expected] = valuesOf('expect');
  const [payload] = valuesOf('payload');
  const identities = [
    ...valuesOf('identity'),
    ...valuesOf('passphrase').map((words) => passphraseIdentity(Buffer.from(words))),
  ];
  const body = file.subarray(split + 2);
  try {
    const whole = valuesOf('compressed').includes('zlib') ? inflateSync(body) : body;
    const sealed = valuesOf('armored').includes('yes') ? armor.decode(whole.toString()) : whole;
    const plain = await openAge(sealed, identities);
    const digest = createHash('sha256').update(plain).digest('hex');
    return expected === 'success' && digest === payload ? 'exact' : 'wrong';
  } catch (error) {
    if (error instanceof WorkFactorTooLarge) return 'limit';
    return expected === 'success' ? 'wrong' : 'exact';
  }
}

it('[C07] common passwords are refused, generated passphrases accepted', () => {
  const common = (dictionary as Record<string, readonly string[]>)['passwords-common'] ?? [];
  const tries = common.slice(0, count(10_000, 500));
  const accepted = tries.filter((password) => passphraseStrength(password).accepted);
  const generated = Array.from({ length: count(1000, 150) }, () => generateSixWords(randomBytes));
  const refused = generated.filter(
    (words) => !passphraseStrength(words).accepted || !passphraseStrength(words.replaceAll(' ', '')).accepted,
  );
  console.log(
    `C07: ${accepted.length} of ${tries.length} common passwords accepted, ${refused.length} of ${generated.length} generated refused`,
  );
  expect(accepted).toEqual([]);
  expect(refused).toEqual([]);
  expect(new Set(generated).size).toBe(generated.length);
}, 600_000);

it('a passphrase is the same text however it is typed', async () => {
  const one = normalizePassphrase(Buffer.from('  caf\u0065\u0301   noir\t ')); // e + combining accent
  expect(Buffer.from(one).toString()).toBe('café noir');
  const words = generateSixWords(randomBytes);
  expect(Buffer.from((await alternativePassphrase(Buffer.from(words.replaceAll(' ', '')))) ?? []).toString()).toBe(
    words,
  );
  expect(await alternativePassphrase(Buffer.from('Tr0ub4dor&3'))).toBeUndefined();
});

it('[C09] recovery keys: retyped they open, mistyped they are refused before any key derivation', async () => {
  const keys = count(1000, 200);
  for (let i = 0; i < keys; i++) {
    const key = await makeRecoveryKey();
    const typed = key
      .toLowerCase()
      .replace(/(.{4})/g, '$1 ')
      .replace('-', '\u2011');
    expect(must(await parseRecoveryKey(` ${typed}\n`)).identity).toBe(key);
  }
  let typos = 0;
  for (let i = 0; i < count(10, 2); i++) {
    const key = await makeRecoveryKey();
    for (let at = 'AGE-SECRET-KEY-1'.length; at < key.length; at++) {
      for (const letter of 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L1BIO') {
        if (letter === key[at]) continue;
        const result = await parseRecoveryKey(key.slice(0, at) + letter + key.slice(at + 1));
        expect(result).toEqual({ ok: false, error: { code: 'malformed-recovery-key' } });
        typos++;
      }
    }
  }
  const { env, vault } = await aVault();
  await vault.close();
  const other = await openVault(env, { kind: 'recovery-key', text: await makeRecoveryKey() });
  expect(other).toEqual({ ok: false, error: { code: 'wrong-recovery-key' } });
  console.log(`C09: ${keys} keys retyped, ${typos} single mistypings refused by checksum`);
});
