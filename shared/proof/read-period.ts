/**
 * Finds the dates beside a position the way parsers do: `January 2020 - Present` (the wording Workday documents),
 * `01/2020 - 03/2022` (SuccessFactors and most guides), short month names, ISO dates and bare years. English only, like
 * everything that is exported.
 */

/** How a date was written; one document should keep to one. A bare year goes with all of them. */
export type DateStyle = 'January 2020' | 'Jan 2020' | '01/2020' | '2020-01';

export interface FoundPeriod {
  /** YYYY[-MM[-DD]]. */
  readonly start: string;
  /** '' where the period is still open. */
  readonly end: string;
  /** Null where it cannot be told: a bare year, and May, which has no shorter name. */
  readonly style: DateStyle | null;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?:19|20)\d\d`;
const date = [
  String.raw`(?:\d{1,2} )?${monthName},? ${year}`,
  String.raw`${monthName} \d{1,2}, ${year}`,
  String.raw`(?:0?[1-9]|1[0-2])[/.]${year}`,
  String.raw`${year}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?`,
  year,
].join('|');
const open = 'present|current|now|today|ongoing|date';
const edge = String.raw`(?<![\p{L}\d/.-])`;
const edgeAfter = String.raw`(?![\p{L}\d/]|[.-]\d)`;
const period = new RegExp(`${edge}(${date})(?:\\s*(?:-|–|—|to|until)\\s*(${date}|${open}))?${edgeAfter}`, 'iu');

/** The first period or single date in a text; null where there is none. A single date is its own end. */
export function readPeriod(text: string): FoundPeriod | null {
  const found = period.exec(text);
  const [all = '', start = '', end] = found ?? [];
  if (found === null) return null;
  return {
    start: normalDate(start),
    end: end === undefined ? normalDate(start) : normalDate(end),
    style: styleOf(start),
    from: found.index,
    to: found.index + all.length,
  };
}

/** '' for a word such as Present. */
function normalDate(text: string): string {
  const [foundYear] = new RegExp(year).exec(text) ?? [];
  if (foundYear === undefined) return '';
  if (/^\d{4}/.test(text)) return text;
  const rest = text.replace(foundYear, '');
  const name = /\p{L}{3}/u.exec(rest)?.[0].toLowerCase();
  const month = name === undefined ? Number(/\d{1,2}/.exec(rest)?.[0]) : months.indexOf(name) + 1;
  const day = name === undefined ? undefined : /\d{1,2}/.exec(rest)?.[0];
  const parts = [
    foundYear,
    ...[month, day].filter((part) => part !== undefined).map((part) => `${part}`.padStart(2, '0')),
  ];
  return parts.join('-');
}

function styleOf(text: string): DateStyle | null {
  const name = /\p{L}+/u.exec(text)?.[0];
  if (name !== undefined) {
    if (/^may$/i.test(name)) return null;
    return name.length > 4 || /^ju(?:ne|ly)$/i.test(name) ? 'January 2020' : 'Jan 2020';
  }
  if (/^\d{4}$/.test(text)) return null;
  return text.includes('-') ? '2020-01' : '01/2020';
}
