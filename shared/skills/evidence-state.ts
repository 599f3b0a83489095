/** How far a skill is reached, level by level, and by what: rules that are shown to the person as they stand here. */
import { compareText } from '../compare-text.ts';
import { addMonths } from '../domain/calendar-date.ts';
import { feedback } from '../domain/feedback.ts';
import { rowsOf, textOf, wholeOf } from '../domain/field-values.ts';
import { findKind } from '../domain/registry.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import { importanceRange, skillLevelRange } from '../domain/skill-level.ts';
import { feedbackState } from '../people/feedback-log.ts';

/** What a level of a skill rests on. */
export const evidenceStates = [
  { value: 'proven', label: 'Proven', rule: 'Evidence for that level or a higher one, not older than three years.' },
  { value: 'stale', label: 'Stale', rule: 'Evidence older than three years, run out, or without a date.' },
  { value: 'claimed', label: 'Claimed', rule: 'Your own word, without a record that shows it.' },
  { value: 'missing', label: 'Missing', rule: 'Neither evidence nor your own word.' },
] as const;
export type EvidenceState = (typeof evidenceStates)[number]['value'];

export const monthsUntilStale = 36;

export interface Evidence {
  /** Id of the record that proves it; '' for a person’s own word. */
  readonly record: string;
  /** 1 to 5, and every level below. */
  readonly level: number;
  /** YYYY[-MM[-DD]], '' where nobody knows. */
  readonly date: string;
  readonly state: Exclude<EvidenceState, 'missing'>;
}

export interface SkillStanding {
  readonly id: string;
  readonly name: string;
  /** Of levels 1 to 5, in that order. */
  readonly levels: readonly EvidenceState[];
  /** Highest levels, 0 where there is none: with evidence that holds, with any evidence, and with one's own word too. */
  readonly proven: number;
  readonly shown: number;
  readonly reached: number;
  /** 1 to 3, null where nobody has said. */
  readonly importance: number | null;
  /** What counts, the highest level first; evidence that lies in the future is not among it. */
  readonly evidence: readonly Evidence[];
}

type Stored = Pick<JournalRecord, 'id' | 'kind' | 'fields'>;

/**
 * `recordOf` finds the records that evidence names; `today` is YYYY-MM-DD. A date known to the year or month counts as
 * its last day, so that nothing is called stale that may not be. Feedback counts like an achievement: at the level that
 * the skill names for it, and from its answer on. A question without an answer shows nothing, and feedback that only
 * links to a skill says nothing of a level (see `feedbackToRate`).
 */
export function skillStanding(
  { id, fields }: Pick<JournalRecord, 'id' | 'fields'>,
  recordOf: (id: string) => Stored | undefined,
  today: string,
): SkillStanding {
  const evidence = rowsOf(fields['evidence'])
    .flatMap((row) => readEvidence(row, recordOf, today))
    .sort((a, b) => b.level - a.level || compareText(b.date, a.date));
  const highest = (state: EvidenceState) =>
    Math.max(0, ...evidence.filter((one) => one.state === state).map((one) => one.level));
  const proven = highest('proven');
  const shown = Math.max(proven, highest('stale'));
  const reached = Math.max(shown, highest('claimed'), wholeOf(fields['ownLevel'], skillLevelRange) ?? 0);
  return {
    id,
    name: textOf(fields['name']),
    levels: Array.from({ length: skillLevelRange.most }, (_, index) => {
      const level = index + 1;
      return level <= proven ? 'proven' : level <= shown ? 'stale' : level <= reached ? 'claimed' : 'missing';
    }),
    proven,
    shown,
    reached,
    importance: wholeOf(fields['importance'], importanceRange),
    evidence,
  };
}

function readEvidence(row: Fields, recordOf: (id: string) => Stored | undefined, today: string): Evidence[] {
  const level = wholeOf(row['level'], skillLevelRange) ?? 0;
  if (level === 0) return [];
  const record = recordOf(textOf(row['record']));
  if (record?.kind === feedback.name && feedbackState(record.fields) === 'waiting') return [];
  const date = textOf(row['date']) || (record === undefined ? '' : (findKind(record.kind)?.date(record.fields) ?? ''));
  const day = date.slice(0, 'YYYY-MM-DD'.length);
  if (day > today) return [];
  if (record === undefined) return [{ record: '', level, date, state: 'claimed' }];
  const runsOut = record.kind === 'certification' ? textOf(record.fields['expiresOn']) : '';
  const isStale =
    day === '' || lastDayOf(day) < addMonths(today, -monthsUntilStale) || (runsOut !== '' && runsOut < today);
  return [{ record: record.id, level, date, state: isStale ? 'stale' : 'proven' }];
}

/** For comparing only: no day of a month comes after 31. */
function lastDayOf(date: string): string {
  return date + '-12-31'.slice(date.length - 'YYYY'.length);
}
