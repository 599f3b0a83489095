/** Keeps the map as it stands today, with a few words on what was going on. */
import { useState, type FormEvent } from 'react';
import { Button, Modal, TextInput } from '@mantine/core';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import dialog from '../../components/dialog.module.css';
import { callVault } from '../../lib/api.ts';
import { today as todayHere } from '../../lib/dates.ts';
import { flushAll } from '../../lib/flush.ts';
import { noteOutsideChange } from '../../lib/journal-store.ts';
import { showToast } from '../../lib/toasts.ts';

export function CompareKeep({ onClose }: { readonly onClose: () => void }) {
  const [note, setNote] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    await flushAll();
    const kept = await callVault('power:keep', { today: todayHere(), note: note.trim() });
    setSaving(false);
    if (!kept.ok) return setError(kept.error);
    noteOutsideChange(kept.value);
    showToast('Today’s map is kept.');
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Keep today’s map" size={440} transitionProps={{ duration: 0 }}>
      <form className={dialog.body} autoComplete="off" onSubmit={(event) => void keep(event)}>
        <p className="text-secondary">
          People, places and ties are kept as they are now. Later you can compare with this day and see what moved.
          Somebody you delete in the meantime stays in this snapshot.
        </p>
        <TextInput
          label="What is going on"
          description="If you like: “Before the reorganisation”."
          data-autofocus
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {error === null ? null : <ErrorNote error={error} />}
        <div className={dialog.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" loading={isSaving}>
            Keep it
          </Button>
        </div>
      </form>
    </Modal>
  );
}
