import { expect, it } from 'vitest';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { recordSections } from '../../../renderer/features/record/record-sections.ts';

it('every kind of the record but the profile has a section', () => {
  const names = recordSections.map((kind) => kind.name);
  expect(names).not.toContain('profile');
  const expected = recordKinds.filter((kind) => kind.place === 'record').map((kind) => kind.name);
  expect([...names, 'profile'].sort()).toEqual([...expected].sort());
});
