/** Leaving the vault: what is unsaved is saved, then everything of the journal goes. */
import { callApp, disconnectVault } from '../lib/api.ts';
import { flushAll } from '../lib/flush.ts';
import { resetJournal } from '../lib/journal-store.ts';
import { resetNavigation } from '../lib/navigation.ts';
import { clearToasts } from '../lib/toasts.ts';

let locking: Promise<void> | null = null;

/** Saves, tells the main process, forgets. Asked twice (a key and the idle clock at once) it locks once. */
export function lockJournal(): Promise<void> {
  locking ??= lockOnce().finally(() => {
    locking = null;
  });
  return locking;
}

async function lockOnce(): Promise<void> {
  await flushAll();
  await callApp('app:lock', {});
  disconnectVault();
  clearToasts();
  resetNavigation();
  resetJournal();
}
