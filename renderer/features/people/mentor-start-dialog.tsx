/** A sponsor plan or a mentorship with somebody: one of your people, or a new one who is written down with it. */
import { useState, type FormEvent } from 'react';
import { Button, Modal, TextInput } from '@mantine/core';
import type { Change } from '../../../shared/domain/change.ts';
import type { RecordId } from '../../../shared/domain/record.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import dialog from '../../components/dialog.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import { applyChanges } from '../../lib/journal-store.ts';

const starts = {
  'sponsor-plan': {
    title: 'New sponsor plan',
    category: 'sponsor',
    label: 'Start a sponsor plan',
    action: 'Start plan',
  },
  mentorship: { title: 'New mentorship', category: 'mentor', label: 'Start a mentorship', action: 'Start mentorship' },
} as const;

interface StartDialogProps {
  readonly kind: keyof typeof starts;
  readonly people: readonly PersonView[];
  /** Said over the fields where there is something to consider first. */
  readonly caution?: string;
  readonly onMade: (record: { readonly id: string; readonly kind: string }) => void;
  readonly onClose: () => void;
}

export function StartDialog({ kind, people, caution = '', onMade, onClose }: StartDialogProps) {
  const { title, category, label, action } = starts[kind];
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const offered = [...people].sort((a, b) => Number(b.category === category) - Number(a.category === category));
  const known = people.find(({ id }) => id === chosen);
  const name = known?.name ?? typed.trim();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const person = known === undefined ? made('person', { name, category }) : null;
    const started = made(kind, { title: name, person: person?.id ?? chosen });
    const applied = await applyChanges(label, [...(person === null ? [] : [person]), started]);
    setSaving(false);
    if (!applied.ok) return setError(applied.error);
    onClose();
    onMade(started);
  };

  return (
    <Modal opened onClose={onClose} title={title} size={440} transitionProps={{ duration: 0 }}>
      <form className={dialog.body} autoComplete="off" onSubmit={(event) => void save(event)}>
        {caution === '' ? null : <p className="text-small text-secondary">{caution}</p>}
        {offered.length === 0 ? null : (
          <PickOne
            label="One of your people"
            value={chosen}
            options={offered.map((one) => ({ value: one.id, label: one.name }))}
            any="Choose a person"
            onChange={setChosen}
          />
        )}
        {known !== undefined ? null : (
          <TextInput
            label={offered.length === 0 ? 'Name' : 'Or somebody new'}
            placeholder="Their name"
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {error === null ? null : <ErrorNote error={error} />}
        <div className={dialog.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" loading={isSaving} disabled={name === ''}>
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function made(kind: string, fields: Change['fields']): Change {
  return { kind, id: crypto.randomUUID() as RecordId, base: null, fields };
}
