/** A goal as plain values, whatever an older or newer Cairn has written. */
import { groupOf, numberOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';
import { goalStates } from '../domain/goal.ts';
import type { Fields } from '../domain/record.ts';

export interface Goal {
  readonly specific: string;
  readonly measure: {
    readonly counted: string;
    readonly unit: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly now: number | null;
  };
  readonly milestones: readonly { readonly what: string; readonly by: string; readonly doneOn: string }[];
  readonly achievable: string;
  readonly relevance: string;
  readonly relevantTo: readonly string[];
  /** YYYY-MM-DD or ''. */
  readonly startOn: string;
  readonly dueOn: string;
  readonly state: (typeof goalStates)[number]['value'];
}

export function readGoal(fields: Fields): Goal {
  const measure = groupOf(fields['measure']);
  return {
    specific: textOf(fields['specific']).trim(),
    measure: {
      counted: textOf(measure['counted']).trim(),
      unit: textOf(measure['unit']).trim(),
      from: numberOf(measure['from']),
      to: numberOf(measure['to']),
      now: numberOf(measure['now']),
    },
    milestones: rowsOf(fields['milestones']).map((row) => ({
      what: textOf(row['what']).trim(),
      by: textOf(row['by']),
      doneOn: textOf(row['doneOn']),
    })),
    achievable: textOf(fields['achievable']).trim(),
    relevance: textOf(fields['relevance']).trim(),
    relevantTo: wordsOf(fields['relevantTo']),
    startOn: textOf(fields['startOn']),
    dueOn: textOf(fields['dueOn']),
    state: goalStates.find((one) => one.value === fields['state'])?.value ?? 'open',
  };
}
