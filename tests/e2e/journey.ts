/** The steps a person takes through the app, told once for all tests that need an open journal. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Cairn } from './launch.ts';

export const passphrase = 'copper lantern quiet harbor seven violets';

/** The screens of the first run, in their order. */
export type GateStep = 'place' | 'passphrase' | 'recovery key' | 'practise' | 'first line';

interface CreateOptions {
  /** A passphrase that no other test uses; the usual one otherwise. */
  readonly words?: string;
  readonly firstLine?: string;
  /** Called when a screen has been drawn and nothing on it has been touched. */
  readonly atStep?: (page: Page, step: GateStep) => Promise<void>;
}

/** First run to the open journal, with a passphrase of one's own and the recovery key saved as a file. */
export async function createVault(
  cairn: Cairn,
  { words = passphrase, firstLine = '', atStep = async () => undefined }: CreateOptions = {},
): Promise<{ recoveryKey: string }> {
  const page = await cairn.page();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  await atStep(page, 'place');
  await page.getByRole('button', { name: 'Continue' }).click();
  const recoveryKey = await chooseKeys(cairn, page, words, atStep);
  await page.getByLabel('Passphrase, from memory', { exact: true }).waitFor();
  await atStep(page, 'practise');
  await practise(page, words, recoveryKey);
  await page.getByRole('button', { name: 'Not now' }).waitFor();
  await atStep(page, 'first line');
  if (firstLine === '') {
    await page.getByRole('button', { name: 'Not now' }).click();
  } else {
    await typeSecretly(page.getByLabel('First line'), firstLine);
    await page.getByRole('button', { name: 'Keep it' }).click();
  }
  await expectOpen(page);
  return { recoveryKey };
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around the sample vault' }).click();
  await expectOpen(page);
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await typeSecretly(page.getByLabel('Passphrase', { exact: true }), words);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

export async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 45_000 });
}

/** Locks as the menu does, and waits for the window that takes the place of the one that showed the journal. */
export async function lock(cairn: Cairn): Promise<Page> {
  const before = await cairn.page();
  await cairn.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click());
  await expect.poll(() => before.isClosed(), { timeout: 15_000 }).toBe(true);
  return cairn.page();
}

/** A command of the menu, as its shortcut would send it. */
export async function menuCommand(cairn: Cairn, id: string): Promise<void> {
  await cairn.app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id);
}

/**
 * Puts a text into a field so that it exists in the page alone. What a test types by its usual means passes through the
 * main process, where a search for leaks would then find it.
 */
export async function typeSecretly(field: Locator, text: string): Promise<void> {
  await field.evaluate(
    (element, codes) => {
      const input = element as HTMLInputElement | HTMLTextAreaElement;
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, 'value')?.set;
      input.focus();
      setter?.call(input, String.fromCharCode(...codes));
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    Array.from(text, (letter) => letter.charCodeAt(0)),
  );
}

/** Answers the next file dialogs: one path for opening, one for saving. */
export async function answerDialogs(cairn: Cairn, answers: { open?: string; save?: string }): Promise<void> {
  await cairn.app.evaluate(({ dialog }, { open, save }) => {
    const chosen = open === undefined ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [open] };
    const saved = save === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath: save };
    dialog.showOpenDialog = (async () => chosen) as typeof dialog.showOpenDialog;
    dialog.showSaveDialog = (async () => saved) as typeof dialog.showSaveDialog;
  }, answers);
}

async function chooseKeys(
  cairn: Cairn,
  page: Page,
  words: string,
  atStep: NonNullable<CreateOptions['atStep']>,
): Promise<string> {
  await page.getByRole('button', { name: 'Use my own' }).waitFor();
  await atStep(page, 'passphrase');
  await page.getByRole('button', { name: 'Use my own' }).click();
  await typeSecretly(page.getByLabel('Your own passphrase', { exact: true }), words);
  await page.getByRole('button', { name: 'Make the keys' }).click();
  await page.getByRole('button', { name: 'Save as a file' }).waitFor({ timeout: 60_000 });
  await atStep(page, 'recovery key');
  const recoveryKey = await saveRecoveryKey(cairn, page);
  await page.getByLabel('I have printed the recovery key or written it down').check();
  await page.getByRole('button', { name: 'Practise the passphrase' }).click();
  return recoveryKey;
}

async function saveRecoveryKey(cairn: Cairn, page: Page): Promise<string> {
  const file = path.join(cairn.home, 'recovery key.txt');
  await answerDialogs(cairn, { save: file });
  await page.getByRole('button', { name: 'Save as a file' }).click({ timeout: 20_000 });
  await expect(page.getByText('Saved. Keep the file away from the vault.')).toBeVisible();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const recoveryKey = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  rmSync(file);
  return recoveryKey;
}

async function practise(page: Page, words: string, recoveryKey: string): Promise<void> {
  const groups = recoveryKey.replace('AGE-SECRET-KEY-1', '').match(/.{1,5}/g) ?? [];
  await typeSecretly(page.getByLabel('Passphrase, from memory', { exact: true }), words);
  for (const field of await page.getByLabel(/^Recovery key, group/).all()) {
    const label = await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  }
  await page.getByRole('button', { name: 'Check' }).click();
}
