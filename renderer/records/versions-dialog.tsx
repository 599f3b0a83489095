/** Every kept version of a record, newest first, with what changed and the way back to it. */
import { Button, Modal } from '@mantine/core';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import type { Version } from '../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { dayOf, formatDayNear, formatLocalTime } from '../lib/dates.ts';
import { updateRecord, useVaultQuery } from '../lib/journal-store.ts';
import { showToast } from '../lib/toasts.ts';
import { changedLabels, fieldsToRestore } from './version-changes.ts';
import classes from './versions-dialog.module.css';

interface VersionsDialogProps {
  readonly kind: RecordKind;
  readonly record: JournalRecord;
  readonly onClose: () => void;
}

export function VersionsDialog({ kind, record, onClose }: VersionsDialogProps) {
  const history = useVaultQuery('journal:history', { id: record.id });
  const oldestFirst = [...(history.data ?? [])].sort((a, b) => a.at.localeCompare(b.at));
  const versions = oldestFirst
    .map((version, index) => ({ version, before: oldestFirst[index - 1]?.fields ?? null }))
    .reverse();

  const restore = async (version: Version) => {
    if (version.fields === null) return;
    const restored = await updateRecord(record, fieldsToRestore(record.fields, version.fields), 'Restore a version');
    if (restored.ok) {
      showToast(`Restored the version of ${whenOf(version.at)}.`);
      onClose();
    }
  };

  return (
    <Modal opened onClose={onClose} title="Versions" size={560}>
      {history.error === undefined ? null : <ErrorNote error={history.error} onRetry={history.reload} />}
      <ol className={classes.list}>
        {versions.map(({ version, before }, index) => (
          <li key={`${version.revision} ${version.at}`} className={classes.row}>
            <span className="text-small text-secondary">{whenOf(version.at)}</span>
            <span className={classes.what}>
              {describeVersion(kind, before, version, index === versions.length - 1)}
            </span>
            {index === 0 ? (
              <span className="text-small text-muted">As it is now</span>
            ) : version.fields === null ? null : (
              <Button size="xs" onClick={() => void restore(version)}>
                Restore
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Modal>
  );
}

function whenOf(instant: string): string {
  return `${formatDayNear(dayOf(new Date(instant)))}, ${formatLocalTime(instant)}`;
}

function describeVersion(kind: RecordKind, before: Version['fields'], version: Version, isFirst: boolean): string {
  if (version.fields === null) return 'Deleted';
  if (isFirst || before === null) return `Written: ${kind.title(version.fields)}`;
  return changedLabels(kind, before, version.fields).join(', ') || 'No visible change';
}
