/** A development plan as plain values, whatever an older or newer Cairn has written. */
import { groupOf, rowsOf, textOf, wholeOf } from '../domain/field-values.ts';
import type { Fields } from '../domain/record.ts';
import { skillLevelRange } from '../domain/skill-level.ts';
import { credentialVerdicts, resourceTypes } from '../domain/skill-plan.ts';

export interface PlannedSkill {
  /** Id of the skill, '' while none is chosen. */
  readonly skill: string;
  /** Level to reach, 0 to 5; null while it is open. */
  readonly level: number | null;
  readonly practice: string;
  readonly shownBy: string;
}

export interface Resource {
  /** Its place in the list of the record, by which it is ticked. */
  readonly index: number;
  readonly what: string;
  readonly url: string;
  readonly isDone: boolean;
}

export interface ResourceGroup {
  /** "Mentors"; resources of no kind are "Other". */
  readonly label: string;
  readonly resources: readonly Resource[];
}

export interface Plan {
  readonly skills: readonly PlannedSkill[];
  /** Kinds that have a resource, in the order the kinds are declared in. */
  readonly resources: readonly ResourceGroup[];
  readonly milestones: readonly { readonly what: string; readonly by: string; readonly doneOn: string }[];
  readonly credential: {
    readonly name: string;
    readonly verdict: (typeof credentialVerdicts)[number]['value'];
    readonly why: string;
  };
  readonly notes: string;
}

export function readPlan(fields: Fields): Plan {
  const credential = groupOf(fields['credential']);
  return {
    skills: rowsOf(fields['skills']).map((row) => ({
      skill: textOf(row['skill']),
      level: wholeOf(row['level'], skillLevelRange),
      practice: textOf(row['practice']).trim(),
      shownBy: textOf(row['shownBy']).trim(),
    })),
    resources: groupResources(rowsOf(fields['resources'])),
    milestones: rowsOf(fields['milestones']).map((row) => ({
      what: textOf(row['what']).trim(),
      by: textOf(row['by']),
      doneOn: textOf(row['doneOn']),
    })),
    credential: {
      name: textOf(credential['name']).trim(),
      verdict: credentialVerdicts.find((one) => one.value === credential['verdict'])?.value ?? 'undecided',
      why: textOf(credential['why']).trim(),
    },
    notes: textOf(fields['notes']).trim(),
  };
}

function groupResources(rows: readonly Fields[]): ResourceGroup[] {
  const resources = rows.map((row, index) => ({
    type: resourceTypes.find((one) => one.value === row['type'])?.value ?? '',
    index,
    what: textOf(row['what']).trim(),
    url: textOf(row['url']).trim(),
    isDone: row['isDone'] === true,
  }));
  return [...resourceTypes.map(({ value, label }) => ({ value, label: `${label}s` })), { value: '', label: 'Other' }]
    .map(({ value, label }) => ({
      label,
      resources: resources.filter((one) => one.type === value).map(({ type: _type, ...resource }) => resource),
    }))
    .filter((group) => group.resources.length > 0);
}
