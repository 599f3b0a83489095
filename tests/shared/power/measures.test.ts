/** The measures against published values, and what must hold of them on any network. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokers } from '../../../shared/power/brokers.ts';
import { measureNetwork } from '../../../shared/power/measures.ts';
import type { PeopleAndTies, PowerNetwork } from '../../../shared/power/power-network.ts';
import { findSilos } from '../../../shared/power/silos.ts';
import { compareStandings } from '../../../shared/power/standing-gaps.ts';
import { aLine, aNetwork, aPerson, aTie, karateClub, krackhardtKite } from '../../builders/networks.ts';
import { anyNetwork } from './any-network.ts';

const sharesOf = (network: PeopleAndTies) =>
  findBrokers(network).people.map(({ id, share }) => [id, Math.round(share * 10_000) / 10_000]);

describe('published networks', () => {
  it('the karate club has its published brokers', () => {
    expect(karateClub.ties).toHaveLength(78);
    // As the documentation of NetworkX gives them for betweenness_centrality of its karate_club_graph, counted from 0 there.
    expect(sharesOf(karateClub).slice(0, 5)).toEqual([
      ['1', 0.4376],
      ['34', 0.3041],
      ['33', 0.1452],
      ['3', 0.1437],
      ['32', 0.1383],
    ]);
  });

  it('the karate club falls into groups that the split of the club does not cut', () => {
    const { groups, modularity } = findSilos(karateClub);
    // 0.4198 is the highest there is: U. Brandes and others, "On modularity clustering", 2008.
    expect(modularity).toBeGreaterThanOrEqual(0.41);
    expect(modularity).toBeLessThanOrEqual(0.4198);
    // Who went with the instructor when the club split: Zachary 1977. Member 9 went with him against his ties, 10 is torn.
    const instructors = ['1', '2', '3', '4', '5', '6', '7', '8', '11', '12', '13', '14', '17', '18', '20', '22'];
    for (const { people } of groups) {
      const settled = people.filter((id) => id !== '9' && id !== '10');
      expect(new Set(settled.map((id) => instructors.includes(id))).size).toBe(1);
    }
  });

  it('Heather is the broker of the kite', () => {
    expect(krackhardtKite.ties).toHaveLength(18);
    // Krackhardt 1990: Diane has the most ties, Heather stands between: 14 of the 36 pairs of the others.
    expect(sharesOf(krackhardtKite)[0]).toEqual(['Heather', 0.3889]);
    expect(findBrokers(krackhardtKite).sentence).toBe(
      'Heather stands between others most: on the shortest way of 39% of all pairs of other people; next is Fernando with 23%.',
    );
  });
});

/** Two cliques of people, with one tie between the last of `a` and the first of `b`. */
function bridgedCliques(sizes: readonly [number, number]): PeopleAndTies {
  const clique = (name: string, size: number) =>
    Array.from({ length: size }, (_, to) =>
      Array.from({ length: to }, (_one, from) => aTie(`${name}-${from}`, `${name}-${to}`)),
    ).flat();
  return aNetwork([...clique('a', sizes[0]), ...clique('b', sizes[1]), aTie(`a-${sizes[0] - 1}`, 'b-0')]);
}

