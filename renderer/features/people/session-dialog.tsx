/** Preparing a session: its day, and an agenda drafted from what is open, to be changed before it is kept. */
import { useState, type FormEvent } from 'react';
import { Button, Modal, Textarea } from '@mantine/core';
import type { AppError } from '../../../shared/errors.ts';
import type { MentorshipView } from '../../../shared/people/mentoring.ts';
import dialog from '../../components/dialog.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { createRecord } from '../../lib/journal-store.ts';
import { DateInput } from '../../records/date-input.tsx';
import { sessionKind } from './mentor-fields.ts';
import type { PeopleViewProps } from './people-view.ts';

interface SessionDialogProps {
  readonly mentorship: MentorshipView;
  readonly onMade: PeopleViewProps['onSelect'];
  readonly onClose: () => void;
}

export function SessionDialog({ mentorship, onMade, onClose }: SessionDialogProps) {
  const [day, setDay] = useState('');
  const [agenda, setAgenda] = useState(() => mentorship.suggested.join('\n'));
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const lines = agenda.split('\n').map((line) => line.trim());
    const fields = { mentorship: mentorship.id, day, agenda: lines.filter(Boolean) };
    const made = await createRecord(sessionKind.name, fields, 'Prepare a session');
    setSaving(false);
    if (!made.ok) return setError(made.error);
    onClose();
    onMade(made.value);
  };

  return (
    <Modal opened onClose={onClose} title="Prepare a session" size={520} transitionProps={{ duration: 0 }}>
      <form className={dialog.body} autoComplete="off" onSubmit={(event) => void save(event)}>
        <DateInput
          label="On"
          description="Leave it empty while no day is fixed."
          value={day}
          needsDay
          onChange={setDay}
        />
        <Textarea
          label="Agenda, a line for each point"
          rows={8}
          value={agenda}
          onChange={(event) => setAgenda(event.currentTarget.value)}
        />
        <p className="text-small text-muted">
          {mentorship.suggested.length === 0
            ? 'What do you want to have talked about? The most important first.'
            : 'A first draft, from open commitments, assumptions and goals. Change what does not fit.'}
        </p>
        {error === null ? null : <ErrorNote error={error} />}
        <div className={dialog.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" loading={isSaving}>
            Keep session
          </Button>
        </div>
      </form>
    </Modal>
  );
}
