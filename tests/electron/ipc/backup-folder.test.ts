/** Choosing, giving up and taking back the second folder: paths come from dialogs only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createVaultChoice } from '../../../electron/app/vault-choice.ts';
import { vaultHandlers } from '../../../electron/ipc/vault-handlers.ts';
import { errorSentence } from '../../../shared/error-sentence.ts';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { preferencesSchema } from '../../../shared/preferences.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cairn-choose-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function makeHandlers(): {
  ask: ReturnType<typeof vaultHandlers>['app:choose-backup-folder'];
  dialog: { answer: string | null };
  told: string[];
} {
  const vaultPath = path.join(root, 'Journal.cairn');
  mkdirSync(vaultPath);
  writeFileSync(path.join(vaultPath, 'vault.json'), '{}');
  let preferences = preferencesSchema.parse({ vaults: [{ path: vaultPath, name: 'Journal' }] });
  const choice = createVaultChoice(
    { read: () => preferences, change: (patch) => (preferences = { ...preferences, ...patch }) },
    path.join(root, 'sample'),
    root,
  );
  const dialog: { answer: string | null } = { answer: null };
  const told: string[] = [];
  const handlers = vaultHandlers({
    choice,
    readState: () => ({ preferences, vault: choice.current() }) as AppState,
    chooseFolder: async () => dialog.answer,
    setBackupFolder(backupFolder) {
      told.push(backupFolder);
      preferences = { ...preferences, backupFolder };
    },
    connectVault: async () => undefined,
    leaveVault: async () => undefined,
    lockAnswered: () => undefined,
  });
  return { ask: handlers['app:choose-backup-folder'], dialog, told };
}

it('takes a folder beside the vault; cancelling changes nothing', async () => {
  const { ask, dialog, told } = makeHandlers();
  expect(await ask({ action: 'choose' })).toEqual({ ok: true, value: null });
  dialog.answer = path.join(root, 'Copies');
  expect(await ask({ action: 'choose' })).toMatchObject({
    value: { preferences: { backupFolder: path.join(root, 'Copies') } },
  });
  expect(told).toEqual([path.join(root, 'Copies')]);
});

it('refuses the vault, a folder in it, a folder around it and another vault, each with a sentence', async () => {
  const { ask, dialog, told } = makeHandlers();
  const other = path.join(root, 'cairn-1');
  mkdirSync(other);
  writeFileSync(path.join(other, 'vault.json'), '{}');
  for (const [folder, code] of [
    [path.join(root, 'Journal.cairn'), 'vault-exists'],
    [path.join(root, 'Journal.cairn', 'copies'), 'backup-overlaps'],
    [root, 'backup-overlaps'],
    [other, 'vault-exists'],
  ] as const) {
    dialog.answer = folder;
    const refused = await ask({ action: 'choose' });
    expect(refused).toEqual({ ok: false, error: { code, where: folder } });
    if (!refused.ok) expect(errorSentence(refused.error).body).toContain(folder);
  }
  expect(told).toEqual([]);
});

it('stops, and takes stopping back; nothing is taken back that was not stopped', async () => {
  const { ask, dialog, told } = makeHandlers();
  await ask({ action: 'resume' });
  expect(told).toEqual([]);
  dialog.answer = path.join(root, 'Copies');
  await ask({ action: 'choose' });
  expect(await ask({ action: 'stop' })).toMatchObject({ value: { preferences: { backupFolder: '' } } });
  expect(await ask({ action: 'resume' })).toMatchObject({
    value: { preferences: { backupFolder: path.join(root, 'Copies') } },
  });
});
