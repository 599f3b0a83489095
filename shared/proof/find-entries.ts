/** Cuts a section into entries at its periods, and the line above each period into what and where. */
import type { ReadBlock } from './read-back.ts';
import { readPeriod, type DateStyle, type FoundPeriod } from './read-period.ts';

export interface FoundEntry {
  /** The position, or what was studied. */
  readonly what: string;
  /** The employer, or the school. */
  readonly where: string;
  /** YYYY[-MM[-DD]], '' where none was found. */
  readonly start: string;
  /** '' while it lasts, and where no period was found. */
  readonly end: string;
  readonly dateStyle: DateStyle | null;
}

interface Heading {
  readonly text: string;
  /** Two headings of one look stand on one level. */
  readonly look: string;
}

/** Words that tell a position from an employer, and a school from a subject. */
const telling = {
  work: {
    what: /\b(?:manager|engineer|developer|director|lead|head|analyst|consultant|planner|coordinator|designer|architect|officer|assistant|associate|specialist|trainee|intern|administrator|scientist|researcher|teacher|nurse|technician|president|chief|founder|owner|editor|writer|accountant|advisor|adviser|supervisor|representative|executive|partner|professor|lecturer|clerk|operator)\b/i,
    where: /\b(?:inc|ltd|llc|gmbh|ag|plc|corp|company|group|university|bank|hospital|ministry|institute)\b/i,
  },
  education: {
    what: /\b(?:bsc|msc|ba|ma|mba|phd|bachelor|master|doctor|diploma|degree|certificate)\b|\b[bm]\.\p{L}/iu,
    where:
      /\b(?:university|college|school|institute|academy|polytechnic|faculty|hochschule|universität|université|universidad|universitet)\b/i,
  },
} as const;

/** A line with a period closes the headings above it; lists and full sentences belong to the entry before them. */
export function findEntries(blocks: readonly ReadBlock[], kind: keyof typeof telling): FoundEntry[] {
  const hasMarks = blocks.some((block) => block.headingLevel > 0);
  const entries: FoundEntry[] = [];
  let above: Heading[] = [];
  let last: readonly Heading[] = [];
  const close = (period: FoundPeriod | null) => {
    const headings = inherit(above, last);
    if (headings.length > 0) {
      const { start = '', end = '', style = null } = period ?? {};
      entries.push({ ...tellApart(headings, kind), start, end, dateStyle: style });
      last = headings;
    }
    above = [];
  };
  for (const block of blocks) {
    if (block.isListItem) {
      if (above.length > 0) close(null);
      continue;
    }
    const period = readPeriod(block.text);
    const rest = period === null ? block.text : withoutPeriod(block.text, period);
    const isHeading = hasMarks ? block.headingLevel > 0 : isLikeHeading(block);
    const isDated = period !== null && (isHeading || isBesideNothing(block.text, rest, period));
    if (rest !== '' && (isHeading || isDated)) above.push({ text: rest, look: lookOf(block) });
    if (isDated) close(period);
  }
  if (above.length > 0) close(null);
  return entries;
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;
const lookOf = ({ headingLevel, size, isBold }: ReadBlock) => `${headingLevel} ${size} ${isBold}`;

function isLikeHeading({ text, isBold }: ReadBlock): boolean {
  return !/[.!?]$/.test(text) && (isBold || wordCount(text) <= 12);
}

/** A period at one end of a short line, not a year that a sentence mentions. */
function isBesideNothing(text: string, rest: string, { from, to }: FoundPeriod): boolean {
  const isAtEnd = from === 0 || /^[)\s]*$/.test(text.slice(to));
  return rest === '' || (isAtEnd && wordCount(rest) <= 12 && !/[.!?]$/.test(text));
}

function withoutPeriod(text: string, { from, to }: FoundPeriod): string {
  const before = text.slice(0, from).replace(/[\s,;|(·•–—-]+$/, '');
  const after = text.slice(to).replace(/^[\s,;|)·•–—-]+/, '');
  return [before, after].filter(Boolean).join(', ');
}

/** A second position under the same employer has a heading of its own, but none for the employer. */
function inherit(headings: readonly Heading[], last: readonly Heading[]): readonly Heading[] {
  const [only] = headings;
  const [outer, inner] = last;
  if (headings.length !== 1 || only === undefined || outer === undefined || inner === undefined) return headings;
  return only.look === inner.look && only.look !== outer.look ? [outer, only] : headings;
}

function tellApart(headings: readonly Heading[], kind: keyof typeof telling): { what: string; where: string } {
  const words = telling[kind];
  const [first, second] = headings.slice(-2).map((heading) => partsOf(heading.text));
  if (first === undefined) return { what: '', where: '' };
  if (second !== undefined) {
    const [outer = ''] = first;
    const [inner = ''] = second;
    const isReversed = words.where.test(inner) || (words.what.test(outer) && !words.what.test(inner));
    return isReversed ? { what: outer, where: inner } : { what: inner, where: outer };
  }
  const place = first.findIndex((part) => words.where.test(part));
  if (place > 0) return { what: first.slice(0, place).join(', '), where: first[place] ?? '' };
  const [what = '', where = ''] = first;
  const isReversed = place === 0 || (words.what.test(where) && !words.what.test(what));
  return isReversed ? { what: where, where: what } : { what, where };
}

function partsOf(text: string): string[] {
  return text
    .split(/\s*[|·•]\s*|,\s+|\s+[–—-]\s+|\s+at\s+|\s{3,}/)
    .map((part) => part.trim())
    .filter(Boolean);
}
