import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf, readCareerMap } from '../../../shared/path/career-map.ts';
import { roleReadiness } from '../../../shared/path/readiness.ts';
import { compareScenarios, targetLevelOf } from '../../../shared/path/scenario-summary.ts';
import { skillStanding } from '../../../shared/skills/evidence-state.ts';
import { standingsByKey } from '../../../shared/skills/skill-name.ts';
import { aRecord } from '../../builders/a-record.ts';
import { aMove, aRole, aScenario, aSkill, plannersMap } from './path-parts.ts';

const today = '2026-10-08';
const round = aRecord('achievement', 'round', { title: 'Led a round', endDate: '2026-09' });
const standings = standingsByKey(
  [
    aSkill('Network Planning', { evidence: [{ record: 'round', level: 5 }] }),
    aSkill('Negotiation', { ownLevel: 4, evidence: [{ record: 'round', level: 2 }] }),
  ].map((one) => skillStanding(one, (id) => (id === 'round' ? round : undefined), today)),
);
const compare = (records: Parameters<typeof readCareerMap>[0]) => {
  const map = readCareerMap(records);
  return compareScenarios({ map, standings, today, targetLevel: targetLevelOf(map) });
};

describe('scenarios side by side', () => {
  const { summaries, ...leads } = compare(plannersMap);
  const [product, stay, data] = summaries;

  it('have letters by age, and by id where they are equally old', () => {
    expect(summaries.map(({ scenario }) => `${scenario.letter} ${scenario.name}`)).toEqual([
      'A product',
      'B stay',
      'C through-data',
    ]);
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });

  it('tell roles, kinds of moves, risks and pay', () => {
    expect(stay?.roles.map(({ role, kind }) => [role.title, kind])).toEqual([
      ['senior', null],
      ['lead', 'vertical'],
      ['head', 'vertical'],
    ]);
    expect(data?.roles.map(({ kind }) => kind)).toEqual([null, 'adjacent', 'vertical', 'diagonal']);
    expect(product?.roles.map(({ kind }) => kind)).toEqual([null, 'step-back']);
    expect(stay?.risks).toEqual(['Budget is cut', 'Somebody from outside']);
    expect(stay?.pay).toEqual({ from: 62_000, to: 93_000, currency: 'EUR', percent: 50 });
    expect(product?.pay?.percent).toBe(-6);
    expect([stay?.moveCount, data?.moveCount]).toEqual([2, 3]);
  });

  it('tell when they end and when they reach the level of the target first', () => {
    expect(stay?.end?.likely.month.slice(0, 4)).toBe('2030');
    expect(stay!.end!.earliest.month < stay!.end!.likely.month).toBe(true);
    expect(stay?.firstAtLevel?.role.title).toBe('head');
    expect(product?.firstAtLevel).toBeNull();
    const back = [
      aRole('top', { level: 6, state: 'target' }),
      aRole('low', { level: 3 }),
      aMove('top', 'low', [1, 2, 3]),
      aScenario('down', 'top', ['top-low']),
    ];
    expect(compare(back).summaries[0]?.firstAtLevel).toBeNull();
    expect(product?.end?.earliest.month.slice(0, 4)).toBe('2027');
  });

  it('tell what the evidence proves of what the last role asks for', () => {
    expect(stay?.evidence.sentence).toBe('1 of 3 proven');
    expect(stay?.evidence.counts).toEqual({ proven: 1, stale: 0, claimed: 1, missing: 1 });
    expect(product?.evidence.sentence).toBe('');
  });

  it('name who leads in what can be compared, and nobody where all are equal', () => {
    expect(leads).toEqual({
      soonest: ['product'],
      fewestMoves: ['product'],
      bestPaid: ['stay', 'through-data'],
      mostProven: [],
    });
    expect(compare([]).summaries).toEqual([]);
  });

  it('leave out what is gone and say so', () => {
    const [summary] = compare([
      aRole('a', { level: 1 }),
      aScenario('s', 'a', ['gone', 'a-b']),
      aMove('a', 'b', [1, 2, 3]),
    ]).summaries;
    expect(summary?.roles.map(({ role }) => role.id)).toEqual(['a']);
    expect(summary?.problems.map(({ at, code }) => [at, code])).toEqual([[0, 'missing-move']]);
    expect([summary?.end, summary?.pay]).toEqual([null, null]);
  });

  it('tell no pay difference between currencies', () => {
    const records = [
      aRole('a', { payFrom: 10, currency: 'EUR' }),
      aRole('b', { payFrom: 20, currency: 'SEK' }),
      aMove('a', 'b', [1, 2, 3]),
      aScenario('s', 'a', ['a-b']),
    ];
    expect(compare(records).summaries[0]?.pay).toBeNull();
  });

  it('take any records without a word of complaint', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'gone', '');
    const junk = fc.record({
      kind: fc.constantFrom('career-role', 'career-move', 'scenario', 'decision-point', 'person'),
      id,
      createdAt: fc.constant('2026-10-08T08:00:00.000Z'),
      fields: fc.dictionary(
        fc.constantFrom(
          'level',
          'moves',
          'from',
          'to',
          'startsAt',
          'monthsFast',
          'requiredSkills',
          'criteria',
          'state',
        ),
        fc.oneof(fc.jsonValue(), id, fc.integer({ min: -1, max: 12 })),
      ),
    });
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 8 }), (records) => {
        const { summaries: all } = compare(records as unknown as Parameters<typeof readCareerMap>[0]);
        expect(all).toHaveLength(records.filter((one) => one.kind === 'scenario').length);
      }),
    );
  });
});

describe('roleReadiness', () => {
  const asked = (...requiredSkills: { skill: string; level?: number; importance?: number }[]) => ({
    requiredSkills: requiredSkills.map((one) => ({ level: null, importance: null, type: '' as const, ...one })),
  });

  it('asks for each skill once, at its highest level and importance, in any order', () => {
    const levels = [2, 4, 1].map((level) => ({ skill: 'Negotiation', level }));
    for (const list of [levels, [...levels].reverse()])
      expect(roleReadiness(asked(...list), standings).skills[0]?.level).toBe(4);
    const { skills } = roleReadiness(
      asked(
        { skill: 'negotiations', level: 2, importance: 3 },
        { skill: 'Negotiation', level: 4 },
        { skill: 'SQL', level: 0 },
      ),
      standings,
    );
    expect(skills).toEqual([
      expect.objectContaining({
        skill: 'negotiations',
        level: 4,
        importance: 3,
        state: 'claimed',
        missingLevels: 0,
        unprovenLevels: 2,
      }),
    ]);
  });

  it('takes a skill without a level for one that there must be something to show for', () => {
    expect(roleReadiness(asked({ skill: 'Negotiation' }), standings).skills[0]).toMatchObject({
      level: 1,
      state: 'proven',
    });
    expect(roleReadiness(asked({ skill: 'Budgets' }), standings).skills[0]).toMatchObject({
      state: 'missing',
      missingLevels: 1,
      importance: 2,
      standing: null,
    });
  });
});
