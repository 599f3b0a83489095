/** When to lock without being asked: a pure decision, and its wiring to what the computer tells. */
import type { Preferences } from '../../shared/preferences.ts';

export type LockCause =
  | 'asked'
  | 'window-asked'
  | 'idle'
  | 'left'
  | 'suspend'
  | 'screen-lock'
  | 'minimize'
  | 'closed'
  /** One of the two processes that hold the journal died; the other one follows it. */
  | 'vault-ended'
  | 'page-ended';

/** What happened, as far as locking is concerned. */
export type LockSign =
  | { readonly kind: 'tick'; readonly idleSeconds: number; readonly now: number }
  | { readonly kind: 'window-left' }
  | { readonly kind: 'window-minimized' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'screen-locked' };

export interface AutoLockState {
  /** Milliseconds of the last tick, on a clock that a person may set forward or back. */
  readonly lastTickAt: number;
  /** True while a dialog of our own has taken the focus. */
  readonly isDialogOpen: boolean;
}

export type LockRules = Pick<Preferences, 'autoLockMinutes' | 'lockOnSuspend' | 'lockOnScreenLock' | 'lockOnMinimize'>;

/**
 * The cause to lock for, or null. A gap between two ticks counts as idle time too: while a computer sleeps no tick
 * arrives, and the idle counter of some systems starts again on waking. A clock set back counts as no time at all, so
 * that it can only ever lock later than asked by the step itself, and never because of it.
 */
export function decideLock(sign: LockSign, state: AutoLockState, rules: LockRules): LockCause | null {
  switch (sign.kind) {
    case 'tick': {
      if (rules.autoLockMinutes === null || rules.autoLockMinutes === 0) return null;
      const gapSeconds = Math.max(0, (sign.now - state.lastTickAt) / 1000);
      return Math.max(sign.idleSeconds, gapSeconds) >= rules.autoLockMinutes * 60 ? 'idle' : null;
    }
    case 'window-left':
      return rules.autoLockMinutes === 0 && !state.isDialogOpen ? 'left' : null;
    case 'window-minimized':
      return rules.lockOnMinimize ? 'minimize' : null;
    case 'suspend':
      return rules.lockOnSuspend ? 'suspend' : null;
    case 'screen-locked':
      return rules.lockOnScreenLock ? 'screen-lock' : null;
  }
}

/** What the wiring needs of the computer; Electron's `powerMonitor` in the app. */
export interface Computer {
  idleSeconds(): number;
  now(): number;
  onSuspend(listener: () => void): void;
  onScreenLock(listener: () => void): void;
}

export interface AutoLock {
  windowLeft(): void;
  windowMinimized(): void;
  setDialogOpen(isOpen: boolean): void;
  stop(): void;
}

const tickMilliseconds = 5000;

/** Watches for as long as the app runs; `lock` is asked once per sign and decides by itself whether anything is open. */
export function watchForLock(
  computer: Computer,
  readRules: () => LockRules,
  lock: (cause: LockCause) => void,
): AutoLock {
  let state: AutoLockState = { lastTickAt: computer.now(), isDialogOpen: false };
  const consider = (sign: LockSign): void => {
    const cause = decideLock(sign, state, readRules());
    if (sign.kind === 'tick') state = { ...state, lastTickAt: sign.now };
    if (cause !== null) lock(cause);
  };
  const timer = setInterval(
    () => consider({ kind: 'tick', idleSeconds: computer.idleSeconds(), now: computer.now() }),
    tickMilliseconds,
  );
  computer.onSuspend(() => consider({ kind: 'suspend' }));
  computer.onScreenLock(() => consider({ kind: 'screen-locked' }));
  return {
    windowLeft: () => consider({ kind: 'window-left' }),
    windowMinimized: () => consider({ kind: 'window-minimized' }),
    setDialogOpen: (isOpen) => {
      state = { ...state, isDialogOpen: isOpen };
    },
    stop: () => clearInterval(timer),
  };
}
