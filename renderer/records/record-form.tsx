/** The form of any kind of record, derived from its declaration; saves by itself. */
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { FieldGrid } from './field-grid.tsx';
import type { RecordDraft } from './use-record-draft.ts';

interface RecordFormProps {
  readonly kind: RecordKind;
  readonly draft: RecordDraft;
  /** Fields shown elsewhere on the page. */
  readonly without?: readonly string[];
}

/** Stands inside a {@link RecordFormScope}. Links have a panel of their own, beside the records that point here. */
export function RecordForm({ kind, draft, without = [] }: RecordFormProps) {
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void draft.flush();
      }}
      onBlur={() => void draft.flush()}
    >
      {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
      <FieldGrid
        shape={kind.shape}
        values={draft.fields}
        path=""
        without={['links', ...without]}
        onChange={draft.change}
      />
    </form>
  );
}
