/** One record of any kind: its title, what is missing, its form, its links, its versions. */
import type { ReactNode } from 'react';
import { findKind } from '../../shared/domain/registry.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { RecordDetail } from '../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { useVaultQuery } from '../lib/journal-store.ts';
import { DraftSaveState } from './draft-save-state.tsx';
import { LinksPanel } from './links-panel.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { RecordActions } from './record-actions.tsx';
import { RecordFormScope } from './record-form-scope.tsx';
import { RecordForm } from './record-form.tsx';
import { useRecordDraft } from './use-record-draft.ts';
import classes from './record-editor.module.css';

interface RecordEditorProps {
  readonly id: string;
  /** A way back to the list, where list and record do not fit side by side. */
  readonly back?: ReactNode;
  readonly onDeleted: () => void;
  /** Stands for the title where the page already shows it. */
  readonly heading?: string;
}

export function RecordEditor({ id, ...rest }: RecordEditorProps) {
  const query = useVaultQuery('journal:get', { id });
  const kind = query.data === undefined ? undefined : findKind(query.data.record.kind);
  if (query.error !== undefined && query.data === undefined) {
    return (
      <div className={classes.note}>
        {rest.back}
        <ErrorNote error={query.error} onRetry={query.reload} />
      </div>
    );
  }
  if (query.data === undefined || kind === undefined) return null;
  return <LoadedEditor key={id} kind={kind} detail={query.data} {...rest} />;
}

interface LoadedEditorProps extends Omit<RecordEditorProps, 'id'> {
  readonly kind: RecordKind;
  readonly detail: RecordDetail;
}

function LoadedEditor({ kind, detail, back, heading, onDeleted }: LoadedEditorProps) {
  const draft = useRecordDraft(kind, detail.record);
  return (
    <RecordFormScope kind={kind} detail={detail} draft={draft}>
      <article className={classes.editor} aria-label={kind.label.one}>
        <div className={classes.scroll}>
          {back}
          <h2 className={classes.title}>{heading ?? kind.title(draft.fields)}</h2>
          <RecordForm kind={kind} draft={draft} />
          <div className={classes.panels}>
            <MissingPanel missing={kind.missing(draft.fields)} />
            <LinksPanel detail={detail} draft={draft} />
          </div>
        </div>
        <footer className={classes.footer}>
          <DraftSaveState textToCopy={() => JSON.stringify(draft.fields, null, 2)} />
          <span className={classes.space} />
          <RecordActions kind={kind} detail={detail} draft={draft} onDeleted={onDeleted} />
        </footer>
      </article>
    </RecordFormScope>
  );
}
