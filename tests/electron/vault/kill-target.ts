/**
 * The process that C10 kills. Opens the vault, then saves without end; every line it prints is a save that the vault has
 * acknowledged. Writes reach the disk in random pieces, so that a kill tears records too.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createEnvironment } from '../../../electron/files/vault-environment.ts';
import type { VaultStorage } from '../../../electron/vault/storage.ts';
import { openVault } from '../../../electron/vault/vault.ts';

/** Enough for several records of `partBytes`; the test looks for imports that are there in part. */
const importSize = 12;

const [vaultFolder = '', deviceFolder = '', words = ''] = process.argv.slice(2);

function inPieces(storage: VaultStorage): VaultStorage {
  return {
    ...storage,
    async append(path) {
      const handle = await storage.append(path);
      return {
        ...handle,
        async write(bytes) {
          for (let offset = 0; offset < bytes.length;) {
            const length = randomInt(1, 900);
            await handle.write(bytes.subarray(offset, offset + length));
            offset += length;
          }
        },
      };
    },
  };
}

const plain = createEnvironment(vaultFolder, deviceFolder);
const env = { ...plain, storage: inPieces(plain.storage), workFactor: 4, partBytes: 3000 };
const opened = await openVault(env, { kind: 'passphrase', bytes: Buffer.from(words) });
if (!opened.ok) {
  writeSync(1, `failed ${opened.error.code} ${opened.error.where ?? ''}\n`);
  process.exit(1);
}
const vault = opened.value;
const ids = [...vault.collection('entries').keys()].slice(-20);
writeSync(1, `open ${vault.collection('entries').size}\n`);
for (let turn = 1; ; turn++) {
  const known = ids[randomInt(0, 2 * ids.length + 1)];
  const id = known ?? randomUUID();
  if (known === undefined) ids.push(id);
  const before = vault.get(id);
  const base = before?.revision;
  // Named in the text, since history is thinned: several edits in a row may be on the disk without being acknowledged.
  const ancestors = before === undefined ? [] : [before.revision, ...(before.data['ancestors'] as string[])];
  const data = { text: `${turn} ${'x'.repeat(randomInt(0, 1500))}`, ancestors: ancestors.slice(0, 50) };
  const saved = await vault.append([
    { kind: 'put', collection: 'entries', id, base: base === undefined ? [] : [base], data },
  ]);
  if (!saved.ok) break;
  writeSync(1, `saved ${id} ${saved.value[0]?.revision}\n`);
  if (turn % 6 === 0) {
    const batch = randomUUID();
    const text = 'x'.repeat(400);
    await vault.append(
      Array.from({ length: importSize }, () => ({
        kind: 'put',
        collection: 'imports',
        id: randomUUID(),
        base: [],
        data: { batch, text },
      })),
    );
  }
  if (turn % 25 === 0) await vault.snapshot();
}
