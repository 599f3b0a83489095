/** Feedback by where it stands, and what it is about over time. */
import { z } from 'zod';
import { compareText } from '../compare-text.ts';
import { daysBetween } from '../domain/calendar-date.ts';
import { feedback, feedbackSources } from '../domain/feedback.ts';
import { nextQuarter, quarterOf } from '../domain/quarter.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';

/** Where one stands, in the order of the list. */
export const feedbackStates = [
  { value: 'waiting', label: 'Waiting for an answer' },
  { value: 'answered', label: 'Answered, nothing changed yet' },
  { value: 'done', label: 'Done' },
] as const;
export type FeedbackState = (typeof feedbackStates)[number]['value'];

export interface FeedbackRow {
  readonly id: string;
  readonly title: string;
  readonly state: FeedbackState;
  /** Name of the person, else the part they play; '' while neither is said. */
  readonly from: string;
  /** YYYY-MM-DD of the answer, or of the question while there is none; '' where nobody wrote it down. */
  readonly day: string;
  /** Whole days since it was asked; null unless it waits and the day is known and past. */
  readonly daysWaiting: number | null;
}

export interface FeedbackTheme {
  /** As it was written last. */
  readonly theme: string;
  /** Answers that name it, those without a day too. */
  readonly count: number;
  /** YYYY-MM-DD of the latest, '' where no day is known. */
  readonly last: string;
  /** Answers in each of the quarters shown. */
  readonly perQuarter: readonly number[];
}

export interface FeedbackThemes {
  /** `2026-Q4`, the oldest first; they end with the present one. */
  readonly quarters: readonly string[];
  /** The commonest first, of equal ones the latest. */
  readonly themes: readonly FeedbackTheme[];
}

export interface FeedbackLog extends FeedbackThemes {
  /** The longest waiting first, then answers, the newest first. */
  readonly rows: readonly FeedbackRow[];
}

const read = z.object(feedback.shape);

/** An answer counts once it has words; it is done once it is said what was changed, or why nothing was. */
export function feedbackState(fields: Fields): FeedbackState {
  const { answer, changed } = read.parse(fields);
  if (answer.trim() === '') return 'waiting';
  return changed.trim() === '' ? 'answered' : 'done';
}

/** `today` is YYYY-MM-DD. */
export function feedbackLog(lookup: RecordLookup, today: string): FeedbackLog {
  const records = lookup.ofKind(feedback.name);
  const rows = records.map(({ id, fields }): FeedbackRow => {
    const { from, source, askedOn } = read.parse(fields);
    const state = feedbackState(fields);
    const isCounted = state === 'waiting' && askedOn !== '' && askedOn <= today;
    return {
      ...{ id, state, title: feedback.title(fields), day: feedback.date(fields) },
      from: lookup.title(from) ?? feedbackSources.find(({ value }) => value === source)?.label ?? '',
      daysWaiting: isCounted ? daysBetween(askedOn, today) : null,
    };
  });
  const byAge = (a: FeedbackRow, b: FeedbackRow) =>
    (a.state === 'waiting' ? compareText(a.day, b.day) : compareText(b.day, a.day)) || compareText(a.id, b.id);
  return {
    rows: feedbackStates.flatMap(({ value }) => rows.filter(({ state }) => state === value).sort(byAge)),
    ...feedbackThemes(records, today),
  };
}

/** A year and a half: more than that has no room beside a record. */
export const mostQuarters = 6;

/**
 * What answers are about, over time. Case and spaces around a theme do not count. A theme of a question that waits is
 * what you ask about, not what came back, so it is left out; so is one of an answer dated after `today`.
 */
export function feedbackThemes(records: readonly Pick<JournalRecord, 'fields'>[], today: string): FeedbackThemes {
  const answers = records
    .map(({ fields }) => ({
      day: feedback.date(fields),
      state: feedbackState(fields),
      themes: read.parse(fields).themes,
    }))
    .filter(({ day, state }) => state !== 'waiting' && day <= today)
    .sort((a, b) => compareText(a.day, b.day));
  const first = answers.find(({ day, themes }) => day !== '' && themes.length > 0)?.day;
  const quarters = first === undefined ? [] : quartersUpTo(quarterOf(first), quarterOf(today));
  const themes = new Map<string, FeedbackTheme>();
  for (const { day, themes: named } of answers) {
    const words = new Map(named.map((word) => [word.trim().toLowerCase(), word.trim()]));
    for (const [key, theme] of words) {
      if (key === '') continue;
      const before = themes.get(key) ?? { count: 0, perQuarter: quarters.map(() => 0) };
      const at = day === '' ? -1 : quarters.indexOf(quarterOf(day));
      themes.set(key, {
        ...{ theme, count: before.count + 1, last: day },
        perQuarter: before.perQuarter.map((count, index) => (index === at ? count + 1 : count)),
      });
    }
  }
  const order = (a: FeedbackTheme, b: FeedbackTheme) =>
    b.count - a.count || compareText(b.last, a.last) || compareText(a.theme, b.theme);
  return { quarters, themes: [...themes.values()].sort(order) };
}

/** From one quarter to another, the latest only where there are too many. */
function quartersUpTo(first: string, last: string): string[] {
  const quarters: string[] = [];
  for (let quarter = first; quarter <= last; quarter = nextQuarter(quarter)) quarters.push(quarter);
  return quarters.slice(-mostQuarters);
}
