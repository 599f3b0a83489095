/** There is one profile per vault: whatever another one says, it is that one in another state. */
import type { ImportContext, PlannedRecord } from './import-plan.ts';

export function markKnownProfile(
  records: readonly PlannedRecord[],
  context: Pick<ImportContext, 'existing'>,
): PlannedRecord[] {
  const [existing] = context.existing('profile');
  if (existing === undefined) return [...records];
  return records.map((record) => (record.kind === 'profile' ? { ...record, duplicateOf: existing.id } : record));
}
