import { expect, it } from 'vitest';
import { placeOf } from '../../../shared/power/grid-places.ts';
import { exampleNetwork } from '../../../shared/sample/example-network.ts';

it('the example shows the people of the sample where they stand, with ties of every layer', () => {
  const { people, ties } = exampleNetwork('2026-09-21');
  expect(people[0]!.name).toBe('Me');
  expect(people.filter((one) => placeOf(one) !== null).length).toBeGreaterThan(5);
  expect(new Set(ties.map(({ layer }) => layer)).size).toBe(3);
  expect(people.find(({ name }) => name === 'Jonas Adeyemi')).toMatchObject({ weight: 9, support: 7 });
});
