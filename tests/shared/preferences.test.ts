import { expect, it } from 'vitest';
import { preferencePatchSchema, preferencesSchema } from '../../shared/preferences.ts';

it('are what they are by default where nothing is stored', () => {
  expect(preferencesSchema.parse({})).toEqual({
    appearance: 'system',
    autoLockMinutes: 10,
    lockOnSuspend: true,
    lockOnScreenLock: true,
    lockOnMinimize: false,
    nameMasking: 'initials',
    startDiscreet: false,
    backupFolder: '',
    vaults: [],
  });
});

it('changes nothing but what a change names: no default takes the place of a chosen value', () => {
  expect(preferencePatchSchema.parse({ startDiscreet: true })).toEqual({ startDiscreet: true });
  expect(preferencePatchSchema.parse({})).toEqual({});
});

it('takes from the window only values that a setting may have, and no paths', () => {
  expect(preferencePatchSchema.safeParse({ autoLockMinutes: 7 }).success).toBe(false);
  expect(preferencePatchSchema.safeParse({ appearance: 'sepia' }).success).toBe(false);
  expect(preferencePatchSchema.safeParse({ backupFolder: '/elsewhere' }).success).toBe(false);
  expect(preferencePatchSchema.safeParse({ vaults: [] }).success).toBe(false);
});
