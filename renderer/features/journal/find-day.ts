/** From a day to its entries: the list is ordered by day, so totals are places in it. */
import type { RecordId } from '../../../shared/domain/record.ts';
import { callVault } from '../../lib/api.ts';
import { addDays } from '../../lib/dates.ts';

const kind = 'journal-entry';

interface FoundDay {
  /** The newest entry of the day; undefined when nothing was written. */
  readonly id: RecordId | undefined;
  /** Where the day stands, or would stand, in the list of all entries. */
  readonly index: number;
}

export async function findDay(day: string): Promise<FoundDay> {
  const [onDay, later] = await Promise.all([
    callVault('journal:list', { kind, from: day, to: day, limit: 1 }),
    callVault('journal:list', { kind, from: addDays(day, 1), limit: 1 }),
  ]);
  return {
    id: onDay.ok ? onDay.value.rows[0]?.id : undefined,
    index: later.ok ? later.value.total : 0,
  };
}

/** The nearest day before or after with an entry: its newest one; undefined at either end. */
export async function findNeighbourDay(day: string, direction: 'previous' | 'next'): Promise<string | undefined> {
  if (direction === 'previous') {
    const before = await callVault('journal:list', { kind, to: addDays(day, -1), limit: 1 });
    return before.ok ? before.value.rows[0]?.date.slice(0, 10) : undefined;
  }
  const range = { kind, from: addDays(day, 1), limit: 1 };
  const after = await callVault('journal:list', range);
  if (!after.ok || after.value.total === 0) return undefined;
  const nearest = await callVault('journal:list', { ...range, offset: after.value.total - 1 });
  return nearest.ok ? nearest.value.rows[0]?.date.slice(0, 10) : undefined;
}
