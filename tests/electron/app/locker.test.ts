import { describe, expect, it } from 'vitest';
import { createLocker, type LockPorts, type Locker } from '../../../electron/app/locker.ts';

interface Bench {
  readonly locker: Locker;
  readonly steps: string[];
}

function bench(change: Partial<LockPorts> = {}): Bench {
  const steps: string[] = [];
  const note = (step: string) => async () => void steps.push(step);
  const locker = createLocker({
    isUnlocked: () => true,
    hideContent: note('hide'),
    announce: () => void steps.push('announce'),
    endVault: async (wait) => void steps.push(`end ${wait}`),
    replaceWindow: async (inBackground) => void steps.push(inBackground ? 'replace behind' : 'replace'),
    forgetSecrets: note('forget'),
    ...change,
  });
  return { locker, steps };
}

describe('the locker', () => {
  it('asks the window, hides it, and ends the vault before the window is replaced', async () => {
    const { locker, steps } = bench();
    const locked = locker.lock('asked');
    locker.answered();
    await locked;
    expect(steps).toEqual(['announce', 'hide', 'forget', 'end 10000', 'replace']);
  });

  it('does not ask a window that asked', async () => {
    const { locker, steps } = bench();
    locker.answered();
    await locker.lock('idle');
    expect(steps).toEqual(['hide', 'forget', 'end 10000', 'replace']);
  });

  it('does not wait for a window that never answers', async () => {
    const { locker, steps } = bench({ hideContent: () => new Promise(() => undefined) });
    const before = performance.now();
    await locker.lock('suspend');
    expect(performance.now() - before).toBeLessThan(1000);
    expect(steps).toContain('end 700');
  });

  it('locks once for two causes at a time', async () => {
    const { locker, steps } = bench();
    const both = [locker.lock('idle'), locker.lock('suspend')];
    locker.answered();
    await Promise.all(both);
    expect(steps.filter((step) => step.startsWith('end'))).toHaveLength(1);
  });

  it('does nothing where nothing is open', async () => {
    const { locker, steps } = bench({ isUnlocked: () => false });
    await locker.lock('idle');
    expect(steps).toEqual([]);
  });

  it('replaces the window when one of the two processes died', async () => {
    for (const cause of ['vault-ended', 'page-ended'] as const) {
      const { locker, steps } = bench({ isUnlocked: () => false });
      await locker.lock(cause);
      expect(steps).toEqual(['end 10000', 'replace']);
    }
  });

  it('locks although content could not be hidden', async () => {
    const { locker, steps } = bench({ hideContent: () => Promise.reject(new Error('gone')) });
    const locked = locker.lock('asked');
    locker.answered();
    await locked;
    expect(steps.at(-1)).toBe('replace');
  });

  it('saves and leaves the window when the app closes', async () => {
    const { locker, steps } = bench();
    const closed = locker.close();
    locker.answered();
    await closed;
    expect(steps).toEqual(['announce', 'hide', 'forget', 'end 10000']);
  });
});
