import { expect, it } from 'vitest';
import { preferencePatchSchema } from '../../shared/preferences.ts';

it('changes nothing but what a change names: no default takes the place of a chosen value', () => {
  expect(preferencePatchSchema.parse({ startDiscreet: true })).toEqual({ startDiscreet: true });
  expect(preferencePatchSchema.parse({})).toEqual({});
});
