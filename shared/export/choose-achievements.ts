/** Which achievements an export holds, in which order, and in which words. */
import { isWithheld } from '../domain/achievement-parts.ts';
import { withheldFacts, type Withheld } from '../domain/achievement-sentence.ts';
import { compareNewestFirst } from '../domain/calendar-date.ts';
import type { Reader } from '../domain/confidentiality.ts';
import { knownNames } from '../domain/known-names.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import type { ExportSpec } from '../ipc/vault-requests.ts';
import { compareRank, textOf, wordsOf } from '../domain/field-values.ts';
import { tellAchievement, type StoryPart, type ToldAchievement } from './tell-achievement.ts';

export interface Choice {
  readonly achievements: readonly ToldAchievement[];
  readonly withheld: readonly Withheld[];
}

/**
 * A list of ids decides alone; without one the filters of the spec do. What is private stays out either way. `parts` are
 * those that will be told, for the list of what is withheld.
 */
export function chooseAchievements(spec: ExportSpec, lookup: RecordLookup, parts: readonly StoryPart[]): Choice {
  const withheld: Withheld[] = [];
  const all = lookup.ofKind('achievement');
  const candidates =
    spec.chosen === undefined ? newestFirst(all.filter((one) => matches(one.fields, spec))) : pick(all, spec.chosen);
  if (spec.chosen === undefined && (spec.from !== '' || spec.to !== '')) {
    for (const { fields } of all) {
      if (!hasDate(fields)) withheld.push({ what: textOf(fields['title']), why: 'Undated: belongs to no period' });
    }
  }
  const achievements: ToldAchievement[] = [];
  const reader: Reader =
    spec.audience === 'self' ? { audience: 'self' } : { audience: 'outside', known: knownNames(lookup) };
  for (const record of candidates) {
    if (isWithheld(record.fields, spec.audience)) {
      withheld.push(...withheldFacts(record.fields, reader));
      continue;
    }
    const line = { wording: spec.wording[record.id]?.trim() ?? '', style: spec.styles[record.id] };
    const told = tellAchievement(record, reader, line, parts);
    withheld.push(...told.withheld);
    if (told.achievement.sentence.trim() !== '') achievements.push(told.achievement);
  }
  return { achievements, withheld };
}

function pick(all: readonly JournalRecord[], ids: readonly string[]): JournalRecord[] {
  const byId = new Map<string, JournalRecord>(all.map((record) => [record.id, record]));
  return [...new Set(ids)].map((id) => byId.get(id)).filter((record) => record !== undefined);
}

function newestFirst(records: readonly JournalRecord[]): JournalRecord[] {
  const period = ({ fields }: JournalRecord) => ({
    start: textOf(fields['startDate']),
    end: textOf(fields['endDate']),
  });
  return [...records].sort((a, b) => compareNewestFirst(period(a), period(b)) || compareRank(a, b));
}

const hasDate = (fields: Fields) => textOf(fields['startDate']) !== '' || textOf(fields['endDate']) !== '';

function matches(fields: Fields, spec: ExportSpec): boolean {
  if (spec.employer !== '' && fields['employer'] !== spec.employer) return false;
  if (spec.role !== '' && fields['role'] !== spec.role) return false;
  if (spec.tags.length > 0 && !wordsOf(fields['tags']).some((tag) => spec.tags.includes(tag))) return false;
  return overlaps(fields, spec.from, spec.to);
}

/** A date known only to the year or the month touches every day of it; without an end it still goes on. */
function overlaps(fields: Fields, from: string, to: string): boolean {
  if (from === '' && to === '') return true;
  if (!hasDate(fields)) return false;
  const start = textOf(fields['startDate']) || textOf(fields['endDate']);
  const end = textOf(fields['endDate']) || '9999';
  return (to === '' || firstDay(start) <= lastDay(to)) && (from === '' || lastDay(end) >= firstDay(from));
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);
