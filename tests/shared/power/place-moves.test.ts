import { describe, expect, it } from 'vitest';
import { approachOf, comparePlaces } from '../../../shared/power/place-moves.ts';
import { lastKept, powerOverview } from '../../../shared/power/power-overview.ts';
import { networkToKeep } from '../../../shared/power/kept-network.ts';
import { readNetwork } from '../../../shared/power/read-network.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const mapOf = (...people: readonly Record<string, unknown>[]) =>
  readNetwork(
    lookupOf(people.map((fields, index) => aRecord('person', `p${index}`, { name: `P${index}`, ...fields }))),
  );

describe('places that moved', () => {
  it('are told by what changed', () => {
    const before = mapOf({ weight: 5, support: 4 }, { weight: 5, support: 5 }, { weight: 5, support: 5 });
    const now = mapOf({ weight: 5, support: 6 }, { weight: 6, support: 3 }, { weight: 2, support: 5 });
    expect(comparePlaces(before.people, now.people).map(({ sentence }) => sentence)).toEqual([
      'P0 is nearer: support 6 after 4.',
      'P1 is further: support 3 after 5, weight 6 after 5.',
      'P2 weighs less: weight 2 after 5.',
    ]);
  });

  it('are not told of whoever had or has no place, or was not there', () => {
    const before = mapOf({ weight: null, support: null }, { weight: 3, support: 3 });
    const now = mapOf({ weight: 5, support: 6 }, { weight: null, support: null }, { weight: 2, support: 5 });
    expect(comparePlaces(before.people, now.people)).toEqual([]);
    expect(approachOf(undefined, { support: 3 })).toBeNull();
    expect(approachOf({ support: 3 }, { support: 3 })).toBe('as-before');
  });
});

describe('the overview', () => {
  const kept = networkToKeep(mapOf({ weight: 5, support: 4 }));
  const records = [
    aRecord('person', 'p0', { name: 'Ada', weight: 5, support: 7 }),
    aRecord('map-snapshot', 'old', { day: '2026-01-01', network: kept }),
    aRecord('map-snapshot', 'newer', { day: '2026-06-30', network: kept }),
    aRecord('map-snapshot', 'today', { day: '2026-11-22', network: kept }),
  ];
  const overviewAgainst = (against: string) =>
    powerOverview(lookupOf(records), { today: '2026-11-22', layers: null, against });

  it('counts places among what moved', () => {
    const { since } = overviewAgainst('old');
    expect(since?.moved.map(({ sentence }) => sentence)).toEqual(['Ada is nearer: support 7 after 4.']);
    expect(since?.sentence).toMatch(/^One thing moved/);
  });

  it('finds the newest snapshot of an earlier day', () => {
    expect(overviewAgainst(lastKept).since?.snapshot.id).toBe('newer');
    expect(overviewAgainst('').since).toBeNull();
  });

  it('counts what snapshots hold, and of a damaged one says that it cannot', () => {
    const lookup = lookupOf([
      aRecord('map-snapshot', 'whole', { day: '2026-03-01', note: 'Spring', network: kept }),
      aRecord('map-snapshot', 'bare', { day: '2026-02-01' }),
      aRecord('map-snapshot', 'damaged', { day: '2026-01-01', network: { people: 'Ada' } }),
      aRecord('map-snapshot', 'strange', { day: '2025-12-01', network: { people: [{}], ties: [] } }),
    ]);
    const against = (id: string) => powerOverview(lookup, { today: '2026-11-22', layers: null, against: id });
    const [whole, ...others] = against('').snapshots;
    // Me and the other one.
    expect(whole).toEqual({ id: 'whole', day: '2026-03-01', note: 'Spring', people: 2, ties: 0 });
    expect(others.map(({ id, people, ties }) => [id, people, ties])).toEqual([
      ['bare', null, null],
      ['damaged', null, null],
      ['strange', 1, 0],
    ]);
    expect(against('whole').since?.snapshot).toEqual(whole);
    for (const id of ['bare', 'damaged', 'strange', 'gone']) expect(against(id).since).toBeNull();
  });

  it('does not name me as the one between others', () => {
    const people = ['a', 'b', 'c'].map((id) => aRecord('person', id, { name: id.toUpperCase() }));
    const ties = [
      ...['a', 'b', 'c'].map((id) => aRecord('tie', `t${id}`, { to: id, type: 'knows' })),
      aRecord('tie', 'ab', { from: 'a', to: 'b', type: 'knows' }),
      aRecord('tie', 'bc', { from: 'b', to: 'c', type: 'knows' }),
    ];
    const { brokers } = powerOverview(lookupOf([...people, ...ties]), {
      today: '2026-11-22',
      layers: null,
      against: '',
    });
    expect(brokers.people.map(({ name }) => name)).toEqual(['B', 'A', 'C']);
  });
});
