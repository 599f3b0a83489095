/**
 * [Note: Locking] The order in which an open journal leaves this computer's memory: its page becomes invisible, what
 * was unsaved is saved, the vault process writes its snapshot and is killed, and the window is replaced by a new one,
 * because a page that showed a journal still holds it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { LockCause } from './auto-lock.ts';

export interface LockPorts {
  isUnlocked(): boolean;
  hideContent(): Promise<void>;
  /** Asks the window to save; its answer arrives as {@link Locker.answered}. */
  announce(): void;
  endVault(waitMilliseconds: number): Promise<void>;
  /** A fresh window takes the place of the one shown. `inBackground`: without coming to the front. */
  replaceWindow(inBackground: boolean): Promise<void>;
  /** Takes what was copied as a secret off the clipboard. */
  forgetSecrets(): Promise<void>;
}

export interface Locker {
  /** Locks if something is open; joins the lock that is under way. */
  lock(cause: LockCause): Promise<void>;
  /** The window has saved: because it asks to lock, or as its answer to the announcement. */
  answered(): void;
  /** Saves and ends the vault process, and leaves the window to the caller: the app is closing. */
  close(): Promise<void>;
}

/** How long each step may take. A computer going to sleep does not wait. */
const limits = {
  usual: { flushMilliseconds: 1500, snapshotMilliseconds: 10_000 },
  suspend: { flushMilliseconds: 500, snapshotMilliseconds: 700 },
};

export function createLocker(ports: LockPorts): Locker {
  let locking: Promise<void> | null = null;
  let flushed: () => void = () => undefined;

  const saveAndEnd = async (cause: LockCause): Promise<void> => {
    const { flushMilliseconds, snapshotMilliseconds } = cause === 'suspend' ? limits.suspend : limits.usual;
    const hasFlushed = new Promise<void>((resolve) => (flushed = resolve));
    // A window that asks by itself has saved before it asked.
    if (cause === 'window-asked') flushed();
    else ports.announce();
    const hidden = Promise.allSettled([ports.hideContent(), ports.forgetSecrets()]);
    await Promise.race([Promise.all([hidden, hasFlushed]), pause(flushMilliseconds)]);
    await ports.endVault(snapshotMilliseconds);
  };

  const run = (work: () => Promise<void>): Promise<void> => {
    locking ??= work().finally(() => (locking = null));
    return locking;
  };

  const lock = (cause: LockCause): Promise<void> => {
    const isBroken = cause === 'vault-ended' || cause === 'page-ended';
    if (locking === null && !isBroken && !ports.isUnlocked()) return Promise.resolve();
    return run(async () => {
      if (isBroken) await ports.endVault(limits.usual.snapshotMilliseconds);
      else await saveAndEnd(cause);
      await ports.replaceWindow(cause === 'minimize' || cause === 'suspend' || cause === 'left');
    });
  };

  return {
    lock,
    answered() {
      if (locking === null) void lock('window-asked');
      else flushed();
    },
    async close() {
      if (ports.isUnlocked() || locking !== null) await run(() => saveAndEnd('closed'));
      else await Promise.all([ports.forgetSecrets(), ports.endVault(0)]);
    },
  };
}
