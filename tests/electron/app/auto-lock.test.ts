import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideLock, type AutoLockState, type LockRules } from '../../../electron/app/auto-lock.ts';

const state: AutoLockState = { lastTickAt: 1_000_000, isDialogOpen: false };
const rules: LockRules = { autoLockMinutes: 10, lockOnSuspend: true, lockOnScreenLock: true, lockOnMinimize: false };

function tick(idleSeconds: number, afterSeconds = 5) {
  return { kind: 'tick', idleSeconds, now: state.lastTickAt + afterSeconds * 1000 } as const;
}

describe('decideLock', () => {
  it('locks when the person has been away for as long as they allowed', () => {
    expect(decideLock(tick(599), state, rules)).toBeNull();
    expect(decideLock(tick(600), state, rules)).toBe('idle');
  });

  it('counts time asleep as time away, even when the idle counter starts again', () => {
    expect(decideLock(tick(0, 3600), state, rules)).toBe('idle');
  });

  it('is not fooled by a clock that is set back', () => {
    expect(decideLock(tick(0, -86_400), state, rules)).toBeNull();
    expect(decideLock(tick(600, -86_400), state, rules)).toBe('idle');
  });

  it('never locks by itself where that was chosen', () => {
    expect(decideLock(tick(1e9, 1e6), state, { ...rules, autoLockMinutes: null })).toBeNull();
  });

  it('locks at once on leaving the window only where that was chosen, and not for a dialog of ours', () => {
    const atOnce = { ...rules, autoLockMinutes: 0 } as const;
    expect(decideLock({ kind: 'window-left' }, state, atOnce)).toBe('left');
    expect(decideLock({ kind: 'window-left' }, { ...state, isDialogOpen: true }, atOnce)).toBeNull();
    expect(decideLock({ kind: 'window-left' }, state, rules)).toBeNull();
  });

  it.each([
    ['suspend', 'lockOnSuspend', 'suspend'],
    ['screen-locked', 'lockOnScreenLock', 'screen-lock'],
    ['window-minimized', 'lockOnMinimize', 'minimize'],
  ] as const)('follows the choice for %s', (kind, rule, cause) => {
    expect(decideLock({ kind }, state, { ...rules, [rule]: true })).toBe(cause);
    expect(decideLock({ kind }, state, { ...rules, [rule]: false })).toBeNull();
  });

  it('locks exactly when the longer of both times reaches the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: -10_000, max: 10_000 }),
        fc.constantFrom(1, 5, 10, 15, 30, 45, 60),
        (idle, gap, minutes) => {
          const cause = decideLock(tick(idle, gap), state, { ...rules, autoLockMinutes: minutes as 1 });
          expect(cause === 'idle').toBe(Math.max(idle, gap) >= minutes * 60);
        },
      ),
    );
  });
});
