/** A name for a lens: for a new one also what it is for. */
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Modal, TextInput } from '@mantine/core';
import { lensTargets } from '../../../shared/domain/lens.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import type { AppError } from '../../../shared/errors.ts';
import classes from '../../components/dialog.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { Segments } from '../../components/segments.tsx';

interface SaveLensDialogProps {
  readonly onSave: (fields: Fields) => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function SaveLensDialog({ onSave, onClose }: SaveLensDialogProps) {
  const [title, setTitle] = useState('');
  const [target, setTarget] = useState<(typeof lensTargets)[number]['value']>('role');
  const [targetRole, setTargetRole] = useState('');
  const [organisation, setOrganisation] = useState('');
  const fields = { title: title.trim(), target, organisation, ...(targetRole === '' ? {} : { targetRole }) };
  return (
    <LensForm
      heading="Save as lens"
      title={title}
      onTitle={setTitle}
      onSave={() => onSave(fields)}
      onClose={onClose}
      more={
        <>
          <Segments label="What it is for" value={target} options={lensTargets} onChange={setTarget} />
          <TextInput
            label="Role wanted"
            maxLength={200}
            value={targetRole}
            onChange={(event) => setTargetRole(event.currentTarget.value)}
          />
          <TextInput
            label="Organisation"
            maxLength={200}
            value={organisation}
            onChange={(event) => setOrganisation(event.currentTarget.value)}
          />
        </>
      }
    />
  );
}

interface RenameLensDialogProps {
  readonly title: string;
  readonly onSave: (title: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function RenameLensDialog({ title: before, onSave, onClose }: RenameLensDialogProps) {
  const [title, setTitle] = useState(before);
  return (
    <LensForm
      heading="Rename lens"
      title={title}
      onTitle={setTitle}
      onSave={() => onSave(title.trim())}
      onClose={onClose}
    />
  );
}

interface LensFormProps {
  readonly heading: string;
  readonly title: string;
  readonly onTitle: (title: string) => void;
  /** Fields below the name. */
  readonly more?: ReactNode;
  readonly onSave: () => Promise<AppError | null>;
  readonly onClose: () => void;
}

function LensForm({ heading, title, onTitle, more, onSave, onClose }: LensFormProps) {
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const failed = await onSave();
    setSaving(false);
    setError(failed);
    if (failed === null) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={heading} size={440} transitionProps={{ duration: 0 }}>
      <form className={classes.body} autoComplete="off" onSubmit={(event) => void save(event)}>
        <TextInput
          label="Name"
          description="For example “Planning lead”."
          data-autofocus
          maxLength={200}
          value={title}
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
        {more}
        {error === null ? null : <ErrorNote error={error} />}
        <div className={classes.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" loading={isSaving} disabled={title.trim() === ''}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}
