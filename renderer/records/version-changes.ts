/** What changed from one version of a record to the next, in the words of its form. */
import { fieldsOf } from '../../shared/domain/field.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { Fields } from '../../shared/domain/record.ts';

/** Labels of the fields that differ; those no field declares count as what came with an import. */
export function changedLabels(kind: RecordKind, before: Fields | null, after: Fields | null): readonly string[] {
  const labels = new Map(fieldsOf(kind.shape).map(({ name, meta }) => [name, meta.label]));
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changed = [...names].filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
  return [...new Set(changed.map((name) => labels.get(name) ?? 'Kept from an import'))];
}

/** The fields of a change that turns `current` back into `wanted`: fields that were not there then go. */
export function fieldsToRestore(current: Fields, wanted: Fields): Fields {
  const back: Fields = {};
  for (const name of new Set([...Object.keys(current), ...Object.keys(wanted)])) {
    if (JSON.stringify(current[name]) !== JSON.stringify(wanted[name])) back[name] = wanted[name] ?? null;
  }
  return back;
}
