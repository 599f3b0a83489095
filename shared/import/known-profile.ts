/** There is one profile per vault: another one is left out unless a person chooses it. */
import type { ImportContext, PlannedRecord, Skipped } from './import-plan.ts';

/** Marks profiles as known when the vault has one of whatever content. `where` names their place in the import. */
export function markKnownProfile(
  records: readonly PlannedRecord[],
  where: string,
  context: Pick<ImportContext, 'existing'>,
  notes: Skipped[],
): PlannedRecord[] {
  return records.map((record) => {
    if (record.kind !== 'profile' || record.duplicateOf !== null) return record;
    const [existing] = context.existing('profile');
    if (existing === undefined) return record;
    notes.push({ where, why: 'This vault has a profile already; choose this one to import it beside yours.' });
    return { ...record, duplicateOf: existing.id };
  });
}
