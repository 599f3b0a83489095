/** A document was made with a lens: the change that keeps it. */
import type { Change } from '../domain/change.ts';
import type { JournalRecord } from '../domain/record.ts';
import type { DocumentName, FormatName } from '../export/export-choices.ts';
import { rowsOf } from '../domain/field-values.ts';

export interface NewUse {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly document: DocumentName;
  readonly format: FormatName;
  /** Its name without folders. */
  readonly file: string;
  /** Ids of the achievements in the document. */
  readonly achievements: readonly string[];
}

/** What an undo of it is called. */
export const noteUseLabel = 'Note the use of a lens';

export function noteUseChange(lens: Pick<JournalRecord, 'id' | 'kind' | 'revision' | 'fields'>, use: NewUse): Change {
  const uses = [...rowsOf(lens.fields['uses']), { ...use, achievements: [...use.achievements] }];
  return { kind: lens.kind, id: lens.id, base: lens.revision, fields: { uses } as Change['fields'] };
}
