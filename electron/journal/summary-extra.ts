/** The small values that the list of one kind draws beside title and date. */
import { formatPeriod } from '../../shared/domain/calendar-date.ts';
import { achievementStrength } from '../../shared/domain/achievement-strength.ts';
import { formatMeasure, metricChange, type Metric } from '../../shared/domain/metric.ts';
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import type { Fields } from '../../shared/domain/record.ts';
import { goalProgress } from '../../shared/goals/progress.ts';
import { readGoal } from '../../shared/goals/read-goal.ts';
import { countWords } from '../../shared/domain/count-words.ts';

type Extra = (fields: Fields, lookup: RecordLookup) => Readonly<Record<string, unknown>>;

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

const asRoles = (value: unknown) => (Array.isArray(value) ? value : []) as readonly Fields[];

const extras: Readonly<Record<string, Extra>> = {
  'journal-entry': (fields) => ({
    words: countWords(asText(fields.body)),
    mood: fields.mood ?? null,
    energy: fields.energy ?? null,
  }),
  employer: (fields) => ({
    location: asText(fields.location),
    roles: asRoles(fields.roles).map((role) => ({
      position: asText(role.position),
      startDate: asText(role.startDate),
      endDate: asText(role.endDate),
    })),
  }),
  'career-role': (fields) => ({ state: asText(fields.state) }),
  goal: (fields) => {
    const goal = readGoal(fields);
    return { dueOn: goal.dueOn, state: goal.state, share: goalProgress(goal)?.share ?? null };
  },
  achievement: (fields, lookup) => {
    const metrics = (Array.isArray(fields.metrics) ? fields.metrics : []) as readonly Metric[];
    const first = metrics.find((metric) => metric.result !== null);
    const measure = (value: number | null, metric: Metric) => (value === null ? '' : formatMeasure(value, metric));
    return {
      metric:
        first === undefined
          ? null
          : {
              what: first.what,
              before: measure(first.baseline, first),
              after: measure(first.result, first),
              change: metricChange(first),
            },
      employer: lookup.title(asText(fields.employer)) ?? '',
      role: asText(fields.role),
      period: formatPeriod(asText(fields.startDate), asText(fields.endDate)),
      driver: asText(fields.driver),
      confidentiality: asText(fields.confidentiality),
      strength: achievementStrength(fields).map((stone) => stone.state),
    };
  },
};

/** The two ends of a record that has them, so that a list can write the dates in its margin. */
function spanOf(fields: Fields): Readonly<Record<string, unknown>> {
  return 'startDate' in fields || 'endDate' in fields
    ? { startDate: asText(fields.startDate), endDate: asText(fields.endDate) }
    : {};
}

export function summaryExtra(kind: string, fields: Fields, lookup: RecordLookup): Readonly<Record<string, unknown>> {
  return { ...spanOf(fields), ...(Object.hasOwn(extras, kind) ? extras[kind]?.(fields, lookup) : {}) };
}
