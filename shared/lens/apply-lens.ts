/** From a lens to what an export is asked for. */
import { achievementStrength } from '../domain/achievement-strength.ts';
import { compareNewestFirst } from '../domain/calendar-date.ts';
import type { LensOrder } from '../domain/lens.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import { textOf } from '../domain/field-values.ts';
import type { LensPart } from '../ipc/vault-requests.ts';
import { readLens, type LensChoice } from './read-lens.ts';

/**
 * The achievements of the lens that are still there, in its order, at most as many as it allows. Wordings and styles are
 * told for all of them, also for those beyond the limit, so that ticking one brings its words along.
 */
export function applyLens(fields: Fields, lookup: Pick<RecordLookup, 'get'>): LensPart {
  const { chosen, order, most, document, audience, leaveOut, targetRole } = readLens(fields);
  const present = chosen.flatMap((choice) => {
    const record = lookup.get(choice.achievement);
    return record?.kind === 'achievement' ? [{ choice, record }] : [];
  });
  const ordered = arrange(present, order);
  return {
    chosen: ordered.slice(0, most ?? ordered.length).map(({ choice }) => choice.achievement),
    wording: Object.fromEntries(
      present.filter(({ choice }) => choice.wording !== '').map(({ choice }) => [choice.achievement, choice.wording]),
    ),
    styles: Object.fromEntries(
      present.flatMap(({ choice: { achievement, style } }) => (style === undefined ? [] : [[achievement, style]])),
    ),
    document,
    audience,
    leaveOut: [...leaveOut],
    roleWanted: targetRole.slice(0, longestRole),
  };
}

/** As long as a request may name it. */
const longestRole = 200;

interface Present {
  readonly choice: LensChoice;
  readonly record: JournalRecord;
}

/** Ties keep the order of the lens. */
function arrange(present: readonly Present[], order: LensOrder): readonly Present[] {
  switch (order) {
    case 'by-hand':
      return present;
    case 'newest':
      return [...present].sort((a, b) => compareNewestFirst(periodOf(a), periodOf(b)));
    case 'strongest':
      return [...present].sort((a, b) => strengthOf(b) - strengthOf(a) || compareNewestFirst(periodOf(a), periodOf(b)));
  }
}

const periodOf = ({ record: { fields } }: Present) => ({
  start: textOf(fields['startDate']),
  end: textOf(fields['endDate']),
});

/** Two for a part that is told, one for a part that is begun. */
function strengthOf({ record }: Present): number {
  const worth = { solid: 2, outline: 1, missing: 0 };
  return achievementStrength(record.fields).reduce((sum, part) => sum + worth[part.state], 0);
}
