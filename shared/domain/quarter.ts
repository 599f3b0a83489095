/** Quarters of the calendar year, written `2026-Q4`: the rhythm in which goals are looked at again. */

const pattern = /^(\d{4})-Q([1-4])$/;

export function isQuarter(text: string): boolean {
  return pattern.test(text);
}

/** The quarter that a YYYY-MM-DD (or YYYY-MM) lies in. */
export function quarterOf(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** Its first day as YYYY-MM-DD; throws for what is no quarter. */
export function firstDayOfQuarter(quarter: string): string {
  const match = pattern.exec(quarter);
  if (match === null) throw new Error(`No quarter: ${quarter}`);
  return `${match[1] ?? ''}-${String(Number(match[2]) * 3 - 2).padStart(2, '0')}-01`;
}

/** Throws for what is no quarter. */
export function nextQuarter(quarter: string): string {
  const [year, month] = firstDayOfQuarter(quarter).split('-').map(Number) as [number, number];
  return month === 10
    ? `${String(year + 1).padStart(4, '0')}-Q1`
    : `${String(year).padStart(4, '0')}-Q${(month + 5) / 3}`;
}
