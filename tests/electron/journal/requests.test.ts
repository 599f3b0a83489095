/** The edge of the vault process: whatever arrives, an answer leaves, and nothing of the journal while locked. */
import { describe, expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import { vaultRequests } from '../../../shared/ipc/vault-requests.ts';
import { createJournal, newId, testPassphrase } from './open-journal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('requests', () => {
  it('that are unknown or do not parse are refused', async () => {
    const { session } = await createJournal();
    const ask = (name: string, args: unknown) => answerVaultRequest(session, name, args);
    for (const name of ['', 'constructor', '__proto__', 'journal:drop']) {
      expect(await ask(name, {})).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
    }
    for (const name of Object.keys(vaultRequests)) {
      for (const args of [null, 7, 'x', [], { __proto__: null, surprise: 1 }]) {
        expect(await ask(name, args), name).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
      }
    }
    expect(await ask('attachment:add', { grant: newId() })).toMatchObject({ error: { code: 'invalid-request' } });
  });

  it('after locking are answered with nothing but that', async () => {
    const { session } = await createJournal(true);
    const ask = (name: string, args: unknown) => answerVaultRequest(session, name, args);
    expect(await ask('journal:counts', {})).toMatchObject({ ok: true });
    expect(await ask('vault:prepare-lock', {})).toMatchObject({ ok: true });
    expect(await ask('journal:counts', {})).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(await ask('journal:search', { query: 'rotterdam' })).toMatchObject({ error: { code: 'vault-locked' } });
    const passphrase = bytes(testPassphrase);
    expect(await ask('vault:unlock', { passphrase })).toMatchObject({ ok: true });
    expect([...passphrase].every((byte) => byte === 0)).toBe(true);
  });
});
