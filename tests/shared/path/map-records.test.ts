/** Maps that are made for a person: from templates, and from their own record. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { careerMove } from '../../../shared/domain/career-move.ts';
import { careerRole } from '../../../shared/domain/career-role.ts';
import { scenario } from '../../../shared/domain/scenario.ts';
import type { JournalRecord, RecordId } from '../../../shared/domain/record.ts';
import { readCareerMap, type NewMapRecord } from '../../../shared/path/career-map.ts';
import { mapFromRecord } from '../../../shared/path/from-record.ts';
import { compareScenarios, targetLevelOf } from '../../../shared/path/scenario-summary.ts';
import { mapTemplates, startMap } from '../../../shared/path/templates.ts';
import { aRecord } from '../../builders/a-record.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { employment } from '../../../shared/sample/employment.ts';

const kinds = { 'career-role': careerRole, 'career-move': careerMove, scenario };
const asStored = (made: readonly NewMapRecord[]) =>
  made.map((one) => ({ ...one, createdAt: '2026-10-08T08:00:00.000Z' }) as unknown as JournalRecord);
const mapOf = (made: readonly NewMapRecord[]) => readCareerMap(asStored(made));

describe.each(mapTemplates.map((one) => [one.value, one] as const))('the start map %s', (_name, template) => {
  const domains = { own: 'Planning', new: 'Product', venture: 'My company' };
  const made = startMap(template, domains, anImportContext().newId, null);
  const map = mapOf(made);

  it('is made of records that lack nothing a template can know', () => {
    for (const { kind, fields } of made) {
      expect(kinds[kind].schema.parse(fields)).toEqual(fields);
      const missing = kinds[kind].missing(fields).map((one) => one.field);
      expect(missing.filter((field) => field !== 'since' && field !== 'requiredSkills')).toEqual([]);
    }
  });

  it('is one way from where the person stands to the target, with a time', () => {
    const { summaries } = compareScenarios({
      map,
      standings: new Map(),
      today: '2026-10-08',
      targetLevel: targetLevelOf(map),
    });
    const [summary] = summaries;
    expect(summary?.problems).toEqual([]);
    expect(summary?.roles.map(({ role }) => role.state)).toEqual([
      'current',
      ...template.way.slice(2).map(() => 'possible'),
      'target',
    ]);
    expect(summary?.end).not.toBeNull();
    expect(summary?.roles.slice(1).every(({ kind }) => kind !== null)).toBe(true);
    expect(summary?.firstAtLevel).not.toBeNull();
  });

  it('begins at the role that is held now where the map has one', () => {
    const present = { id: 'present' as RecordId, title: 'Night planner' };
    const onto = startMap(template, domains, anImportContext().newId, present);
    expect(onto.filter(({ kind }) => kind === 'career-role')).toHaveLength(template.roles.length - 1);
    const first = onto.filter(({ kind, fields }) => kind === 'career-move' && fields['from'] === 'present');
    expect(first.every(({ fields }) => String(fields['title']).startsWith('Night planner to '))).toBe(true);
    expect(onto.find(({ kind }) => kind === 'scenario')?.fields).toMatchObject({ startsAt: 'present' });
  });

  it('has every role on a move', () => {
    const ends = new Set([...map.moves.values()].flatMap(({ from, to }) => [from, to]));
    expect(ends).toEqual(new Set(map.roles.keys()));
  });
});

const employer = (id: string, ...roles: (readonly [string, string, string?])[]) =>
  aRecord('employer', id, {
    name: id,
    roles: roles.map(([position, startDate, endDate = '']) => ({ position, startDate, endDate })),
  });
const roleTitles = (made: readonly Pick<JournalRecord, 'kind' | 'fields'>[]) =>
  made
    .filter((one) => one.kind === 'career-role')
    .map(({ fields }) => `${String(fields['title'])}: ${String(fields['state'])}`);
const moves = (made: readonly NewMapRecord[]) =>
  made
    .filter((one) => one.kind === 'career-move')
    .map(({ fields }) => [fields['title'], fields['monthsFast'], fields['monthsLikely'], fields['monthsSlow']]);

describe('mapFromRecord', () => {
  it('lays out the sample record as it was', () => {
    const records = employment.map(({ kind, key, fields }) => aRecord(kind, key, fields));
    const made = mapFromRecord(records, anImportContext().newId, 'Planning');
    expect(roleTitles(made)).toEqual([
      'Yard Trainee: past',
      'Rail Coordinator: past',
      'Network Planner: past',
      'Senior Network Planner: current',
    ]);
    expect(moves(made)).toEqual([
      ['Yard Trainee to Rail Coordinator', 38, 38, 38],
      ['Rail Coordinator to Network Planner', 46, 46, 46],
      ['Network Planner to Senior Network Planner', 33, 33, 33],
    ]);
    const [{ fields } = { fields: {} }] = made;
    expect(fields).toMatchObject({
      employer: 'vanern',
      recordRole: 'Yard Trainee',
      since: '2013-06',
      level: 1,
      domain: 'Planning',
    });
  });

  test.each([
    ['a year alone tells no months', ['Clerk', '2014', '2016'], ['Planner', '2016-03'], [null, null, null]],
    ['two that begin together take none', ['Clerk', '2016-03'], ['Planner', '2016-03'], [0, 0, 0]],
  ] as const)('%s', (_what, first, second, expected) => {
    const made = mapFromRecord([employer('e', first, second)], anImportContext().newId, 'Planning');
    expect(moves(made)).toEqual([['Clerk to Planner', ...expected]]);
  });

  test.each([
    [[['Clerk', ''] as const, ['Planner', '2016-03'] as const], ['Planner: current', 'Clerk: past'], 0],
    [
      [
        ['Clerk', '2010-01', '2011-01'] as const,
        ['Lead', '2011-01', '2012-01'] as const,
        ['Clerk', '2012-01'] as const,
      ],
      ['Clerk: current', 'Lead: past'],
      2,
    ],
    [
      [
        ['Clerk', '2010', '2011'] as const,
        ['Lead', '2011', '2012'] as const,
        ['Clerk', '2012', '2013'] as const,
        ['Lead', '2013'] as const,
      ],
      ['Clerk: past', 'Lead: current'],
      2,
    ],
  ])('makes of %j the roles %j', (roles, titles, count) => {
    const made = mapFromRecord([employer('e', ...roles)], anImportContext().newId, 'Planning');
    expect(roleTitles(made)).toEqual(titles);
    expect(moves(made)).toHaveLength(count);
  });

  it('adds only what the map does not have, and nothing the second time', () => {
    const date = fc.constantFrom('', '2012', '2012-03', '2014-07', '2019-11');
    const roles = fc.array(fc.tuple(fc.constantFrom('', 'Clerk', 'Planner', 'Lead'), date, date), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(roles, { maxLength: 3 }), fc.integer({ min: 0, max: 3 }), (lists, first) => {
        const context = anImportContext();
        const employers = lists.map((list, index) => employer(`e${index}`, ...list));
        const before = asStored(mapFromRecord(employers.slice(0, first), context.newId, 'Planning'));
        const more = asStored(mapFromRecord([...employers, ...before], context.newId, 'Planning'));
        expect(mapFromRecord([...employers, ...before, ...more], context.newId, 'Planning')).toEqual([]);
        const held = new Set(
          lists.flatMap((list, index) => list.map(([position]) => position && `${index} ${position}`)),
        );
        held.delete('');
        expect(roleTitles([...before, ...more]).length).toBe(held.size);
      }),
    );
  });
});
