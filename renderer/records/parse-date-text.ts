/** Reads dates the way people type them: as much as is known, from a year to a day. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function findMonth(word: string): number | null {
  const index = months.indexOf(word.slice(0, 3).toLowerCase());
  return word.length >= 3 && index >= 0 ? index + 1 : null;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days of a month in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function build(year: number, month: number | null, day: number | null): string | null {
  if (year < 1900 || year > 2999) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${String(year)}-${pad(month)}`;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

/**
 * `''` for empty, the stored form (YYYY, YYYY-MM, YYYY-MM-DD) for what reads as a date ("Mar 2024", "14 March 2024",
 * "March 14, 2024", "03/2024", "2024-3"), null for what does not. All-numeric days with slashes are refused: 3/4 means
 * two things.
 */
export function parseDateText(input: string): string | null {
  const text = input.trim().replace(/,/g, ' ').replace(/\s+/g, ' ');
  if (text === '') return '';
  const iso = /^(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?$/.exec(text);
  if (iso) {
    return build(
      Number(iso[1]),
      iso[2] === undefined ? null : Number(iso[2]),
      iso[3] === undefined ? null : Number(iso[3]),
    );
  }
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthYear) return build(Number(monthYear[2]), Number(monthYear[1]), null);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) return build(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?(\p{L}{3,})\.? (?:(\d{1,2})(?:st|nd|rd|th)? )?(\d{4})$/u.exec(text);
  if (named) {
    const month = findMonth(named[2] ?? '');
    const day = named[1] ?? named[3];
    return month === null ? null : build(Number(named[4]), month, day === undefined ? null : Number(day));
  }
  return null;
}
