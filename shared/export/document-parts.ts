/** What all documents are put together from. */
import { compareNewestFirst, formatDate, formatPeriod, type DateFormat } from '../domain/calendar-date.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { compareRank, textOf } from '../domain/field-values.ts';
import type { ToldAchievement } from './tell-achievement.ts';

/** All that a document may draw on. */
export interface DocumentSource {
  /** Every record but the journal's; achievements are read from `achievements` only. */
  readonly lookup: RecordLookup;
  /** Chosen, in their order, and told for the reader. */
  readonly achievements: readonly ToldAchievement[];
  readonly dateFormat: DateFormat;
  /** Bounds that were asked for (YYYY[-MM[-DD]]), '' for open. */
  readonly from: string;
  readonly to: string;
  /** The position a promotion case asks for, or ''. */
  readonly roleWanted: string;
}

/** A period that has no beginning would read as one day. */
function describeBounds(from: string, to: string, dateFormat: DateFormat): string {
  return from === '' && to !== '' ? `Until ${formatDate(to, dateFormat)}` : formatPeriod(from, to, dateFormat);
}

export type Level = 1 | 2 | 3 | 4;

export const heading = (level: Level, text: string): DocumentBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
export const bullets = (items: readonly string[]): DocumentBlock => ({ kind: 'bullets', items });

export function period(start: string, end: string, dateFormat: DateFormat): DocumentBlock {
  return { kind: 'paragraph', text: formatPeriod(start, end, dateFormat), style: 'period' };
}

/** Label and value; those without a value are left out. */
export function facts(pairs: readonly (readonly [label: string, value: string])[]): DocumentBlock {
  return {
    kind: 'facts',
    facts: pairs.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
  };
}

/** Those of the values that are texts with something in them. */
export function joined(separator: string, ...values: readonly unknown[]): string {
  return values.map(textOf).filter(Boolean).join(separator);
}

/** A section that says nothing has no heading either. */
export function section(title: string, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

/** Everything here is written in English. */
export function makeDocument(
  title: string,
  { lookup }: DocumentSource,
  blocks: readonly DocumentBlock[],
): ExportDocument {
  return { title, author: textOf(profileOf(lookup)?.fields['name']), language: 'en', blocks };
}

/** There is one; where an import brought a second, the first counts. */
export function profileOf(lookup: RecordLookup): JournalRecord | undefined {
  return inOrder(lookup, 'profile')[0];
}

/** In the order of the file they came from, then as they were made. */
export function inOrder(lookup: RecordLookup, kind: string): JournalRecord[] {
  return [...lookup.ofKind(kind)].sort(compareRank);
}

/** Newest first; those that go on before all others. */
export function newestOf(lookup: RecordLookup, kind: string): JournalRecord[] {
  const span = ({ fields }: JournalRecord) => {
    const single = textOf(fields['date']) || textOf(fields['releaseDate']);
    return single
      ? { start: single, end: single }
      : { start: textOf(fields['startDate']), end: textOf(fields['endDate']) };
  };
  return inOrder(lookup, kind).sort((a, b) => compareNewestFirst(span(a), span(b)));
}

/** Title, whose it is, and the period that was asked for. */
export function opening(title: string, { lookup, from, to, dateFormat }: DocumentSource): DocumentBlock[] {
  const profile = profileOf(lookup)?.fields;
  const who = joined(', ', profile?.['name'], profile?.['label']);
  return [
    heading(1, title),
    { kind: 'paragraph', text: who, style: 'lead' },
    { kind: 'paragraph', text: describeBounds(from, to, dateFormat), style: 'period' },
  ];
}
