/** The picture of coverage and its sentence: who is drawn, where, and what is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coveragePicture,
  mostEmptySeats,
  mostPeople,
  pictureCentre,
  pictureSize,
} from '../../../shared/people/coverage-picture.ts';
import { coverageSentence } from '../../../shared/people/coverage-sentence.ts';
import { initialsOf } from '../../../shared/people/initials.ts';
import type { Seat, SeatedPerson } from '../../../shared/people/seats.ts';
import type { Warmth } from '../../../shared/people/warmth.ts';

const today = '2026-11-22';

const somebody = (id: string, state: Warmth['state'], lastContact: string): SeatedPerson => ({
  ...{ id, name: `Name ${id}`, category: 'peer', organisation: '', department: '', lastContact },
  ...{ authority: null, influence: null, weight: null, support: null },
  warmth: { state, sentence: '' },
});
const seat = (key: string, ...people: readonly string[]): Seat => ({
  ...{ key, kind: 'peer', department: '', label: key, people },
});

describe('coveragePicture', () => {
  it('draws nothing for no seats, and an empty seat without a line', () => {
    expect(coveragePicture([], [], today)).toEqual([]);
    expect(coveragePicture([seat('Sponsor')], [], today)).toMatchObject([
      { key: 'Sponsor', id: '', name: 'Sponsor', state: 'empty', thickness: 0 },
    ]);
  });

  it('puts the warm nearer than the cooling and those nearer than the cold, thicker where more recent', () => {
    const people = [
      somebody('a', 'warm', '2026-11-20'),
      somebody('x', 'warm', '2026-11-20'),
      somebody('b', 'cooling', '2026-10-01'),
      somebody('y', 'warm', '2026-11-20'),
      somebody('c', 'cold', '2026-01-01'),
    ];
    const spots = coveragePicture([seat('s', ...people.map(({ id }) => id))], people, today);
    const far = (id: string) => {
      const { x, y } = spots.find((spot) => spot.id === id) ?? pictureCentre;
      return Math.hypot((x - pictureCentre.x) / pictureSize.width, (y - pictureCentre.y) / pictureSize.height);
    };
    expect([far('a') < far('b'), far('b') < far('c')]).toEqual([true, true]);
    const thick = (id: string) => spots.find((spot) => spot.id === id)?.thickness ?? 0;
    expect([thick('a') > thick('b'), thick('b') > thick('c')]).toEqual([true, true]);
  });

  it('stays within its drawing and its numbers, draws everybody once and the first of every seat before any second', () => {
    const anySeats = fc.array(fc.nat(9), { maxLength: 30 });
    const state = fc.constantFrom<Warmth['state']>('warm', 'cooling', 'cold', 'unknown');
    fc.assert(
      fc.property(anySeats, state, (sizes, shared) => {
        const seats = sizes.map((count, at) =>
          seat(`seat number ${at}`, ...Array.from({ length: count }, (_, index) => `${at}-${index}`)),
        );
        const people = seats.flatMap((one) => one.people.map((id) => somebody(id, shared, '')));
        const spots = coveragePicture(seats, people, today);
        expect(new Set(spots.map(({ key }) => key)).size).toBe(spots.length);
        const drawn = new Set(spots.flatMap(({ id }) => id || []));
        expect(drawn.size).toBe(Math.min(mostPeople, people.length));
        const isEmpty = seats.filter((one) => one.people.length === 0);
        expect(spots.filter(({ id }) => id === '').length).toBe(Math.min(mostEmptySeats, isEmpty.length));
        const firsts = seats.flatMap((one) => one.people[0] ?? []);
        if (drawn.size > firsts.length) expect(firsts.every((id) => drawn.has(id))).toBe(true);
        for (const { x, y, width } of spots) {
          expect(x - width / 2 >= 0 && x + width / 2 <= pictureSize.width).toBe(true);
          expect(y >= 12 && y <= pictureSize.height - 12).toBe(true);
        }
      }),
    );
  });
});

describe('coverageSentence', () => {
  const empty = (aim: string) => ({ aim, state: 'empty' as const });
  it.each([
    [[], 'Every seat is taken.'],
    [[empty('a sponsor')], 'One seat is empty: a sponsor.'],
    [[empty('a sponsor'), empty('a peer in Finance')], 'Two seats are empty: a sponsor, and a peer in Finance.'],
    [['a', 'b', 'c', 'd'].map((kind) => empty(`a ${kind}`)), 'Four seats are empty; the first to fill is a a.'],
    [[{ aim: 'news', state: 'cold' as const }], 'Every seat is taken, but in one of them nobody is warm or cooling.'],
  ])('%j', (gaps, sentence) => {
    expect(coverageSentence(gaps)).toBe(sentence);
  });
});

describe('initialsOf', () => {
  it.each([
    ['Bram de Wit', 'BW'],
    ['Ines', 'I'],
    ['  jonas  adeyemi ', 'JA'],
    ['', '?'],
    ['Özil Åse', 'ÖÅ'],
  ])('%s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
