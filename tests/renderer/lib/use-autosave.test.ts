import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosaveMachine } from '../../../renderer/lib/use-autosave.ts';
import { appError } from '../../../shared/errors.ts';
import { fail, ok } from '../../../shared/result.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aMachine() {
  const saved: string[] = [];
  const machine = createAutosaveMachine<string>(async (value) => {
    saved.push(value);
    return ok(null);
  });
  return { saved, machine };
}

describe('autosave', () => {
  it('saves the newest text 800 ms after the last key', async () => {
    const { saved, machine } = aMachine();
    machine.schedule('a');
    await vi.advanceTimersByTimeAsync(700);
    machine.schedule('ab');
    await vi.advanceTimersByTimeAsync(799);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['ab']);
  });

  it('does not wait longer than 3 s while typing goes on', async () => {
    const { saved, machine } = aMachine();
    for (let key = 0; key < 10; key += 1) {
      machine.schedule(String(key));
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(saved.length).toBeGreaterThanOrEqual(1);
  });

  it('flushes at once, and nothing when nothing is pending', async () => {
    const { saved, machine } = aMachine();
    machine.schedule('a');
    await machine.flush();
    await machine.flush();
    expect(saved).toEqual(['a']);
  });

  it('tries again after a full disk with what was typed meanwhile', async () => {
    const tries: string[] = [];
    const machine = createAutosaveMachine<string>(async (value) => {
      tries.push(value);
      return tries.length === 1 ? fail(appError('disk-full')) : ok(null);
    });
    machine.schedule('a');
    await machine.flush();
    expect(tries).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(tries).toEqual(['a', 'a']);
  });

  it('does not insist on a record that is gone', async () => {
    let tries = 0;
    const machine = createAutosaveMachine<string>(async () => {
      tries += 1;
      return fail(appError('not-found'));
    });
    machine.schedule('a');
    await machine.flush();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(tries).toBe(1);
  });
});
