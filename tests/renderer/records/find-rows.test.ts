import { expect, it } from 'vitest';
import { holdsWords } from '../../../renderer/records/find-rows.ts';

const role = ['Café manager', 'Held now', 'Gastronomy'];

it.each([
  ['', true],
  ['  ', true],
  ['cafe', true],
  ['MANAGER gastro', true],
  ['now held', true],
  ['manager rail', false],
  // Words do not reach from one text into the next.
  ['managerheld', false],
])('%o finds the row: %o', (find, expected) => {
  expect(holdsWords(role, find)).toBe(expected);
});
