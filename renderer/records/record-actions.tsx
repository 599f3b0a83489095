/** What can be done to a whole record: look at its versions, delete it (undoable). */
import { useState } from 'react';
import { Button } from '@mantine/core';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { RecordDetail } from '../../shared/ipc/vault-requests.ts';
import { deleteRecord } from '../lib/journal-store.ts';
import type { RecordDraft } from './use-record-draft.ts';
import { VersionsDialog } from './versions-dialog.tsx';

interface RecordActionsProps {
  readonly kind: RecordKind;
  readonly detail: RecordDetail;
  readonly draft: RecordDraft;
  readonly onDeleted: () => void;
}

export function RecordActions({ kind, detail, draft, onDeleted }: RecordActionsProps) {
  const [isShowingVersions, setShowingVersions] = useState(false);
  const remove = async () => {
    await draft.flush();
    const deleted = await deleteRecord(detail.record);
    if (deleted.ok) onDeleted();
  };
  return (
    <>
      <Button variant="subtle" size="xs" onClick={() => void draft.flush().then(() => setShowingVersions(true))}>
        {detail.versions === 1 ? '1 version' : `${String(detail.versions)} versions`}
      </Button>
      <Button variant="danger" size="xs" onClick={() => void remove()}>
        Delete
      </Button>
      {isShowingVersions ? (
        <VersionsDialog kind={kind} record={detail.record} onClose={() => setShowingVersions(false)} />
      ) : null}
    </>
  );
}
