/** Seats and gaps over small circles of people, and over any. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personCategories } from '../../../shared/domain/person.ts';
import { coverageGaps, type Surroundings } from '../../../shared/people/coverage-gaps.ts';
import { colleagues, fold, seatsAround, type SeatedPerson } from '../../../shared/people/seats.ts';
import type { Warmth } from '../../../shared/people/warmth.ts';

const sentence = 'Last contact 200 days ago; your rhythm is 30 days.';
const states = ['warm', 'cooling', 'cold', 'unknown'] as const;

function somebody(
  id: string,
  fields: Partial<Omit<SeatedPerson, 'warmth'>> = {},
  state: Warmth['state'] = 'warm',
): SeatedPerson {
  return {
    ...{ id, name: id, category: '', organisation: 'Halden', department: '', lastContact: '2026-11-01' },
    ...{ authority: null, influence: null, weight: null, support: null },
    warmth: { state, sentence },
    ...fields,
  };
}

function coverageOf(people: readonly SeatedPerson[], more: Partial<Surroundings> = {}) {
  const surroundings = { people, organisations: ['Halden'], contacts: [], plans: [], ...more };
  const seats = seatsAround(people, surroundings.organisations);
  return { seats, gaps: coverageGaps(seats, surroundings) };
}

const full = [
  somebody('Marit', { category: 'sponsor', department: 'Planning' }),
  somebody('Anke', { category: 'mentor', organisation: 'Port' }),
  somebody('Ines', { category: 'peer', department: 'Planning' }),
  somebody('Noor', { category: 'direct-report', department: 'Planning' }),
  somebody('Eva', { category: 'external', organisation: 'Rail days' }),
];

describe('seatsAround', () => {
  it('has a seat for each category where nobody is written down', () => {
    expect(seatsAround([], []).map(({ label, people }) => [label, people.length])).toEqual([
      ['Sponsor', 0],
      ['Mentor', 0],
      ['Peer', 0],
      ['Direct report', 0],
      ['External', 0],
    ]);
  });

  it('has a seat for a peer in each department of where I work, whatever its spelling', () => {
    const seats = seatsAround(
      [
        somebody('a', { category: 'peer', department: 'Finance' }),
        somebody('b', { category: 'peer', department: ' finance ' }),
        somebody('c', { category: 'sponsor', department: 'Data' }),
        somebody('d', { category: 'peer', department: 'Terminals', organisation: 'Port' }),
      ],
      ['halden'],
    );
    expect(seats.filter(({ kind }) => kind === 'peer').map(({ label, people }) => [label, people])).toEqual([
      ['Peer in Data', []],
      ['Peer in Finance', ['a', 'b']],
      ['Peer elsewhere', ['d']],
    ]);
  });

  it('takes every department that is written down while nothing says where I work', () => {
    const people = [
      somebody('a', { department: 'Finance' }),
      somebody('b', { department: 'Data', organisation: 'Port' }),
    ];
    const labels = seatsAround(people, []).map(({ label }) => label);
    expect(labels).toContain('Peer in Finance');
    expect(labels).toContain('Peer in Data');
  });

  it('puts those spoken to last first', () => {
    const people = ['2026-01-01', '2026-10-01', ''].map((lastContact, index) =>
      somebody(`p${index}`, { category: 'mentor', lastContact }),
    );
    expect(seatsAround(people, []).find(({ kind }) => kind === 'mentor')?.people).toEqual(['p1', 'p0', 'p2']);
  });
});

describe('coverageGaps', () => {
  it('finds nothing where every seat is taken by somebody warm', () => {
    expect(coverageOf(full).gaps).toEqual([]);
  });

  it('ranks sponsor, mentor, departments by weight, cold seats, outside, reports', () => {
    const { gaps } = coverageOf([
      somebody('a', { department: 'Data', weight: 2 }),
      somebody('b', { department: 'Finance', weight: 9 }),
      somebody('c', { category: 'peer', department: 'Fleet' }, 'cold'),
    ]);
    expect(gaps.map(({ aim }) => aim)).toEqual([
      'a sponsor',
      'a mentor',
      'a peer in Finance',
      'a peer in Data',
      'news from a peer in Fleet',
      'somebody outside',
      'a direct report',
    ]);
  });

  it('names who is in a department without a seat, and the warm colleague in touch with them', () => {
    const people = [
      ...full,
      somebody('Helene', { department: 'Finance' }, 'cold'),
      somebody('Jonas', { category: 'peer', department: 'Planning', support: 7 }),
      somebody('Tomasz', { category: 'peer', department: 'Planning', support: 9 }),
      somebody('Otto', { category: 'external', organisation: 'Port', support: 10 }),
    ];
    const gapIn = (contacts: Surroundings['contacts']) => coverageOf(people, { contacts }).gaps[0];
    expect(gapIn([['Helene', 'Jonas']])).toMatchObject({
      aim: 'a peer in Finance',
      state: 'empty',
      step: 'Ask Helene what Finance needs from your side. Jonas could bring you together.',
      people: ['Helene', 'Jonas'],
    });
    expect(gapIn([])?.people).toEqual(['Helene', 'Tomasz']);
  });

  it('asks whoever is inside where everybody there has another seat', () => {
    const { gaps } = coverageOf([...full, somebody('Kim', { category: 'mentor', department: 'Finance' })]);
    expect(gaps[0]).toMatchObject({ step: 'Ask Kim whom in Finance you should know.', people: ['Kim'] });
  });

  it('offers as a sponsor nobody who is against me or decides nothing', () => {
    const people = [
      somebody('against', { authority: 5, support: 2 }),
      somebody('powerless', { authority: 1, support: 9 }),
      somebody('head', { authority: 4, support: 6 }),
    ];
    expect(coverageOf(people).gaps[0]).toMatchObject({ aim: 'a sponsor', people: ['head'] });
    expect(coverageOf(people.slice(0, 2)).gaps[0]).toMatchObject({ aim: 'a sponsor', people: [] });
  });

  it('writes to the one spoken to last where a seat has gone cold, and says since when', () => {
    const cold = full.map((one) =>
      one.category === 'mentor' ? { ...one, warmth: { state: 'cold' as const, sentence } } : one,
    );
    const [gap] = coverageOf(cold).gaps;
    expect(gap).toMatchObject({ aim: 'news from my mentor', state: 'cold', people: ['Anke'] });
    expect(gap?.strategy).toContain('200 days ago');
  });

  it('finds what is planned for it', () => {
    const plan = { id: 'i', kind: 'interaction', title: 'A mentor', day: '2026-12-01' } as const;
    const { gaps } = coverageOf([], { plans: [plan] });
    expect(gaps.map(({ aim, planned }) => [aim, planned])).toContainEqual(['a mentor', plan]);
    expect(gaps.find(({ aim }) => aim === 'a sponsor')?.planned).toBeNull();
  });
});

const stones = fc.option(fc.integer({ min: 0, max: 5 }));
const place = fc.option(fc.integer({ min: 0, max: 10 }));
const anyPeople = fc
  .array(
    fc.record({
      category: fc.constantFrom('', ...personCategories.map(({ value }) => value)),
      organisation: fc.constantFrom('', 'Halden', ' halden', 'Port'),
      department: fc.constantFrom('', 'Finance', 'FINANCE ', 'Data', '\u0000'),
      lastContact: fc.constantFrom('', '2026-01-01', '2026-11-01'),
      ...{ authority: stones, influence: stones, weight: place, support: place },
      state: fc.constantFrom(...states),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map(({ state, ...fields }, index) => somebody(`p${index}`, fields, state)));

describe('any circle of people', () => {
  it('has everybody with a category in exactly one seat, and nobody else', () => {
    fc.assert(
      fc.property(anyPeople, fc.subarray(['Halden', 'Nowhere']), (people, organisations) => {
        const seats = seatsAround(people, organisations);
        const seated = seats.flatMap((seat) => seat.people);
        const expected = people.filter(({ category }) => category !== '').map(({ id }) => id);
        expect([...seated].sort()).toEqual([...expected].sort());
        expect(new Set(seats.map(({ key }) => key)).size).toBe(seats.length);
      }),
    );
  });

  it('has a gap for exactly the seats without anybody warm or cooling, naming people that there are', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { seats, gaps } = coverageOf(people);
        const alive = new Set(
          people.filter(({ warmth }) => ['warm', 'cooling'].includes(warmth.state)).map(({ id }) => id),
        );
        const open = seats.filter((seat) => !seat.people.some((id) => alive.has(id))).map(({ key }) => key);
        expect(gaps.map(({ seat }) => seat).sort()).toEqual([...open].sort());
        const ids = new Set(people.map(({ id }) => id));
        for (const gap of gaps) {
          expect(gap.people.every((id) => ids.has(id) && gap.step.includes(id))).toBe(true);
          expect(gap.step).toMatch(/\.$/);
          expect(gap.strategy).toMatch(/\.$/);
        }
      }),
    );
  });

  it('takes departments from nobody but colleagues', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const near = new Set(colleagues(people, ['Halden']).map(({ department }) => fold(department)));
        const departments = seatsAround(people, ['Halden']).flatMap(({ department }) => fold(department) || []);
        expect(departments.every((department) => near.has(department))).toBe(true);
      }),
    );
  });
});
