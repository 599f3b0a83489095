import { expect, it } from 'vitest';
import { drawInfluenceGrid } from '../../../shared/power/draw-grid.ts';
import { aPlaced } from './a-placed.ts';

it('draws a pile as a number and names everybody in it below', () => {
  const crowd = Array.from({ length: 14 }, (_, index) => aPlaced(`Person ${index}`, { weight: 5, support: 5 }));
  const people = [...crowd, aPlaced('Marit Vos', { weight: 8, support: 9 })];
  const { svg } = drawInfluenceGrid({ people, ties: [] }, 'informal', '2026-11-22')!;
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words!);
  expect(texts).toContain('14');
  expect(texts).toContain('Marit Vos');
  expect(texts).not.toContain('P1');
  const below = texts.slice(texts.findIndex((words) => words.startsWith('Weight 5, support 5:'))).join(' ');
  for (const { name } of crowd) expect(below).toMatch(new RegExp(`${name}(,| and|\\.)`));
});
