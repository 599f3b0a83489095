/** Feedback as evidence of a skill: what is said about a skill, and the level that a person reads from it. */
import { compareText } from '../compare-text.ts';
import { feedback } from '../domain/feedback.ts';
import { rowsOf, textOf, wordsOf } from '../domain/field-values.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields } from '../domain/record.ts';
import { feedbackState } from '../people/feedback-log.ts';

export interface FeedbackToRate {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD, '' while unknown. */
  readonly day: string;
}

/**
 * Answered feedback by the skills it links to, the newest first, without what a skill names as evidence already. It
 * counts for nothing until a person says which level it shows: words are no level.
 */
export function feedbackToRate(lookup: RecordLookup): ReadonlyMap<string, readonly FeedbackToRate[]> {
  const bySkill = new Map<string, FeedbackToRate[]>();
  const answered = lookup.ofKind(feedback.name).filter(({ fields }) => feedbackState(fields) !== 'waiting');
  for (const { id, fields } of answered) {
    for (const skill of new Set(wordsOf(fields['skills']))) {
      const evidence = rowsOf(lookup.get(skill)?.fields['evidence']);
      if (levelOf(evidence, id) !== null) continue;
      const one = { id, title: feedback.title(fields), day: feedback.date(fields) };
      bySkill.set(skill, [...(bySkill.get(skill) ?? []), one]);
    }
  }
  for (const list of bySkill.values()) list.sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id));
  return bySkill;
}

/** The level that rows of evidence name for a record; null for none. */
export function levelOf(evidence: readonly Fields[], record: string): number | null {
  const level = evidence.find((row) => textOf(row['record']) === record)?.['level'];
  return typeof level === 'number' && level > 0 ? level : null;
}

/** Rows of evidence in which a record shows a level, or none (null). The other rows and its date stay. */
export function withLevel(evidence: readonly Fields[], record: string, level: number | null): Fields[] {
  if (level === null) return evidence.filter((row) => textOf(row['record']) !== record);
  return evidence.some((row) => textOf(row['record']) === record)
    ? evidence.map((row) => (textOf(row['record']) === record ? { ...row, level } : row))
    : [...evidence, { record, level, date: '' }];
}
