/** What the map changes in the vault: each one step to undo; a refusal is said in a toast. */
import type { Fields } from '../../../shared/domain/record.ts';
import type { MapRole } from '../../../shared/path/path-overview.ts';
import { createRecord, updateRecord } from '../../lib/journal-store.ts';
import { nameInStep } from '../../lib/step-name.ts';
import { isDone } from '../../lib/tell-failure.ts';
import { withRecord } from '../../records/with-record.ts';

/** Changes where a role stands. Answers whether it does now. */
export function placeRole(role: Pick<MapRole, 'id' | 'title'>, fields: Fields): Promise<boolean> {
  return withRecord(role.id, (record) => updateRecord(record, fields, `Move ${nameInStep(role.title)}`));
}

/** Makes a move between two roles. Answers its id, null when that failed. */
export async function connectRoles(from: MapRole, to: MapRole): Promise<string | null> {
  const made = await createRecord('career-move', {
    title: `${from.title} to ${to.title}`,
    from: from.id,
    to: to.id,
  });
  return isDone(made) ? (made.value.id as string) : null;
}
