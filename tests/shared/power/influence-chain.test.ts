/** Through whom a word gets to whoever decides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, influenceFrom } from '../../../shared/power/influence-chain.ts';
import { hearingOf, type PowerNetwork } from '../../../shared/power/power-network.ts';
import { aLine, aNetwork, aTie } from '../../builders/networks.ts';
import { anyNetwork } from './any-network.ts';

/** The least cost of all ways without a circle, by trying each of them. */
function cheapest(network: PowerNetwork, start: string, end: string): number | null {
  const steps = network.ties.flatMap((tie) => {
    const [isForward, isBackward] = hearingOf(tie);
    return [
      ...(isForward ? [{ from: tie.from, to: tie.to, cost: costOf(tie) }] : []),
      ...(isBackward ? [{ from: tie.to, to: tie.from, cost: costOf(tie) }] : []),
    ];
  });
  const walk = (at: string, visited: readonly string[]): number =>
    at === end
      ? 0
      : steps
          .filter(({ from, to }) => from === at && !visited.includes(to))
          .reduce((least, { to, cost }) => Math.min(least, cost + walk(to, [...visited, to])), Infinity);
  const cost = walk(start, [start]);
  return cost === Infinity ? null : cost;
}

describe('chains of influence', () => {
  const office = aNetwork(
    [
      aTie('Me', 'Ben', { weight: 5 }),
      aLine('Ben', 'Ada', 'advises', 4),
      aTie('Me', 'Ada', { weight: 1 }),
      aLine('Cem', 'Me', 'advises', 5),
      aTie('Me', 'Dora', { kind: 'tension', weight: 5 }),
    ],
    { me: 'Me' },
  );

  it('take two strong ties rather than one weak one, and say where they are weakest', () => {
    const { steps, cost, sentence } = influenceFrom(office)(['Ada']);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      ['Me', 'Ben'],
      ['Ben', 'Ada'],
    ]);
    expect(cost).toBe(3);
    expect(sentence).toBe(
      'Your shortest way to Ada is through Ben; the weakest tie on it is that between Ben and Ada (strength 4 of 5).',
    );
    expect(influenceFrom(office)(['Ada', 'Ben']).sentence).toBe('Ben hears you directly (strength 5 of 5).');
  });

  it('do not run against advice, nor through a tension', () => {
    expect(influenceFrom(office)(['Cem', 'Dora'])).toMatchObject({
      cost: null,
      steps: [],
      sentence: 'No tie you wrote down leads from you to Cem or Dora.',
    });
  });

  it('end where they begin, or lead from nobody to nobody', () => {
    expect(influenceFrom(office)(['Me'])).toMatchObject({ cost: 0, steps: [] });
    expect(influenceFrom(office)(['Zoe']).sentence).toBe('Nobody on this map decides it.');
    expect(influenceFrom({ ...office, me: '' })(['Ada']).sentence).toContain('You are not on this map');
  });

  it('of equal cost are the shorter', () => {
    const network = aNetwork(
      [
        aTie('Me', 'Ben', { weight: 5 }),
        aTie('Ben', 'Cem', { weight: 5 }),
        aTie('Cem', 'Ada', { weight: 4 }),
        aTie('Me', 'Dora', { weight: 3 }),
        aTie('Dora', 'Ada', { weight: 5 }),
      ],
      { me: 'Me' },
    );
    expect(influenceFrom(network)(['Ada'])).toMatchObject({ cost: 4, steps: [{ to: 'Dora' }, { to: 'Ada' }] });
  });

  it('are real ways, and no other is cheaper', () => {
    let found = 0;
    fc.assert(
      fc.property(anyNetwork(7), fc.nat(6), (network, target) => {
        const end = `p${target % network.people.length}`;
        const { steps, cost } = influenceFrom(network)([end]);
        expect(cost).toBe(cheapest(network, 'p0', end));
        let at = 'p0';
        for (const { from, to, tie } of steps) {
          expect(from).toBe(at);
          const [isForward, isBackward] = hearingOf(tie);
          expect(
            (isForward && tie.from === from && tie.to === to) || (isBackward && tie.to === from && tie.from === to),
          ).toBe(true);
          at = to;
        }
        if (cost !== null) expect(at).toBe(end);
        expect(steps.reduce((sum, { tie }) => sum + costOf(tie), 0)).toBe(cost ?? 0);
        found += steps.length > 1 ? 1 : 0;
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(20);
  });
});
