/** Makes a record of the path from a view that stays in view: the record opens beside it, the cursor in its name. */
import { focusTitle } from '../../records/focus-title.ts';
import { makeRecord } from '../../records/make-record.ts';
import type { PathViewProps } from './path-view.ts';

export async function addAndOpen(kind: string, onSelect: PathViewProps['onSelect']): Promise<void> {
  const made = await makeRecord(kind);
  if (made === null) return;
  onSelect(made);
  focusTitle(kind);
}
