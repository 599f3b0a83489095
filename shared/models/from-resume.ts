/** A resume that is not one's own: the way of a role model, from what an importer has read. */
import { textOf, rowsOf, wordsOf } from '../domain/field-values.ts';
import type { Fields } from '../domain/record.ts';
import { roleModel } from '../domain/role-model.ts';
import type { ImportPlan, PlannedRecord } from '../import/import-plan.ts';

/**
 * Fields of a role model from the records that an import plan holds: each role at each employer is a step, with the
 * points and achievements of that role as its projects. Level, domain and why stay empty, since no resume says them.
 * Null where the plan has neither a name nor a role. `source` says where the resume was found.
 */
export function roleModelFromResume(plan: Pick<ImportPlan, 'records'>, source: string): Fields | null {
  const ofKind = (kind: string) => plan.records.filter((record) => record.kind === kind);
  const profile = ofKind('profile')[0]?.fields ?? {};
  const name = textOf(profile['name']);
  const achievements = ofKind('achievement');
  const steps = ofKind('employer').flatMap((employer) => readSteps(employer, achievements));
  if (name === '' && steps.length === 0) return null;
  return roleModel.schema.parse({
    name,
    source,
    steps,
    skills: [...new Set(ofKind('skill').map(({ fields }) => textOf(fields['name'])))].filter(Boolean),
    notes: textOf(profile['summary']),
  });
}

function readSteps({ id, fields }: PlannedRecord, achievements: readonly PlannedRecord[]): Fields[] {
  const own = achievements.filter((one) => one.fields['employer'] === id).map((one) => one.fields);
  return rowsOf(fields['roles']).map((role) => {
    const position = textOf(role['position']);
    const [startDate, endDate] = [textOf(role['startDate']), textOf(role['endDate'])];
    const isOfRole = (one: Fields) =>
      textOf(one['role']) === position && textOf(one['startDate']) === startDate && textOf(one['endDate']) === endDate;
    const titles = own.filter(isOfRole).map((one) => textOf(one['title']));
    return {
      role: position,
      organisation: textOf(fields['name']),
      startDate,
      endDate,
      projects: [...wordsOf(role['highlights']), ...titles].filter((one) => one.trim() !== ''),
    };
  });
}
