/** People in one value, over records as the vault holds them. */
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../shared/domain/record.ts';
import { peopleOverview } from '../../../shared/people/people-overview.ts';
import { warmthOf } from '../../../shared/people/warmth.ts';
import { samplePeople, sampleTies } from '../../../shared/sample/people.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';

function overviewOf(records: Readonly<Record<string, Readonly<Record<string, Fields>>>>) {
  const all = Object.entries(records).flatMap(([kind, list]) =>
    Object.entries(list).map(([id, fields]) => aRecord(kind, id, fields)),
  );
  return peopleOverview(lookupOf(all), today);
}

describe('peopleOverview', () => {
  it('takes the later of what the person and what the contacts say, and no plan for a contact', () => {
    const { people } = overviewOf({
      person: { a: { name: 'Ada', lastContact: '2026-10-01', cadenceDays: 30 } },
      interaction: {
        i: { day: '2026-11-20', people: ['a'] },
        j: { day: '2026-12-20', people: ['a'] },
        k: { nextOn: '2026-12-24', people: ['a'] },
      },
    });
    expect(people[0]).toMatchObject({
      lastContact: '2026-11-20',
      warmth: { state: 'warm' },
      due: { day: '2026-12-20', what: 'talk' },
    });
  });

  it('has the earliest of talks and promises as what is due', () => {
    const promises = [{ what: 'The list', side: 'mine', by: '2026-11-25' }];
    const { people } = overviewOf({
      person: { a: { name: 'Ada', lastContact: '2026-11-20', cadenceDays: 30, promises }, b: { name: 'Bo' } },
    });
    expect(people.map(({ due }) => due)).toEqual([{ day: '2026-11-25', what: 'promise' }, null]);
  });

  it('knows the departments of the present employer only, and a plan for a gap by its name', () => {
    const employer = (roles: readonly object[]) => ({ name: 'Halden', roles });
    const { coverage } = overviewOf({
      person: {
        a: { name: 'Ada', organisation: 'Halden', department: 'Finance' },
        b: { name: 'Bo', organisation: 'Port', department: 'Cranes' },
      },
      employer: {
        now: employer([{ position: 'Planner', startDate: '2020' }]),
        then: { name: 'Port', roles: [{ startDate: '2010', endDate: '2019' }] },
      },
      interaction: { i: { about: 'A peer in Finance', people: ['a'], nextOn: '2026-12-01' } },
      goal: { g: { title: 'A mentor', state: 'retired' } },
    });
    expect(coverage.seats.flatMap(({ department }) => department || [])).toEqual(['Finance']);
    const planned = Object.fromEntries(coverage.gaps.map((gap) => [gap.aim, gap.planned?.id]));
    expect(planned).toMatchObject({ 'a peer in Finance': 'i', 'a mentor': undefined });
  });

  it('finds in the sample that a peer in finance is missing, and who could bring the two together', () => {
    const people = Object.fromEntries(samplePeople(today).map(({ key, fields }) => [key, fields]));
    const ties = Object.fromEntries(
      sampleTies.map(({ from, to, fields }, index) => [`t${index}`, { from, to, ...fields }]),
    );
    const { coverage } = overviewOf({
      person: people,
      tie: ties,
      employer: { e: { name: 'Halden Freight', roles: [{ startDate: '2020' }] } },
    });
    expect(coverage.gaps[0]).toMatchObject({ aim: 'a peer in Finance', people: ['Helene', 'Jonas'] });
  });
});

describe('warmthOf', () => {
  it.each([
    ['2026-10-23', 30, 'warm'],
    ['2026-10-22', 30, 'cooling'],
    ['2026-09-23', 30, 'cooling'],
    ['2026-09-22', 30, 'cold'],
    ['2026-08-24', null, 'warm'],
    ['2026-08-23', null, 'cooling'],
    ['', 30, 'unknown'],
  ] as const)('last contact %s with a rhythm of %s is %s', (lastContact, cadenceDays, state) => {
    expect(warmthOf({ lastContact, cadenceDays }, today).state).toBe(state);
  });

  it('says its rule with the days it counted', () => {
    expect(warmthOf({ lastContact: '2026-11-21', cadenceDays: 30 }, today).sentence).toBe(
      'Last contact yesterday; your rhythm is 30 days.',
    );
  });
});
