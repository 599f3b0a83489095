/** Which day lies where in the heatmap: a column a week, Monday first, the last column holds the last day. */

interface HeatmapWeeks {
  /** Seven days each, Monday first; '' after the last day. */
  readonly weeks: readonly (readonly string[])[];
  /** Columns under which a month begins, far enough apart to be read. */
  readonly months: readonly { readonly column: number; readonly day: string }[];
}

/** Columns that a name of a month needs to itself. */
const monthWidth = 3;

/** The day `count` days later or earlier; calendar days have no clock, so no summer time shifts them. */
export function shiftDay(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Monday of the week a day lies in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}

export function layoutWeeks(lastDay: string, count: number): HeatmapWeeks {
  const firstMonday = shiftDay(mondayOf(lastDay), -7 * (count - 1));
  const weeks = Array.from({ length: count }, (_week, column) =>
    Array.from({ length: 7 }, (_day, row) => {
      const day = shiftDay(firstMonday, column * 7 + row);
      return day <= lastDay ? day : '';
    }),
  );
  const starts = weeks.flatMap((week, column) => {
    const first = week.find((day) => day.endsWith('-01'));
    return first === undefined ? [] : [{ column, day: first }];
  });
  const head = starts[0];
  const all = head === undefined || head.column >= monthWidth ? [{ column: 0, day: firstMonday }, ...starts] : starts;
  return { weeks, months: all.filter((month) => month.column <= count - 2) };
}

/** How much was written, 0 to 4: nothing, a line, a paragraph, half a page, more. */
export function heatOf(words: number): 0 | 1 | 2 | 3 | 4 {
  if (words <= 0) return 0;
  if (words < 40) return 1;
  if (words < 120) return 2;
  return words < 300 ? 3 : 4;
}
