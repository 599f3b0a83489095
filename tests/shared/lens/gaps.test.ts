import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsAgainst } from '../../../shared/lens/gaps.ts';
import { aRecord } from '../../builders/a-record.ts';

const number = { what: 'Delay', baseline: 12, result: 7, unit: 'min' };
const record = [
  aRecord('achievement', 'taught', { title: 'Taught planners', skills: ['Data analysis'] }),
  aRecord('achievement', 'cut', { title: 'Cut delays by network planning', metrics: [number] }),
  aRecord('achievement', 'ran', { action: 'I ran Data Analyses for six depots.', metrics: [number] }),
  aRecord('achievement', 'led', {
    title: 'Led a yard',
    skills: ['Leadership'],
    metrics: [{ what: 'Not yet measured' }],
  }),
];

describe('gapsAgainst', () => {
  it('tells skills without an achievement, without a number, and with one', () => {
    expect(gapsAgainst(['network planning', 'Leadership', 'Negotiation'], record)).toEqual([
      { skill: 'network planning', state: 'proven', achievements: ['cut'] },
      { skill: 'Leadership', state: 'weak', achievements: ['led'] },
      { skill: 'Negotiation', state: 'none', achievements: [] },
    ]);
  });

  it('finds a skill in the list of skills and in the story, those with a number first', () => {
    expect(gapsAgainst(['Data analysis'], record)[0]).toMatchObject({ state: 'weak', achievements: ['taught'] });
    expect(gapsAgainst(['data analyses'], record)[0]).toMatchObject({ state: 'proven', achievements: ['ran'] });
  });

  it('asks for each skill once and joins nothing across two fields', () => {
    expect(gapsAgainst(['SQL', 'sql', ' ', ''], record)).toHaveLength(1);
    const split = aRecord('achievement', 'x', { title: 'Improved network', situation: 'Planning was slow.' });
    expect(gapsAgainst(['network planning'], [split])[0]?.state).toBe('none');
  });

  it('never loses by another achievement', () => {
    const rank = { none: 0, weak: 1, proven: 2 };
    fc.assert(
      fc.property(fc.subarray(record), fc.constantFrom(...record), (some, another) => {
        const wanted = ['Network planning', 'Leadership', 'Data analysis', 'Negotiation'];
        const before = gapsAgainst(wanted, some);
        const after = gapsAgainst(wanted, [...some, another]);
        after.forEach((gap, at) => expect(rank[gap.state]).toBeGreaterThanOrEqual(rank[before[at]!.state]));
      }),
    );
  });
});
