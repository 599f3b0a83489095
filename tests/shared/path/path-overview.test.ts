/** The path page in one value, over the sample and over small maps. */
import { describe, expect, it } from 'vitest';
import { pathOverview } from '../../../shared/path/path-overview.ts';
import { roleModel } from '../../../shared/domain/role-model.ts';
import { sampleRecords } from '../../../shared/sample/sample-vault.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';
import { aSkill, plannersMap, stored } from './path-parts.ts';

const today = '2026-11-22';
const overviewOf = (records: Parameters<typeof lookupOf>[0], overlaid: readonly string[] = []) =>
  pathOverview(lookupOf(records), today, overlaid);

describe('pathOverview', () => {
  it('is empty for a vault without a map', () => {
    const { roles, moves, scenarios, models, layout, patterns } = overviewOf([aRecord('interest', 'a', {})]);
    expect({ roles, moves, scenarios, models }).toEqual({ roles: [], moves: [], scenarios: [], models: [] });
    expect(layout.places).toEqual({});
    expect(patterns.models).toBe(0);
  });

  it('places every role, says what each move is and which scenarios take it', () => {
    const { layout, roles, moves } = overviewOf(plannersMap);
    expect(Object.keys(layout.places).sort()).toEqual(roles.map(({ id }) => id).sort());
    expect(moves.find((one) => one.id === 'senior-lead')).toMatchObject({ kind: 'vertical', scenarios: ['stay'] });
    expect(moves.find((one) => one.id === 'senior-associate')).toMatchObject({
      kind: 'step-back',
      scenarios: ['product'],
    });
  });

  it('takes for goals what is a target and where ways end, and says what is on a way', () => {
    const roles = new Map(overviewOf(plannersMap).roles.map((one) => [one.id, one]));
    expect([...roles.values()].filter((one) => one.isGoal).map((one) => one.id)).toEqual(['associate', 'head']);
    expect([...roles.values()].every((one) => one.isOnWay)).toBe(true);
  });

  it('counts the evidence of each role and names what is missing', () => {
    const skill = aSkill('Negotiation', { ownLevel: 4 });
    const head = overviewOf([...plannersMap, skill]).roles.find((one) => one.id === 'head');
    expect(head?.evidence).toEqual({
      states: ['claimed', 'missing', 'missing'],
      proven: 0,
      asked: 3,
      missing: ['Network planning', 'Budgets'],
    });
  });

  it('tells each way step by step, with its dates, from today where it names no start', () => {
    const { scenarios, leaders } = overviewOf(plannersMap);
    const stay = scenarios.find((one) => one.id === 'stay');
    expect(stay).toMatchObject({ start: today, moveCount: 2, problems: [] });
    expect(stay?.steps.map(({ title, kind }) => [title, kind])).toEqual([
      ['senior', null],
      ['lead', 'vertical'],
      ['head', 'vertical'],
    ]);
    const { earliest, likely, late } = stay!.end!;
    expect(earliest.month < likely.month && likely.month < late.month).toBe(true);
    expect(stay?.first?.role).toBe('head');
    expect(leaders.fewestMoves).toEqual(['product']);
  });

  it('places the steps of people who are laid over the map: on its roles by title, else as guests', () => {
    const model = stored(roleModel, 'ingrid', {
      name: 'Ingrid',
      steps: [
        { role: 'Lead (interim)', startDate: '2016', level: 5, domain: 'Network planning' },
        { role: 'Director', startDate: '2020', level: 7, domain: 'Network planning' },
      ],
    });
    const without = overviewOf([...plannersMap, model]);
    expect(without.models[0]?.steps.map(({ place, isOnMap }) => [place, isOnMap])).toEqual([
      ['lead', true],
      ['ingrid/1', false],
    ]);
    expect(without.layout.places['ingrid/1']).toBeUndefined();
    const { layout } = overviewOf([...plannersMap, model], ['ingrid']);
    expect(layout.places['ingrid/1']!.y).toBeLessThan(layout.places['head']!.y);
  });

  it('shows the sample: twelve roles, three ways without a problem, one fork, two people', () => {
    const records = sampleRecords(today).map(({ kind, id, fields }) => aRecord(kind, id, fields));
    const { roles, scenarios, decisions, models, patterns } = overviewOf(records);
    expect(roles).toHaveLength(12);
    expect(scenarios.map(({ letter, problems, end }) => [letter, problems, end !== null])).toEqual([
      ['A', [], true],
      ['B', [], true],
      ['C', [], true],
    ]);
    expect(decisions).toHaveLength(1);
    expect(models).toHaveLength(2);
    expect(patterns.steppingStones[0]).toMatchObject({ name: 'Head of planning' });
  });
});
