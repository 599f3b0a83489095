/** The vault's everyday life: create, open, append, snapshot, reopen. */
import { describe, expect, it, vi } from 'vitest';
import { createVault, openVault } from '../../../electron/vault/vault.ts';
import {
  afterCrash,
  anEnvironment,
  aPut,
  aVault,
  edit,
  findingCodes,
  must,
  passphrase,
  pathsUnder,
  reopen,
  textsOf,
  write,
} from './test-vault.ts';

describe('a vault', () => {
  it('gives back after a crash what it acknowledged', async () => {
    const { env, vault } = await aVault();
    const id = await write(vault, 'first');
    await edit(vault, id, 'second');
    await write(vault, 'other');
    const again = await reopen(afterCrash(env));
    expect(textsOf(again)).toEqual(textsOf(vault));
    expect(again.get(id)?.data).toEqual({ text: 'second' });
    expect(again.get(id)?.history.map((past) => past.data)).toEqual([{ text: 'first' }]);
    expect(findingCodes(again)).toEqual([]);
  });

  it('gives back after closing the very same documents', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'first');
    await write(vault, 'ä ü 漢字 \u2028 😀');
    const before = structuredClone([...vault.collection('entries').values()]);
    await vault.close();
    const again = await reopen(env);
    expect([...again.collection('entries').values()]).toEqual(before);
    expect(again.deviceId).toBe(vault.deviceId);
    expect(findingCodes(again)).toEqual([]);
  });

  it('opens with the recovery key, typed carelessly', async () => {
    const { env, vault, recoveryKey } = await aVault();
    const id = await write(vault, 'kept');
    await vault.close();
    const typed = ` ${recoveryKey.toLowerCase().replace(/(.{8})/g, '$1 ')}\n`;
    expect(must(await openVault(env, { kind: 'recovery-key', text: typed })).get(id)?.data).toEqual({ text: 'kept' });
  });

  it('opens with the six words run together', async () => {
    const { env, vault } = await aVault();
    await vault.close();
    const bytes = Buffer.from(passphrase.toString().replaceAll(' ', ''));
    expect((await openVault(env, { kind: 'passphrase', bytes })).ok).toBe(true);
  });

  it('refuses the wrong passphrase and writes nothing', async () => {
    const { env, vault } = await aVault();
    await vault.close();
    const before = new Map([...env.storage.files, ...env.device.files]);
    const opened = await openVault(env, { kind: 'passphrase', bytes: Buffer.from('something else entirely') });
    expect(opened).toEqual({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(new Map([...env.storage.files, ...env.device.files])).toEqual(before);
  });

  it('keeps a deleted document and brings it back', async () => {
    const { env, vault } = await aVault();
    const id = await write(vault, 'gone');
    const base = [vault.get(id)?.revision ?? ''];
    must(await vault.append([{ kind: 'delete', collection: 'entries', id, base }]));
    expect(vault.get(id)).toBeUndefined();
    await vault.close();
    const again = await reopen(env);
    expect(again.get(id)).toBeUndefined();
    expect(again.deleted(id)?.data).toEqual({ text: 'gone' });
    must(await again.append([aPut('back', id, [again.deleted(id)?.revision ?? ''])]));
    expect(again.get(id)?.data).toEqual({ text: 'back' });
    expect(again.deleted(id)).toBeUndefined();
    expect(again.get(id)?.conflicts).toEqual([]);
  });

  it('refuses a change to what has changed since, all of the transaction', async () => {
    const { vault } = await aVault();
    const id = await write(vault, 'first');
    const stale = [vault.get(id)?.revision ?? ''];
    await edit(vault, id, 'second');
    const result = await vault.append([aPut('new'), aPut('third', id, stale)]);
    expect(result).toEqual({ ok: false, error: { code: 'stale-base', where: id } });
    expect([...textsOf(vault).values()]).toEqual(['second']);
  });

  it('saves simultaneous changes one after another', async () => {
    const { env, vault } = await aVault();
    const id = await write(vault, 'first');
    const base = [vault.get(id)?.revision ?? ''];
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, i) => vault.append([i % 2 ? aPut(`n${i}`) : aPut(`e${i}`, id, base)])),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(101); // 100 new documents, one edit
    expect(textsOf(await reopen(afterCrash(env)))).toEqual(textsOf(vault));
  });

  it('does not share objects with the caller', async () => {
    const { vault } = await aVault();
    const data: Record<string, unknown> = { text: 'mine', list: [1] };
    const [applied] = must(await vault.append([{ kind: 'put', collection: 'entries', id: 'a', base: [], data }]));
    (data['list'] as number[]).push(2);
    expect(vault.get(applied?.id ?? '')?.data).toEqual({ text: 'mine', list: [1] });
  });

  it('stores attachments once and gives them back exactly', async () => {
    const { env, vault } = await aVault();
    const bytes = env.randomBytes(300_000);
    const id = must(await vault.putBlob(bytes));
    expect(must(await vault.putBlob(bytes))).toBe(id);
    expect(pathsUnder(env, 'blob/')).toEqual([`blob/${id.slice(0, 2)}/${id}.age`]);
    expect(Buffer.compare(must(await vault.getBlob(id)), bytes)).toBe(0);
    expect(await vault.getBlob('0'.repeat(32))).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('gives a cache back for the same state only', async () => {
    const { env, vault } = await aVault();
    await write(vault, 'a');
    await vault.putDerived('search', Buffer.from('index'));
    await vault.close();
    const again = await reopen(env);
    expect(Buffer.from((await again.getDerived('search')) ?? []).toString()).toBe('index');
    await write(again, 'b');
    expect(await again.getDerived('search')).toBeUndefined();
  });

  it('changes the passphrase and keeps the recovery key', async () => {
    const { env, vault, recoveryKey } = await aVault();
    const next = Buffer.from('zodiac walnut scorpion marmalade thursday oxygen');
    expect(await vault.changePassphrase(Buffer.from('not the passphrase'), next)).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    must(await vault.changePassphrase(passphrase, next));
    await vault.close();
    expect((await openVault(env, { kind: 'passphrase', bytes: passphrase })).ok).toBe(false);
    await must(await openVault(env, { kind: 'passphrase', bytes: next })).close();
    await must(await openVault(env, { kind: 'recovery-key', text: recoveryKey })).close();
    expect(pathsUnder(env, 'keys/')).toHaveLength(2);
  });

  it('sets a new passphrase for whoever holds the recovery key, and for no other key', async () => {
    const { env, vault, recoveryKey } = await aVault();
    const other = await aVault();
    const next = Buffer.from('zodiac walnut scorpion marmalade thursday oxygen');
    expect(await vault.changePassphrase(Buffer.from(other.recoveryKey), next)).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    must(await vault.changePassphrase(Buffer.from(recoveryKey.toLowerCase()), next));
    await vault.close();
    await other.vault.close();
    await must(await openVault(env, { kind: 'passphrase', bytes: next })).close();
  });

  it('is open once at a time', async () => {
    const { env, vault } = await aVault();
    expect(await openVault(env, { kind: 'passphrase', bytes: passphrase })).toMatchObject({
      error: { code: 'vault-in-use' },
    });
    await vault.close();
    await (await reopen(env)).close();
  });

  it('refuses to be created over something else, or with a weak passphrase', async () => {
    const env = anEnvironment();
    expect(await createVault(env, Buffer.from('password1234'))).toMatchObject({
      error: { code: 'passphrase-too-weak' },
    });
    env.storage.files.set('note.txt', Buffer.from('mine'));
    expect(await createVault(env, passphrase)).toMatchObject({ error: { code: 'vault-exists' } });
    expect([...env.storage.files.keys()]).toEqual(['note.txt']);
  });

  it('refuses everything after it was closed', async () => {
    const { vault } = await aVault();
    await vault.close();
    await vault.close();
    expect(await vault.append([aPut('late')])).toMatchObject({ error: { code: 'vault-locked' } });
    expect(await vault.putBlob(Buffer.from('x'))).toMatchObject({ error: { code: 'vault-locked' } });
  });

  it('[F10] takes a snapshot by itself after 512 records, and saving does not wait for it', async () => {
    const { vault, env } = await aVault();
    const snapshots = () => [...env.storage.files.keys()].filter((name) => name.startsWith('snap/')).length;
    const before = snapshots();
    for (let i = 0; i < 511; i++) await write(vault, String(i));
    expect(snapshots()).toBe(before);
    await write(vault, 'one more');
    expect(snapshots()).toBe(before);
    await vi.waitFor(() => expect(snapshots()).toBe(before + 1), { timeout: 20_000 });
    await write(vault, 'and another');
    await vault.close();
    expect(snapshots()).toBe(before + 2);
  });
});
