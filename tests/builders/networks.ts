/** Networks whose measures are published, and small ones to measure by hand. Lists of who has a tie to whom are facts. */
import type { PeopleAndTies, PowerNetwork, PowerPerson, PowerTie } from '../../shared/power/power-network.ts';

export const aPerson = (id: string, more: Partial<PowerPerson> = {}): PowerPerson => ({
  id,
  name: id,
  department: '',
  seat: '',
  ...more,
});

/** In touch with each other unless something else is said. */
export const aTie = (from: string, to: string, more: Partial<PowerTie> = {}): PowerTie => ({
  id: `${from}-${to}-${more.kind ?? 'knows'}`,
  from,
  to,
  layer: 'informal',
  kind: 'knows',
  isMutual: true,
  weight: null,
  ...more,
});

/** One-way, in the layer where such a tie belongs. */
export const aLine = (
  from: string,
  to: string,
  kind: 'reports-to' | 'advises' | 'controls',
  weight: number | null = null,
) =>
  aTie(from, to, {
    kind,
    weight,
    isMutual: false,
    layer: kind === 'reports-to' ? 'formal' : kind === 'controls' ? 'resources' : 'informal',
  });

export const aNetwork = (ties: readonly PowerTie[], more: Partial<PowerNetwork> = {}): PowerNetwork => ({
  me: '',
  decisions: [],
  people: [...new Set(ties.flatMap(({ from, to }) => [from, to]))].map((id) => aPerson(id)),
  ties,
  ...more,
});

/** `Ada: Ben Cem` is two ties. */
function readAdjacency(lines: string): PeopleAndTies {
  return aNetwork(
    lines.split('\n').flatMap((line) => {
      const [from = '', to = ''] = line.split(':').map((part) => part.trim());
      return to.split(' ').map((one) => aTie(from, one));
    }),
  );
}

/**
 * The karate club: W. W. Zachary, "An information flow model for conflict and fission in small groups", Journal of
 * Anthropological Research 33 (1977), 452-473. 34 members, 78 ties.
 */
export const karateClub = readAdjacency(`1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
2: 3 4 8 14 18 20 22 31
3: 4 8 9 10 14 28 29 33
4: 8 13 14
5: 7 11
6: 7 11 17
7: 17
9: 31 33 34
10: 34
14: 34
15: 33 34
16: 33 34
19: 33 34
20: 34
21: 33 34
23: 33 34
24: 26 28 30 33 34
25: 26 28 32
26: 32
27: 30 34
28: 34
29: 32 34
30: 33 34
31: 33 34
32: 33 34
33: 34`);

/** The kite: D. Krackhardt, "Assessing the political landscape", Administrative Science Quarterly 35 (1990), 342-369. 18 ties. */
export const krackhardtKite = readAdjacency(`Andre: Beverley Carol Diane Fernando
Beverley: Diane Ed Garth
Carol: Diane Fernando
Diane: Ed Fernando Garth
Ed: Garth
Fernando: Garth Heather
Garth: Heather
Heather: Ike
Ike: Jane`);
