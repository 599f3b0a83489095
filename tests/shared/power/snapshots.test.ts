/** Two snapshots of one network, and what moved between them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeopleAndTies } from '../../../shared/power/power-network.ts';
import { compareSnapshots } from '../../../shared/power/snapshots.ts';
import { aLine, aNetwork, aPerson, aTie } from '../../builders/networks.ts';
import { anyNetwork } from './any-network.ts';

const compare = (before: PeopleAndTies, after: PeopleAndTies) =>
  compareSnapshots({ ...before, day: '2026-03-01' }, { ...after, day: '2026-10-05' });

describe('two snapshots', () => {
  it('tell who came, left and changed seats, and which ties are new, gone, stronger and weaker', () => {
    const before = aNetwork(
      [
        aLine('Ben', 'Ada', 'reports-to'),
        aLine('Cem', 'Ada', 'advises', 2),
        aTie('Ben', 'Cem', { weight: 5 }),
        aTie('Ben', 'Emil'),
        aTie('Ada', 'Cem', { kind: 'tension' }),
      ],
      {
        people: [aPerson('Ada', { seat: 'peer' }), aPerson('Ben'), aPerson('Cem', { seat: 'mentor' }), aPerson('Emil')],
      },
    );
    const after = aNetwork(
      [
        aLine('Ben', 'Ada', 'reports-to', 3),
        aLine('Cem', 'Ada', 'advises', 4),
        aTie('Cem', 'Ben', { weight: 1 }),
        aTie('Dora', 'Ada'),
        aTie('Dora', 'Ben'),
        aTie('Cem', 'Ada', { kind: 'allies-with' }),
      ],
      {
        people: [
          aPerson('Ada', { seat: 'sponsor' }),
          aPerson('Ben', { seat: 'external' }),
          aPerson('Cem'),
          aPerson('Dora'),
        ],
      },
    );
    const { moved, sentence } = compare(before, after);
    expect(moved.map((one) => [one.what, one.sentence])).toEqual([
      ['person-came', 'Dora came, with ties to Ada and Ben.'],
      ['person-left', 'Emil left, and the ties to Ben with them.'],
      ['seat-changed', 'Ada was a peer and is now a sponsor.'],
      ['seat-changed', 'Ben is now an external contact.'],
      ['seat-changed', 'Cem is no longer a mentor.'],
      ['tie-new', 'New: Cem and Ada are allies.'],
      ['tie-gone', 'No longer: There is tension between Ada and Cem.'],
      ['tie-stronger', 'Stronger, 4 after 2: Cem advises Ada.'],
      ['tie-weaker', 'Weaker, 1 after 5: Cem is in touch with Ben.'],
    ]);
    expect(sentence).toBe('9 things moved between 1 March 2026 and 5 October 2026.');
  });

  it('of the same network in another order tell nothing', () => {
    fc.assert(
      fc.property(anyNetwork(), ({ people, ties }) => {
        const turned = ties.map((tie) => (tie.isMutual ? { ...tie, from: tie.to, to: tie.from } : tie));
        const { moved, sentence } = compare(
          { people, ties },
          { people: people.toReversed(), ties: turned.toReversed() },
        );
        expect(moved).toEqual([]);
        expect(sentence).toContain('Nothing moved');
      }),
    );
  });

  it('turned round tell the opposite', () => {
    const opposite = {
      'person-came': 'person-left',
      'person-left': 'person-came',
      'place-changed': 'place-changed',
      'seat-changed': 'seat-changed',
      'tie-new': 'tie-gone',
      'tie-gone': 'tie-new',
      'tie-stronger': 'tie-weaker',
      'tie-weaker': 'tie-stronger',
    } as const;
    fc.assert(
      fc.property(anyNetwork(6), anyNetwork(6), (one, other) => {
        const kinds = compare(one, other).moved.map(({ what }) => what);
        const back = compare(other, one).moved.map(({ what }) => opposite[what]);
        expect(back.sort()).toEqual(kinds.sort());
      }),
    );
  });
});
