import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar-date.ts';
import { skillStanding } from '../../../shared/skills/evidence-state.ts';
import { rankGaps, urgencyOf } from '../../../shared/skills/rank-gaps.ts';
import { standingsByKey } from '../../../shared/skills/skill-name.ts';
import { aSkill } from '../path/path-parts.ts';

const today = '2026-10-08';
const names = ['Negotiation', 'Leading', 'SQL'] as const;

const have = (levels: Readonly<Record<string, number>>, importance: number | null = null) =>
  standingsByKey(
    Object.entries(levels).map(([name, ownLevel]) =>
      skillStanding(aSkill(name, { ownLevel, importance }), () => undefined, today),
    ),
  );
const target = (id: string, wantedBy: string, ...skills: (readonly [string, number | null, (number | null)?])[]) => ({
  id,
  title: id,
  wantedBy,
  requiredSkills: skills.map(([skill, level, importance = null]) => ({ skill, level, importance, type: '' as const })),
});

describe('urgencyOf', () => {
  test.each([
    ['', 1],
    ['2026-10-08', 2],
    ['2020-01-01', 2],
    ['2028-04-08', 1],
    ['2040-01-01', 1],
  ])('a target wanted by “%s” has %s', (wantedBy, urgency) => {
    expect(urgencyOf(wantedBy, today)).toBeCloseTo(urgency, 2);
  });

  it('never falls as the day comes nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), fc.nat(900), (days, more) => {
        const [near, far] = [addDays(today, days), addDays(today, days + more)];
        expect(urgencyOf(near, today)).toBeGreaterThanOrEqual(urgencyOf(far, today));
        expect(urgencyOf(near, today)).toBeGreaterThanOrEqual(1);
        expect(urgencyOf(near, today)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('rankGaps', () => {
  it('multiplies, adds up over the targets, and says how', () => {
    const gaps = rankGaps(
      [
        target('Product lead', '2028-04-08', ['Negotiation', 4, 3], ['SQL', 3]),
        target('Planning lead', today, ['negotiations', 5, 2], ['SQL', 2]),
      ],
      have({ Negotiation: 2, SQL: 3 }, 1),
      today,
    );
    expect(gaps.map(({ skill, gap, unprovenLevels }) => [skill, Math.round(gap * 10) / 10, unprovenLevels])).toEqual([
      ['Negotiation', 18, 5],
      ['SQL', 0, 3],
    ]);
    expect(gaps[0]?.targets.map((one) => one.formula)).toEqual([
      'Planning lead: importance 2 × 3 missing levels × urgency 2 = 12',
      'Product lead: importance 3 × 2 missing levels × urgency 1 = 6',
    ]);
    expect(gaps[1]?.targets).toEqual([]);
  });

  it('takes the importance of the role, else of the skill, else the middle', () => {
    const gapOf = (importance: number | null, own: number | null) =>
      rankGaps([target('a', '', ['SQL', 1, importance])], have({ SQL: 0 }, own), today)[0]?.gap;
    expect([gapOf(3, 1), gapOf(null, 1), gapOf(null, null)]).toEqual([3, 1, 2]);
  });

  it('breaks ties by what is least proven, then by name', () => {
    const order = rankGaps([target('a', '', ['b', 2], ['a', 2], ['c', 3])], have({ a: 2, b: 2, c: 3 }), today).map(
      (one) => one.skill,
    );
    expect(order).toEqual(['c', 'a', 'b']);
  });

  const level = fc.option(fc.integer({ min: 0, max: 5 }));
  const importance = fc.option(fc.integer({ min: 1, max: 3 }));
  const wantedBy = fc
    .option(fc.integer({ min: -200, max: 800 }))
    .map((days) => (days === null ? '' : addDays(today, days)));
  const skills = fc.array(fc.tuple(fc.constantFrom(...names), level, importance), { maxLength: 4 });
  const targets = fc
    .array(fc.tuple(wantedBy, skills), { maxLength: 4 })
    .map((all) => all.map(([day, asked], index) => target(`t${index}`, day, ...asked)));
  const own = fc.record(Object.fromEntries(names.map((name) => [name, fc.integer({ min: 0, max: 5 })])));

  it('does not hang on the order of targets', () => {
    fc.assert(
      fc.property(targets, own, (all, levels) => {
        const standings = have(levels as Record<string, number>);
        expect(rankGaps([...all].reverse(), standings, today)).toEqual(rankGaps(all, standings, today));
      }),
    );
  });

  it('grows with importance, asked level and nearness, and falls with what is reached', () => {
    const gapOf = (asked: number, weight: number, days: number, reached: number) =>
      rankGaps([target('t', addDays(today, days), ['SQL', asked, weight])], have({ SQL: reached }), today)[0]!.gap;
    const between = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(between(1, 4), between(1, 2), between(1, 900), between(0, 4), (asked, weight, days, reached) => {
        const gap = gapOf(asked, weight, days, reached);
        expect(gapOf(asked + 1, weight, days, reached)).toBeGreaterThanOrEqual(gap);
        expect(gapOf(asked, weight + 1, days, reached)).toBeGreaterThanOrEqual(gap);
        expect(gapOf(asked, weight, days - 1, reached)).toBeGreaterThanOrEqual(gap);
        expect(gapOf(asked, weight, days, reached + 1)).toBeLessThanOrEqual(gap);
      }),
    );
  });

  it('lists each asked skill once, and never loses by another target', () => {
    fc.assert(
      fc.property(targets, own, (all, levels) => {
        const standings = have(levels as Record<string, number>);
        const ranked = rankGaps(all, standings, today);
        expect(new Set(ranked.map((one) => one.key)).size).toBe(ranked.length);
        expect(ranked.map((one) => one.gap)).toEqual(ranked.map((one) => one.gap).sort((a, b) => b - a));
        const fewer = new Map(rankGaps(all.slice(1), standings, today).map((one) => [one.key, one.gap]));
        for (const { key, gap } of ranked) expect(gap + 1e-9).toBeGreaterThanOrEqual(fewer.get(key) ?? 0);
      }),
    );
  });
});
