/** How an entry read before. Bringing one back is a change like any other: nothing is lost by it. */
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { journalEntry } from '../../../shared/domain/journal-entry.ts';
import type { Fields, RecordId } from '../../../shared/domain/record.ts';
import type { Version } from '../../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { MarkdownView } from '../../components/markdown-view.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { dayOf, formatDayNear, formatLocalTime } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import styles from './versions-dialog.module.css';

interface VersionsDialogProps {
  readonly id: RecordId;
  readonly onRestore: (fields: Fields) => void;
  readonly onClose: () => void;
}

export function VersionsDialog({ id, onRestore, onClose }: VersionsDialogProps) {
  const history = useVaultQuery('journal:history', { id });
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = newestFirst(history.data ?? []);
  const current = versions.find((version) => keyOf(version) === chosen) ?? versions[0];
  return (
    <Modal opened onClose={onClose} title="Versions" size={860}>
      {history.error !== undefined && <ErrorNote error={history.error} onRetry={history.reload} />}
      {current !== undefined && (
        <div className={styles.columns}>
          <ul className={styles.list} aria-label="Versions, newest first">
            {versions.map((version, index) => (
              <li key={keyOf(version)}>
                <RowButton
                  className={styles.version}
                  aria-current={version === current ? 'true' : undefined}
                  onClick={() => setChosen(keyOf(version))}
                >
                  <span className={styles.when}>
                    {formatDayNear(dayOf(new Date(version.at)))},{' '}
                    <span className="number">{formatLocalTime(version.at)}</span>
                  </span>
                  <span className={styles.what}>{index === 0 ? 'As it is now' : describe(version)}</span>
                </RowButton>
              </li>
            ))}
          </ul>
          <div className={styles.reading}>
            <VersionText version={current} />
            {current !== versions[0] && current.fields !== null && (
              <Button
                variant="filled"
                className={styles.restore}
                onClick={() => {
                  if (current.fields !== null) onRestore(current.fields);
                  onClose();
                }}
              >
                Bring this version back
              </Button>
            )}
          </div>
        </div>
      )}
    </Modal>
  );
}

function VersionText({ version }: { readonly version: Version }) {
  if (version.fields === null) return <p className="text-secondary">The entry was deleted here.</p>;
  const { title, body } = version.fields;
  return (
    <div className={styles.text} tabIndex={0} role="region" aria-label="Text of this version">
      {typeof title === 'string' && title !== '' && <h3 className={styles.title}>{title}</h3>}
      <MarkdownView text={typeof body === 'string' ? body : ''} />
    </div>
  );
}

function describe(version: Version): string {
  if (version.fields === null) return 'Deleted';
  const { body } = version.fields;
  const words = typeof body === 'string' ? body.split(/\s+/).filter((word) => word !== '').length : 0;
  return words === 0 ? journalEntry.title(version.fields) : words === 1 ? '1 word' : `${String(words)} words`;
}

function keyOf(version: Version): string {
  return `${version.at} ${version.revision}`;
}

function newestFirst(versions: readonly Version[]): readonly Version[] {
  return [...versions].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
