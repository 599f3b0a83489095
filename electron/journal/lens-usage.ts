/** How often achievements are told, over all lenses of the journal. */
import { findKind } from '../../shared/domain/registry.ts';
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import type { LensUsage } from '../../shared/ipc/vault-requests.ts';
import { countUsage, noUsage, usageFlagsOf, type UsageFlag } from '../../shared/lens/usage.ts';

/** `now` is an ISO instant. Ids of what is no achievement (any more) are left out. */
export function describeUsage(lookup: RecordLookup, ids: readonly string[] | undefined, now: string): LensUsage {
  const lenses = lookup.ofKind('lens');
  const counts = countUsage(lenses.map(({ fields }) => fields));
  const byId = (ids ?? [...counts.keys()]).flatMap((id) => {
    const record = lookup.get(id);
    if (record?.kind !== 'achievement') return [];
    const count = counts.get(id) ?? noUsage;
    const date = findKind(record.kind)?.date(record.fields) ?? '';
    return [[id, { ...count, flags: usageFlagsOf(count, lenses.length, date, dayOf(now)) }] as const];
  });
  return { lenses: lenses.length, byId: Object.fromEntries(byId) };
}

/** Counts once; the function it makes is asked for each achievement, with its date. */
export function hasUsageFlag(lookup: RecordLookup, flag: UsageFlag, now: string) {
  const lenses = lookup.ofKind('lens');
  const counts = countUsage(lenses.map(({ fields }) => fields));
  const today = dayOf(now);
  return (id: string, date: string) =>
    usageFlagsOf(counts.get(id) ?? noUsage, lenses.length, date, today).includes(flag);
}

const dayOf = (instant: string) => instant.slice(0, 10);
