/** The small values that the list of one kind draws beside title and date. */
import { formatPeriod } from '../../shared/domain/calendar-date.ts';
import { achievementStrength } from '../../shared/domain/achievement-strength.ts';
import { numberOf, textOf, wordsOf } from '../../shared/domain/field-values.ts';
import { formatMeasure, metricChange, type Metric } from '../../shared/domain/metric.ts';
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import type { Fields } from '../../shared/domain/record.ts';
import { goalProgress } from '../../shared/goals/progress.ts';
import { readGoal } from '../../shared/goals/read-goal.ts';
import { countWords } from '../../shared/domain/count-words.ts';

type Extra = (fields: Fields, lookup: RecordLookup) => Readonly<Record<string, unknown>>;

const asRoles = (value: unknown) => (Array.isArray(value) ? value : []) as readonly Fields[];

const extras: Readonly<Record<string, Extra>> = {
  'journal-entry': (fields) => ({
    words: countWords(textOf(fields.body)),
    mood: fields.mood ?? null,
    energy: fields.energy ?? null,
  }),
  employer: (fields) => ({
    location: textOf(fields.location),
    roles: asRoles(fields.roles).map((role) => ({
      position: textOf(role.position),
      startDate: textOf(role.startDate),
      endDate: textOf(role.endDate),
    })),
  }),
  'career-role': (fields) => ({ state: textOf(fields.state) }),
  'emerging-topic': (fields) => ({
    stance: textOf(fields.stance),
    horizonMonths: numberOf(fields.horizonMonths),
    nextStep: textOf(fields.nextStep),
  }),
  goal: (fields) => {
    const goal = readGoal(fields);
    return { dueOn: goal.dueOn, state: goal.state, share: goalProgress(goal)?.share ?? null };
  },
  'culture-note': (fields, lookup) => ({
    aspect: textOf(fields.aspect),
    people: wordsOf(fields.people).flatMap((id) => lookup.title(id) ?? []),
  }),
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
      employer: lookup.title(textOf(fields.employer)) ?? '',
      role: textOf(fields.role),
      period: formatPeriod(textOf(fields.startDate), textOf(fields.endDate)),
      driver: textOf(fields.driver),
      confidentiality: textOf(fields.confidentiality),
      strength: achievementStrength(fields).map((stone) => stone.state),
    };
  },
};

/** The two ends of a record that has them, so that a list can write the dates in its margin. */
function spanOf(fields: Fields): Readonly<Record<string, unknown>> {
  return 'startDate' in fields || 'endDate' in fields
    ? { startDate: textOf(fields.startDate), endDate: textOf(fields.endDate) }
    : {};
}

export function summaryExtra(kind: string, fields: Fields, lookup: RecordLookup): Readonly<Record<string, unknown>> {
  return { ...spanOf(fields), ...(Object.hasOwn(extras, kind) ? extras[kind]?.(fields, lookup) : {}) };
}
