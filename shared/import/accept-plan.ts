/** What a plan becomes once a person has chosen: records whose links hold among what is really there. */
import { blobsIn } from '../domain/attachment-links.ts';
import type { Fields } from '../domain/record.ts';
import { tie } from '../domain/tie.ts';
import type { ImportPlan, PlannedAttachment, PlannedRecord } from './import-plan.ts';
import { isJsonObject } from './json-value.ts';

export interface AcceptedPlan {
  /** To be made. */
  readonly records: readonly PlannedRecord[];
  /** To be brought into the vault's own record, the one named by `duplicateOf`. */
  readonly updates: readonly PlannedRecord[];
  /** Chosen, but about somebody who stays out. */
  readonly leftOut: readonly PlannedRecord[];
  /** Only those that a chosen record lists or shows. */
  readonly attachments: readonly PlannedAttachment[];
}

/** Links that say something else when they are empty: a record that loses one of them stays out, too. */
const bindingLinks: Readonly<Record<string, readonly string[]>> = { [tie.name]: ['from', 'to'] };

/**
 * `chosen` and `updates` are indices into the plan's records; an update without a record of the vault is none. A link to
 * a record that stays out because the vault has an equal one points to that one; a link to any other record that stays
 * out is dropped.
 */
export function acceptPlan(plan: ImportPlan, chosen: Iterable<number>, updates: Iterable<number> = []): AcceptedPlan {
  const indices = new Set(chosen);
  const updated = new Set(updates);
  const standIns = new Map<string, string>();
  for (const [index, record] of plan.records.entries()) {
    if (!indices.has(index)) standIns.set(record.id, record.duplicateOf ?? '');
  }
  const relinked = plan.records.map((record) =>
    standIns.size === 0 ? record : { ...record, fields: relink(record.fields, standIns) as Fields },
  );
  const losesLink = (record: PlannedRecord, index: number) =>
    (bindingLinks[record.kind] ?? []).some(
      (name) => record.fields[name] === '' && plan.records[index]?.fields[name] !== '',
    );
  const isUpdate = (record: PlannedRecord, index: number) =>
    updated.has(index) && !indices.has(index) && record.duplicateOf !== null;
  const kept = relinked.map((record, index) => ({ record, index, isLost: losesLink(record, index) }));
  const pick = (isPicked: (record: PlannedRecord, index: number) => boolean, isLost = false) =>
    kept.flatMap((one) => (one.isLost === isLost && isPicked(one.record, one.index) ? [one.record] : []));
  const isChosen = (_: PlannedRecord, index: number) => indices.has(index);
  const accepted = { records: pick(isChosen), updates: pick(isUpdate) };
  const used = new Set(
    Object.values(accepted)
      .flat()
      .flatMap(({ fields }) => [...blobsIn(fields).keys()]),
  );
  return {
    ...accepted,
    leftOut: pick(isChosen, true),
    attachments: plan.attachments.filter((one) => used.has(one.blob)),
  };
}

function relink(value: unknown, standIns: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return standIns.get(value) ?? value;
  if (Array.isArray(value)) {
    return value.map((one) => relink(one, standIns)).filter((one, index) => one !== '' || value[index] === '');
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, relink(inner, standIns)]));
}
