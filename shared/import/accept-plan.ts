/** What a plan becomes once a person has chosen: records whose links hold among what is really there. */
import { blobsIn } from '../domain/attachment-links.ts';
import type { Fields } from '../domain/record.ts';
import type { ImportPlan, PlannedAttachment, PlannedRecord } from './import-plan.ts';
import { isJsonObject } from './json-value.ts';

export interface AcceptedPlan {
  readonly records: readonly PlannedRecord[];
  /** Only those that a chosen record lists or shows. */
  readonly attachments: readonly PlannedAttachment[];
}

/**
 * `chosen` are indices into the plan's records. A link to a record that stays out because the vault has an equal one
 * points to that one; a link to any other record that stays out is dropped.
 */
export function acceptPlan(plan: ImportPlan, chosen: Iterable<number>): AcceptedPlan {
  const indices = new Set(chosen);
  const records = plan.records.filter((_, index) => indices.has(index));
  const standIns = new Map<string, string>();
  for (const [index, record] of plan.records.entries()) {
    if (!indices.has(index)) standIns.set(record.id, record.duplicateOf ?? '');
  }
  const relinked =
    standIns.size === 0
      ? records
      : records.map((record) => ({ ...record, fields: relink(record.fields, standIns) as Fields }));
  const used = new Set(relinked.flatMap((record) => [...blobsIn(record.fields).keys()]));
  return { records: relinked, attachments: plan.attachments.filter((one) => used.has(one.blob)) };
}

function relink(value: unknown, standIns: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return standIns.get(value) ?? value;
  if (Array.isArray(value)) {
    return value.map((one) => relink(one, standIns)).filter((one, index) => one !== '' || value[index] === '');
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, relink(inner, standIns)]));
}
