/** The roles of the person’s own record laid out on the map, with the moves between them as they really took. */
import { compareText } from '../compare-text.ts';
import { monthsBetween } from '../domain/calendar-date.ts';
import { moveMonthsRange } from '../domain/career-move.ts';
import { careerLevelRange, careerRole } from '../domain/career-role.ts';
import { rowsOf, textOf, wholeOf } from '../domain/field-values.ts';
import type { Fields, JournalRecord, RecordId } from '../domain/record.ts';
import type { NewMapRecord } from './career-map.ts';
import { makeMove } from './templates.ts';

type Stored = Pick<JournalRecord, 'id' | 'kind' | 'fields'>;

/** A time in a position. */
interface Holding {
  /** Employer and position: two times in one position are one role. */
  readonly key: string;
  readonly employer: string;
  readonly position: string;
  readonly startDate: string;
  readonly isOver: boolean;
}

/**
 * One role for each position at each employer among `records`, held now where one time in it has no end, and a move from
 * each to the one that began next: its fast, likely and slow months are the months from beginning to beginning, and stay
 * empty where these are not known to the month. Level and domain are not in the record: all get `domain`, and each
 * stands one level above the one that began before it, a first guess that shows them apart and is there to be corrected.
 * Roles and moves that `records` has on the map already are left out. A position without a beginning gets no moves.
 */
export function mapFromRecord(
  records: readonly Stored[],
  newId: () => RecordId,
  domain: string,
): readonly NewMapRecord[] {
  const holdings = readHoldings(records);
  const ids = new Map(
    records
      .filter(({ kind }) => kind === 'career-role')
      .map(({ id, fields }) => [keyOf(textOf(fields['employer']), textOf(fields['recordRole'])), id as string]),
  );
  const roles: NewMapRecord[] = [];
  for (const holding of holdings) {
    if (ids.has(holding.key)) continue;
    const id = newId();
    ids.set(holding.key, id);
    roles.push({ kind: 'career-role', id, fields: roleFields(holding, holdings, domain) });
  }
  const moved = new Set(
    records
      .filter(({ kind }) => kind === 'career-move')
      .map(({ fields }) => `${textOf(fields['from'])} ${textOf(fields['to'])}`),
  );
  const moves: NewMapRecord[] = [];
  const dated = holdings.filter((one) => one.startDate !== '');
  for (const [index, before] of dated.entries()) {
    const next = dated[index + 1];
    if (next === undefined) break;
    const [from, to] = [ids.get(before.key) ?? '', ids.get(next.key) ?? ''];
    if (from === to || moved.has(`${from} ${to}`)) continue;
    moved.add(`${from} ${to}`);
    const months = wholeOf(monthsBetween(before.startDate, next.startDate), moveMonthsRange);
    moves.push(
      makeMove(newId(), {
        title: `${before.position} to ${next.position}`,
        from,
        to,
        monthsFast: months,
        monthsLikely: months,
        monthsSlow: months,
      }),
    );
  }
  return [...roles, ...moves];
}

/** The first to begin first; without a beginning last. */
function readHoldings(records: readonly Stored[]): Holding[] {
  return records
    .filter((record) => record.kind === 'employer')
    .flatMap(({ id, fields }) =>
      rowsOf(fields['roles']).map((row): Holding => {
        const position = textOf(row['position']);
        const startDate = textOf(row['startDate']);
        // As everywhere, an open end is the present only where there is a beginning.
        const isOver = textOf(row['endDate']) !== '' || startDate === '';
        return { key: keyOf(id, position), employer: id, position, startDate, isOver };
      }),
    )
    .filter((one) => one.position !== '')
    .sort((a, b) => compareText(a.startDate || '9999', b.startDate || '9999') || compareText(a.key, b.key));
}

function roleFields({ key, employer, position, startDate }: Holding, all: readonly Holding[], domain: string): Fields {
  const keys = [...new Set(all.map((one) => one.key))];
  const level = Math.min(keys.indexOf(key) + careerLevelRange.least, careerLevelRange.most);
  const isHeld = all.some((one) => one.key === key && !one.isOver);
  const state = isHeld ? 'current' : 'past';
  return careerRole.schema.parse({
    title: position,
    state,
    level,
    domain,
    since: startDate,
    employer,
    recordRole: position,
  });
}

const keyOf = (employer: string, position: string) => `${employer}\n${position}`;