describe('brokers', () => {
  it('are the two ends of a bridge between cliques', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 3, max: 8 }), (left, right) => {
        const { people } = findBrokers(bridgedCliques([left, right]));
        expect(new Set(people.slice(0, 2).map(({ id }) => id))).toEqual(new Set([`a-${left - 1}`, 'b-0']));
        expect(people.slice(2).every(({ share }) => share === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('are counted in the layers that are asked for, without tensions', () => {
    const network = aNetwork([
      aLine('Ben', 'Ada', 'reports-to'),
      aLine('Cem', 'Ada', 'reports-to'),
      aTie('Ada', 'Cem'),
      aTie('Cem', 'Dora'),
      aTie('Ben', 'Dora', { kind: 'tension' }),
    ]);
    expect(findBrokers(network, ['informal']).people[0]).toMatchObject({ id: 'Cem', share: 0.333333333 });
    expect(findBrokers(network, ['formal']).people[0]).toMatchObject({ id: 'Ada', share: 0.333333333 });
    expect(findBrokers(network, ['resources']).sentence).toContain('Nobody stands between others');
  });

  it('who are equal come by name and are named together', () => {
    const { people, sentence } = findBrokers(bridgedCliques([3, 3]));
    expect(people.map(({ id }) => id)).toEqual(['a-2', 'b-0', 'a-0', 'a-1', 'b-1', 'b-2']);
    expect(sentence).toContain('a-2 and b-0 stand between others most, alike');
  });

  it('are nobody where there is nobody', () => {
    expect(findBrokers(aNetwork([]))).toMatchObject({ people: [] });
    expect(findBrokers(aNetwork([aTie('Ada', 'Ben')])).people.map(({ share }) => share)).toEqual([0, 0]);
  });
});

describe('silos', () => {
  it('are groups with few ties to others', () => {
    const { groups, sentence, modularity } = findSilos(bridgedCliques([5, 4]));
    expect(groups.map(({ isSilo, inside, outside, bridges }) => ({ isSilo, inside, outside, bridges }))).toEqual([
      { isSilo: true, inside: 10, outside: 1, bridges: ['a-4'] },
      { isSilo: true, inside: 6, outside: 1, bridges: ['b-0'] },
    ]);
    expect(modularity).toBeGreaterThan(0.3);
    expect(sentence).toBe('2 groups keep mostly to themselves; the largest is a-0, a-1, a-2, a-3 and a-4.');
    expect(groups[1]?.sentence).toBe(
      'Of the 7 ties of b-0, b-1, b-2 and b-3, 6 stay among them; b-0 leads out of the group.',
    );
  });

  it('are not made of everybody, nor of people without ties', () => {
    const clique = aNetwork([aTie('Ada', 'Ben'), aTie('Ben', 'Cem'), aTie('Ada', 'Cem')]);
    expect(findSilos(clique)).toMatchObject({ sentence: 'No group of 3 or more keeps to itself.' });
    const alone = findSilos(aNetwork([], { people: [aPerson('Ada'), aPerson('Ben')] }));
    expect(alone).toMatchObject({ modularity: 0, groups: [{ people: ['Ada'] }, { people: ['Ben'] }] });
    expect(alone.groups[0]?.sentence).toBe('Ada has no tie to anybody.');
  });

  it('are the same whenever they are asked for, where many groupings are about as good', () => {
    const ties = Array.from({ length: 80 }, (_, one) =>
      [1, 3, 7].map((step) => aTie(`p${one}`, `p${(one * one + step * 11 + one) % 80}`)),
    ).flat();
    const network = aNetwork(ties.filter(({ from, to }) => from !== to));
    for (let time = 0; time < 5; time += 1) expect(findSilos(network)).toEqual(findSilos(network));
  });

  it('hold each person once, and every tie inside or between', () => {
    fc.assert(
      fc.property(anyNetwork(), (network) => {
        const { groups } = findSilos(network);
        expect(groups.flatMap(({ people }) => people).sort()).toEqual(network.people.map(({ id }) => id).sort());
        const pairs = new Set(
          network.ties.filter((tie) => tie.kind !== 'tension').map(({ from, to }) => [from, to].sort().join(' ')),
        );
        const [inside, outside] = [groups.map((one) => one.inside), groups.map((one) => one.outside)].map((counts) =>
          counts.reduce((sum, count) => sum + count, 0),
        );
        expect(inside! + outside! / 2).toBe(pairs.size);
        for (const { people, bridges, outside } of groups) {
          expect(people).toEqual(expect.arrayContaining([...bridges]));
          expect(bridges.length > 0).toBe(outside > 0);
        }
      }),
    );
  });
});

describe('formal against informal standing', () => {
  const office = aNetwork(
    [
      ...['Cem', 'Dora', 'Emil'].map((id) => aLine(id, 'Ben', 'reports-to')),
      ...['Finn', 'Gus'].map((id) => aLine(id, 'Hana', 'reports-to')),
      ...['Ben', 'Hana'].map((id) => aLine(id, 'Ada', 'reports-to')),
      ...['Ada', 'Ben', 'Dora', 'Finn'].map((id) => aLine('Gus', id, 'advises', 4)),
      ...['Dora', 'Emil'].map((id) => aLine('Ada', id, 'advises', 3)),
      aTie('Cem', 'Dora', { weight: 2 }),
      aTie('Emil', 'Finn', { weight: 2 }),
    ],
    { decisions: [{ id: 'd', what: 'Budget', decides: ['Hana'], asked: [] }] },
  );

  it('counts people below and decisions, strengths of those who listen, and tells wide gaps', () => {
    const { people, sentence } = compareStandings(office);
    const of = (id: string) => people.find((one) => one.id === id);
    expect(of('Ada')).toMatchObject({ formal: 7, informal: 6, judgement: 'as-ranked' });
    expect(of('Hana')).toMatchObject({ formal: 3, informal: 0, judgement: 'heard-below-rank' });
    expect(of('Ben')).toMatchObject({ formal: 3, informal: 0, judgement: 'heard-below-rank' });
    expect(of('Gus')).toMatchObject({ formal: 0, informal: 16, judgement: 'heard-above-rank' });
    expect(of('Cem')).toMatchObject({ judgement: 'as-ranked' });
    expect(sentence).toBe('Gus is heard far more than their rank would suggest; Ben and Hana are heard far less.');
    expect(people.slice(0, 2)).toMatchObject([
      { id: 'Ben', gap: -5 / 7 },
      { id: 'Gus', gap: 5 / 7 },
    ]);
  });

  it('ends where lines of reporting run in a circle', () => {
    const circle = aNetwork([
      ...[
        ['Ada', 'Ben'],
        ['Ben', 'Cem'],
        ['Cem', 'Ada'],
      ].map(([from, to]) => aLine(from!, to!, 'reports-to')),
      aTie('Ada', 'Ben'),
    ]);
    expect(compareStandings(circle).people.map(({ formal }) => formal)).toEqual([2, 2, 2]);
  });

  it('compares nothing where one of the two is not written down', () => {
    expect(compareStandings(aNetwork([aTie('Ada', 'Ben')])).sentence).toContain('Nobody reports to anybody here');
    expect(compareStandings(aNetwork([aLine('Ada', 'Ben', 'reports-to')])).sentence).toContain('No informal tie');
  });
});

describe('all measures', () => {
  it('stay the same when ids change and lists are shuffled', () => {
    const hostile = ['__proto__', 'constructor', 'toString', '', '0', '-1'];
    fc.assert(
      fc.property(
        anyNetwork(8).chain((network) =>
          fc.record({
            network: fc.constant(network),
            people: fc.shuffledSubarray([...network.people], { minLength: network.people.length }),
            ties: fc.shuffledSubarray([...network.ties], { minLength: network.ties.length }),
            ids: fc.shuffledSubarray([...hostile, 'x', 'y'], { minLength: 8 }),
          }),
        ),
        ({ network, people, ties, ids }) => {
          const rename = (id: string) => ids[Number(id.slice(1))] ?? '';
          const shuffled: PowerNetwork = {
            me: rename(network.me),
            people: people.map((one) => ({ ...one, id: rename(one.id) })),
            ties: ties.map((tie) => ({ ...tie, from: rename(tie.from), to: rename(tie.to) })),
            decisions: network.decisions.map((one) => ({ ...one, decides: one.decides.map(rename) })),
          };
          const [before, after] = [measureNetwork(network), measureNetwork(shuffled)];
          expect(after.brokers).toEqual({
            ...before.brokers,
            people: before.brokers.people.map((one) => ({ ...one, id: rename(one.id) })),
          });
          expect(after.silos).toEqual({
            ...before.silos,
            groups: before.silos.groups.map((group) => ({
              ...group,
              people: group.people.map(rename),
              bridges: group.bridges.map(rename),
            })),
          });
          expect(after.standings).toEqual({
            ...before.standings,
            people: before.standings.people.map((one) => ({ ...one, id: rename(one.id) })),
          });
          for (const [id, { sentence, cost }] of before.chains) {
            expect(after.chains.get(id)).toMatchObject({ sentence, cost });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('pass over ties to people who are not there, and to oneself', () => {
    const network = aNetwork([aTie('Ada', 'Gone'), aTie('Ada', 'Ada'), aTie('Ada', 'Ben')], {
      people: [aPerson('Ada'), aPerson('Ben'), aPerson('Ada', { name: 'Twice' })],
    });
    expect(measureNetwork(network).silos.groups.map(({ people }) => people)).toEqual([['Ada', 'Ben']]);
  });
});
