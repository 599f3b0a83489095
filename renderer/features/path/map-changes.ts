/** What the map changes in the vault: each one step to undo; a refusal is said in a toast. */
import type { Fields } from '../../../shared/domain/record.ts';
import type { MapMove, MapRole } from '../../../shared/path/path-overview.ts';
import { createRecord, deleteRecord, updateRecord } from '../../lib/journal-store.ts';
import { isDone } from '../../lib/tell-failure.ts';
import { withRecord } from '../../records/with-record.ts';

/** Titles are cut where the name of a step in the undo list would become too long. */
const longestName = 60;

/** Changes where a role stands. Answers whether it does now. */
export function placeRole(role: Pick<MapRole, 'id' | 'title'>, fields: Fields): Promise<boolean> {
  return withRecord(role.id, (record) => updateRecord(record, fields, `Move ${role.title.slice(0, longestName)}`));
}

/** Changes the named fields of a record of the path. Answers whether that is done. */
export function changeOnMap(id: string, fields: Fields): Promise<boolean> {
  return withRecord(id, (record) => updateRecord(record, fields));
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

/** Deletes a role or a move, with the way back in a toast. Answers whether it is gone. */
export function removeFromMap(record: Pick<MapRole | MapMove, 'id'>): Promise<boolean> {
  return withRecord(record.id, (found) => deleteRecord(found));
}
