import { beforeEach, describe, expect, it } from 'vitest';
import { getPlace, navigate, recentIds, resetNavigation, step } from '../../../renderer/lib/navigation.ts';

beforeEach(resetNavigation);

describe('the way through the app', () => {
  it('goes back and forward, and stays at either end', () => {
    navigate({ page: 'journal', id: 'a' });
    navigate({ page: 'settings' });
    step(-1);
    expect(getPlace()).toEqual({ page: 'journal', id: 'a' });
    step(-1);
    step(-1);
    expect(getPlace()).toEqual({ page: 'today' });
    step(1);
    expect(getPlace()).toEqual({ page: 'journal', id: 'a' });
  });

  it('forgets the way forward when another one is taken', () => {
    navigate({ page: 'journal' });
    step(-1);
    navigate({ page: 'export' });
    step(1);
    expect(getPlace()).toEqual({ page: 'export' });
  });

  it('corrects a place without adding a step', () => {
    navigate({ page: 'journal', section: 'new' });
    navigate({ page: 'journal', id: 'a' }, { replace: true });
    step(-1);
    expect(getPlace()).toEqual({ page: 'today' });
  });

  it('remembers records newest first, each once, until the lock', () => {
    navigate({ page: 'journal', id: 'a' });
    navigate({ page: 'achievements', id: 'b' });
    navigate({ page: 'journal', id: 'a' });
    expect(recentIds()).toEqual(['a', 'b']);
    resetNavigation();
    expect(recentIds()).toEqual([]);
  });
});
