/** The text of one entry while it is edited: what is typed, what is saved, what came from elsewhere. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Change } from '../../../shared/domain/change.ts';
import type { Fields, RecordId, Revision } from '../../../shared/domain/record.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { applyChanges, useVaultQuery } from '../../lib/journal-store.ts';
import { useAutosave } from '../../lib/use-autosave.ts';

const kind = 'journal-entry';

/** Stands for "the newest": the journal store puts the revision it knows in its place. */
const anyRevision = '0'.repeat(32) as Revision;

interface Text {
  readonly title: string;
  readonly body: string;
}

interface EntryDraft {
  /** undefined while it loads, and before a new entry was first saved. */
  readonly detail: RecordDetail | undefined;
  readonly error: AppError | undefined;
  readonly title: string;
  readonly body: string;
  readonly isReady: boolean;
  writeTitle(title: string): void;
  writeBody(body: string): void;
  /** Saves other fields at once, after the text that is pending. */
  saveFields(fields: Fields, label: string): Promise<boolean>;
  /** Saves what is pending now. */
  flush(): Promise<void>;
}

/** `writtenAt` is set for an entry that does not exist yet: it is made with the first thing written into it. */
export function useEntryDraft(id: RecordId, writtenAt: string | null): EntryDraft {
  const [exists, setExists] = useState(writtenAt === null);
  const isMade = useRef(exists);
  const query = useVaultQuery('journal:get', exists ? { id } : null);
  const detail = query.data;
  const [text, setText] = useState<Text | null>(exists ? null : { title: '', body: '' });
  const unsaved = useRef<Text | null>(null);
  const shown = useRef<Text | null>(text);

  const save = useCallback(
    async (fields: Fields, label: string, merge: boolean): Promise<Result<unknown, AppError>> => {
      const isNew = !isMade.current;
      isMade.current = true;
      const base = isNew ? null : (detail?.record.revision ?? anyRevision);
      const all = isNew ? { writtenAt, ...fields } : fields;
      const applied = await applyChanges(
        isNew ? 'New entry' : label,
        [{ kind, id, base, fields: all as Change['fields'] }],
        { merge: merge && !isNew },
      );
      if (isNew && !applied.ok) isMade.current = false;
      if (isNew && applied.ok) setExists(true);
      return applied;
    },
    [id, writtenAt, detail?.record.revision],
  );

  const autosave = useAutosave<Text>(async (value) => {
    // A new entry emptied again before it was saved leaves nothing behind.
    if (!isMade.current && value.title === '' && value.body === '') return ok(null);
    const result = await save({ ...value }, 'Edit entry', true);
    if (result.ok && unsaved.current === value) unsaved.current = null;
    return result;
  });

  // Undo, an older version or another page changed the record: take it over, unless something newer is being typed.
  useEffect(() => {
    if (detail === undefined || unsaved.current !== null) return;
    const { title, body } = detail.record.fields;
    const recorded = { title: asText(title), body: asText(body) };
    if (recorded.title === shown.current?.title && recorded.body === shown.current.body) return;
    shown.current = recorded;
    setText(recorded);
  }, [detail]);

  function write(part: Partial<Text>): void {
    const next = { title: '', body: '', ...shown.current, ...part };
    if (next.title === shown.current?.title && next.body === shown.current.body) return;
    shown.current = next;
    unsaved.current = next;
    setText(next);
    autosave.schedule(next);
  }

  return {
    detail,
    error: query.error,
    title: text?.title ?? '',
    body: text?.body ?? '',
    isReady: text !== null,
    writeTitle: (title) => write({ title }),
    writeBody: (body) => write({ body }),
    saveFields: async (fields, label) => {
      await autosave.flush();
      return (await save(fields, label, false)).ok;
    },
    flush: autosave.flush,
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
