/** What the vault refuses before it writes, whoever asks. */
import { expect, it } from 'vitest';
import { afterCrash, aVault, must, reopen, write } from './test-vault.ts';

it('[C52] what an archive could not hold is refused, and the vault goes on', async () => {
  const { env, vault } = await aVault();
  const hostile = [
    '{"__proto__": {"x": 1}}',
    '{"extras": {"a": [{"constructor": 1}]}}',
    '{"extras": {"prototype": null}}',
    `{"extras": ${'['.repeat(200)}${']'.repeat(200)}}`,
  ];
  for (const [index, text] of hostile.entries()) {
    const data = JSON.parse(text) as Record<string, unknown>;
    const refused = await vault.append([{ kind: 'put', collection: 'entries', id: `id ${index}`, base: [], data }]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-field' } });
  }
  console.log(`C52: ${hostile.length} operations refused by the vault`);
  await write(vault, 'kept');
  const again = await reopen(afterCrash(env));
  expect(again.collection('entries').size).toBe(1);
  expect(({} as { x?: unknown }).x).toBeUndefined();
  must(
    await again.append([{ kind: 'put', collection: 'entries', id: 'fine', base: [], data: { extras: { a: [1] } } }]),
  );
});
