/** The record as it is being edited: what the vault holds, with the unsaved edits of this window on top. */
import { useMemo, useRef, useState } from 'react';
import { fieldsOf } from '../../shared/domain/field.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { Fields, JournalRecord } from '../../shared/domain/record.ts';
import type { AppError } from '../../shared/errors.ts';
import { updateRecord } from '../lib/journal-store.ts';
import { useAutosave } from '../lib/use-autosave.ts';
import { checkEdits } from './field-problems.ts';

export interface RecordDraft {
  readonly fields: Fields;
  readonly problems: ReadonlyMap<string, string>;
  /** Why the last save was refused; null when it was not. */
  readonly error: AppError | null;
  /** `now` saves without waiting for a pause: for choices and rows, where nobody is typing. */
  change(name: string, value: unknown, options?: { readonly now?: boolean }): void;
  flush(): Promise<void>;
}

/** Give the component that uses it a `key` per record: leaving saves what is pending for the record left. */
export function useRecordDraft(kind: RecordKind, record: JournalRecord): RecordDraft {
  const [edits, setEdits] = useState<Fields>({});
  const [error, setError] = useState<AppError | null>(null);
  const pending = useRef<Fields>({});
  const lastSaved = useRef<string | null>(null);
  const latest = useRef(record);
  latest.current = record;

  const autosave = useAutosave<Fields>(async (unsaved) => {
    const { fitting } = checkEdits(kind, unsaved);
    const names = Object.keys(fitting);
    if (names.length === 0) return { ok: true, value: null };
    const key = names.join(' ');
    const saved = await updateRecord(latest.current, fitting, labelOf(kind, names), {
      merge: lastSaved.current === key,
    });
    setError(saved.ok ? null : saved.error);
    if (saved.ok) {
      lastSaved.current = key;
      pending.current = without(pending.current, fitting);
      setEdits((current) => without(current, fitting));
    }
    return saved;
  });

  const { problems } = useMemo(() => checkEdits(kind, edits), [kind, edits]);
  const fields = useMemo(() => ({ ...record.fields, ...edits }), [record.fields, edits]);
  return {
    fields,
    problems,
    error,
    change(name, value, options = {}) {
      pending.current = { ...pending.current, [name]: value };
      setEdits((current) => ({ ...current, [name]: value }));
      autosave.schedule(pending.current);
      if (options.now === true) void autosave.flush();
    },
    flush: () => autosave.flush(),
  };
}

/** The edits that are not what was just saved: typing on while a save is out must not be lost. */
function without(edits: Fields, saved: Fields): Fields {
  return Object.fromEntries(Object.entries(edits).filter(([name, value]) => !Object.is(saved[name], value)));
}

/** "Edit situation" for one field, "Edit achievement" for several. */
function labelOf(kind: RecordKind, names: readonly string[]): string {
  const field = names.length === 1 ? fieldsOf(kind.shape).find(({ name }) => name === names[0]) : undefined;
  return `Edit ${field === undefined ? kind.label.one : field.meta.label.toLowerCase()}`.slice(0, 100);
}
