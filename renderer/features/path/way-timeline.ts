/** Ways of several people on one axis: years since the first step of each, so that their pace can be seen. */
import type { RoleModelStep } from '../../../shared/models/read-role-model.ts';

/** One role that somebody held. */
export interface WayBar {
  readonly role: string;
  readonly organisation: string;
  /** Years since the first step. */
  readonly from: number;
  readonly to: number;
}

export interface WayRow {
  readonly id: string;
  readonly name: string;
  readonly bars: readonly WayBar[];
  /** Steps without a beginning, which no bar stands for. */
  readonly undated: number;
}

export interface WayTimeline {
  /** Whole years that the axis spans, at least one. */
  readonly years: number;
  /** Years that are marked, beginning with 0. */
  readonly ticks: readonly number[];
  /** People with at least one dated step, as they were given. */
  readonly rows: readonly WayRow[];
}

interface Way {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly Pick<RoleModelStep, 'role' | 'organisation' | 'startDate' | 'endDate'>[];
}

const mostTicks = 9;
const tickSteps = [1, 2, 5, 10, 20] as const;

/**
 * `steps` in the order they were taken. A role ends where it says so, at the latest where the next one begins; the last
 * one without an end is held until `today` (YYYY-MM-DD).
 */
export function wayTimeline(ways: readonly Way[], today: string): WayTimeline {
  const rows = ways.flatMap((way): WayRow[] => {
    const row = rowOf(way, today);
    return row.bars.length === 0 ? [] : [row];
  });
  const years = Math.max(1, Math.ceil(Math.max(0, ...rows.map(({ bars }) => bars.at(-1)?.to ?? 0))));
  const step = tickSteps.find((one) => Math.floor(years / one) < mostTicks) ?? 50;
  return { years, ticks: Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step), rows };
}

function rowOf({ id, name, steps }: Way, today: string): WayRow {
  const dated = steps.filter(({ startDate }) => startDate !== '');
  const first = monthNumber(dated[0]?.startDate ?? today);
  const yearsFrom = (date: string) => Math.max(0, monthNumber(date) - first) / 12;
  const bars = dated.map(({ role, organisation, startDate, endDate }, index): WayBar => {
    const next = dated[index + 1]?.startDate ?? today;
    const from = yearsFrom(startDate);
    const end = endDate === '' ? yearsFrom(next) : Math.min(yearsFrom(endDate), yearsFrom(next));
    return { role, organisation, from, to: Math.max(from, end) };
  });
  return { id, name, bars, undated: steps.length - dated.length };
}

/** Months since the year 0; a date known to the year alone (YYYY) stands at its beginning, so that bars keep their order. */
function monthNumber(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}

/** "4 years", "1 year", "8 months", "3.5 years". */
export function formatYears(years: number): string {
  const months = Math.round(years * 12);
  if (months < 12) return `${months} ${months === 1 ? 'month' : 'months'}`;
  const rounded = Math.round(years * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'year' : 'years'}`;
}
