/** How often each achievement is told, and which ones are told too little, too often or no more. */
import type { Fields } from '../domain/record.ts';
import { readLens } from './read-lens.ts';

/** Shown with the rule behind it wherever a flag is. */
export const usageFlags = [
  { value: 'unused', label: 'Unused', rule: 'In no lens, and in no document made with one.' },
  { value: 'over-used', label: 'Over-used', rule: 'In more than half of your lenses, once you have four.' },
  {
    value: 'stale',
    label: 'Stale',
    rule: 'More than three years old, and in no document made with a lens for 18 months.',
  },
] as const;
export type UsageFlag = (typeof usageFlags)[number]['value'];

/** How often one achievement is told. */
export interface UsageCount {
  /** Lenses that hold it now. */
  readonly lenses: number;
  /** Documents made with a lens that it was in, also of lenses that have let go of it. */
  readonly documents: number;
  /** The day of the last one (YYYY-MM-DD), '' for none. */
  readonly lastUsed: string;
}

export const noUsage: UsageCount = { lenses: 0, documents: 0, lastUsed: '' };

/** Counts by achievement id; those that no lens has ever touched are absent. */
export function countUsage(lenses: readonly Fields[]): ReadonlyMap<string, UsageCount> {
  const counts = new Map<string, UsageCount>();
  const change = (id: string, make: (count: UsageCount) => UsageCount) =>
    counts.set(id, make(counts.get(id) ?? noUsage));
  for (const { chosen, uses } of lenses.map(readLens)) {
    for (const { achievement } of chosen) change(achievement, (one) => ({ ...one, lenses: one.lenses + 1 }));
    for (const { date, achievements } of uses) {
      for (const id of new Set(achievements)) {
        change(id, (one) => ({
          ...one,
          documents: one.documents + 1,
          lastUsed: date > one.lastUsed ? date : one.lastUsed,
        }));
      }
    }
  }
  return counts;
}

const lensesForOverUse = 4;
const staleAgeMonths = 36;
const staleUseMonths = 18;

/**
 * `unused`: in no lens and in no document made with one. `over-used`: in more than half of all lenses, where there are
 * at least four. `stale`: the last day that `date` (YYYY[-MM[-DD]], '' for unknown: never stale) may mean is more than
 * three years before `today` (YYYY-MM-DD), and no document made with a lens told it in the last 18 months.
 */
export function usageFlagsOf(count: UsageCount, lensCount: number, date: string, today: string): UsageFlag[] {
  const isUnused = count.lenses === 0 && count.documents === 0;
  const isOverUsed = lensCount >= lensesForOverUse && count.lenses * 2 > lensCount;
  const isOld = date !== '' && lastDayOf(date) < monthsBefore(today, staleAgeMonths);
  const isStale = isOld && count.lastUsed < monthsBefore(today, staleUseMonths);
  return [
    ...(isUnused ? (['unused'] as const) : []),
    ...(isOverUsed ? (['over-used'] as const) : []),
    ...(isStale ? (['stale'] as const) : []),
  ];
}

/** The same day so many months earlier, as a bound to compare with: 31 February is one, too. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const total = year * 12 + month - 1 - months;
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}-${day.slice(8, 10)}`;
}

const lastDayOf = (date: string) => `${date}${'-12-31'.slice(date.length - 4)}`;
