/** Dates as people write them in resumes, read as far as they can be read without guessing. */

export interface ReadDate {
  /** YYYY, YYYY-MM, YYYY-MM-DD, or '' for "still going on". */
  readonly date: string;
  /** The text said exactly this and nothing more. */
  readonly isExact: boolean;
}

const exact = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const open =
  /^(present|current|currently|now|today|ongoing|to date|heute|aktuell|bis heute|aujourd'hui|actuel|présent|actualidad|actualmente|presente|atual|heden|nu|至今|现在|現在|今)$/i;
const openTail =
  /\s*[-–—~～]?\s*(present|current|now|today|ongoing|heute|aujourd'hui|actualidad|presente|atual|heden|至今|现在|現在)$/i;

const months = new Map<string, number>();
for (const [index, names] of [
  'january jan januar janvier enero janeiro januari',
  'february feb februar février fevrier febrero fevereiro februari',
  'march mar märz maerz mars marzo março marco maart',
  'april apr avril abril',
  'may mai mayo maio mei',
  'june jun juni juin junio junho',
  'july jul juli juillet julio julho',
  'august aug août aout agosto augustus',
  'september sep sept septembre septiembre setembro',
  'october oct oktober okt octobre octubre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre diciembre dezembro',
].entries()) {
  for (const name of names.split(' ')) months.set(name, index + 1);
}

/**
 * Null when the text is no date or an ambiguous one (03/04/2020). `isEnd` decides what "10/2020 - Present" means: its
 * start, or no end yet.
 */
export function normalizeDate(text: string, isEnd: boolean): ReadDate | null {
  if (exact.test(text)) return { date: text, isExact: true };
  const trimmed = text
    .trim()
    .replace(/\s*[(（][^()（）]*[)）]$/, '')
    .trim();
  if (trimmed === '') return null;
  if (open.test(trimmed)) return isEnd ? { date: '', isExact: false } : null;
  const withoutTail = trimmed.replace(openTail, '');
  if (withoutTail !== trimmed && isEnd) return { date: '', isExact: false };
  const parts = readParts(withoutTail.trim());
  if (parts === null) return null;
  const date = build(...parts);
  return date === null ? null : { date, isExact: false };
}

type Parts = readonly [year: number, month?: number | undefined, day?: number | undefined];

function readParts(text: string): Parts | null {
  const numbers = (match: RegExpExecArray | null) =>
    match
      ?.slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
  const isoLike = numbers(
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text),
  );
  if (isoLike !== undefined) return isoLike as unknown as Parts;
  const chinese = numbers(/^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/.exec(text));
  if (chinese !== undefined) return chinese as unknown as Parts;
  const monthFirst = numbers(/^(\d{1,2})[-/.](\d{4})$/.exec(text));
  if (monthFirst !== undefined) return [monthFirst[1] ?? 0, monthFirst[0]];
  const threeNumbers = numbers(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text));
  if (threeNumbers !== undefined) {
    const [first = 0, second = 0, year = 0] = threeNumbers;
    if (text.includes('.')) return [year, second, first];
    if (first > 12) return [year, second, first];
    if (second > 12) return [year, first, second];
    return first === second ? [year, first, second] : null;
  }
  return readNamedMonth(text);
}

function readNamedMonth(text: string): Parts | null {
  const words = text.toLowerCase().replace(/[.,]/g, ' ').trim().split(/\s+/);
  const name = words.find((word) => months.has(word));
  if (name === undefined) return null;
  const rest = words.filter((word) => word !== name && word !== 'de' && word !== 'of');
  const year = rest.find((word) => /^\d{4}$/.test(word));
  const day = rest.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  if (year === undefined || rest.length !== (day === undefined ? 1 : 2)) return null;
  return day === undefined
    ? [Number(year), months.get(name)]
    : [Number(year), months.get(name), Number.parseInt(day, 10)];
}

function build(year: number, month?: number, day?: number): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const parts = [
    String(year).padStart(4, '0'),
    month === undefined ? null : two(month),
    day === undefined ? null : two(day),
  ];
  const date = parts.filter((part) => part !== null).join('-');
  return exact.test(date) ? date : null;
}
