import { describe, expect, it } from 'vitest';
import type { RecordLookup } from '../../../shared/domain/record-kind.ts';
import { pathOverview, type PathOverview } from '../../../shared/path/path-overview.ts';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import { layoutTime, layoutWhen, openDecisions } from '../../../renderer/features/path/time-layout.ts';
import { aDecision, aMove, aRole, aScenario, plannersMap } from '../../shared/path/path-parts.ts';

const today = '2026-10-08';

function overviewOf(records: readonly JournalRecord[]): PathOverview {
  const lookup: RecordLookup = {
    get: (id) => records.find((one) => one.id === id),
    title: () => undefined,
    ofKind: (kind) => records.filter((one) => one.kind === kind),
  };
  return pathOverview(lookup, today, []);
}

describe('the bands under the map', () => {
  const map = overviewOf([
    ...plannersMap,
    aRole('lead-target', { level: 5, state: 'target', wantedBy: '2028-04-01', title: 'Lead elsewhere' }),
  ]);
  const { rows, today: now, years } = layoutWhen(map, today);

  it('begin today and end after the latest, in the order of the letters', () => {
    expect(now).toBe(0);
    expect(rows.map((row) => row.scenario.letter)).toEqual(['A', 'B', 'C']);
    expect(years.map((year) => year.label)).toEqual(['2027', '2028', '2029', '2030', '2031']);
    for (const { end } of rows) {
      expect(end!.from).toBeLessThanOrEqual(end!.likely);
      expect(end!.likely).toBeLessThanOrEqual(end!.to);
      expect(end!.to).toBeLessThan(1);
    }
  });

  it('have a thin one for the first role at the level of a target, unless it is the end', () => {
    const first = new Map(rows.map((row) => [row.scenario.name, row.first]));
    expect(first.get('stay')!.likely).toBeLessThan(rows.find((row) => row.scenario.name === 'stay')!.end!.likely);
    expect(first.get('product')).toBeNull();
    const short = overviewOf([
      ...plannersMap.filter((one) => one.kind !== 'scenario'),
      aScenario('direct', 'lead', ['lead-head']),
    ]);
    expect(layoutWhen(short, today).rows[0]).toMatchObject({ first: null, end: { likely: expect.any(Number) } });
  });

  it('leave out what is not known', () => {
    const unknown = overviewOf([aRole('a'), aRole('b'), aMove('a', 'b'), aScenario('s', 'a', ['a-b'])]);
    expect(layoutWhen(unknown, today).rows[0]).toMatchObject({ first: null, end: null });
    expect(layoutWhen(overviewOf([]), today).rows).toEqual([]);
  });

  it('drop the number of a year beside which "Today" is written', () => {
    const past = overviewOf([
      ...plannersMap.filter((one) => one.kind !== 'scenario'),
      aScenario('old', 'senior', ['senior-lead'], { start: '2026-01-01' }),
    ]);
    const layout = layoutWhen(past, '2026-02-01');
    expect(layout.today).toBeGreaterThan(0);
    expect(layout.years[0]).toEqual({ label: '', at: 0 });
  });
});

describe('the calendar', () => {
  const decided = aDecision('old-fork', { question: 'Stay?', decideBy: '2026-01-01', decidedOn: '2026-02-01' });
  const undated = aDecision('some-day', { question: 'Some day?' });
  const overview = overviewOf([...plannersMap, decided, undated]);
  const layout = layoutTime(overview, today);

  it('has a band for every role after the first, later ones later', () => {
    const row = layout.rows.find((one) => one.scenario.name === 'through-data')!;
    expect(row.steps.map((one) => one.step.title)).toEqual(['analyst', 'analytics-lead', 'head']);
    const likely = row.steps.map((one) => one.band.likely);
    expect([...likely].sort((a, b) => a - b)).toEqual(likely);
    expect(new Set(likely).size).toBe(3);
  });

  it('counts each scenario from its own start', () => {
    const row = layout.rows.find((one) => one.scenario.name === 'product')!;
    expect(row.start).toBeGreaterThan(layout.today);
    expect(row.steps[0]!.band.from).toBeGreaterThan(row.start);
  });

  it('places open decisions by their day, and targets by theirs', () => {
    expect(openDecisions(overview).map(({ number, decision }) => [number, decision.id])).toEqual([
      [1, 'fork'],
      [3, 'some-day'],
    ]);
    expect(layout.decisions.map((one) => [one.number, one.decision.id])).toEqual([[1, 'fork']]);
    expect(layout.targets.map((one) => one.role.title)).toEqual(['head']);
    expect(layout.targets[0]!.at).toBeGreaterThan(layout.decisions[0]!.at);
  });

  it('names no quarters over many years', () => {
    expect(layout.quarters.length).toBeGreaterThan(12);
    const long = overviewOf([
      ...plannersMap.filter((one) => one.kind !== 'scenario'),
      aMove('lead', 'analyst', [200, 300, 400]),
      aScenario('long', 'lead', ['lead-analyst']),
    ]);
    expect(layoutTime(long, today).quarters).toEqual([]);
  });
});
