/** Due days as a file for the calendar program of one's own. */
import { useState } from 'react';
import { Button, Modal } from '@mantine/core';
import { calendarExtension } from '../../../shared/export/export-choices.ts';
import type { AppError } from '../../../shared/errors.ts';
import styles from '../../components/dialog.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { Segments } from '../../components/segments.tsx';
import { callApp, callVault } from '../../lib/api.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { showToast } from '../../lib/toasts.ts';

const tellings = [
  { value: 'titles', label: 'Titles and reasons' },
  { value: 'neutral', label: 'Only “Reminder”' },
] as const;
type Telling = (typeof tellings)[number]['value'];

const explained: Readonly<Record<Telling, string>> = {
  titles: 'For a calendar that only you look into. The file is not encrypted.',
  neutral: 'For a calendar that others can look into: no title, no reason, no name.',
};

interface CalendarDialogProps {
  readonly today: string;
  readonly onClose: () => void;
}

export function CalendarDialog({ today, onClose }: CalendarDialogProps) {
  const due = useVaultQuery('journal:due', { until: '', today });
  const [telling, setTelling] = useState<Telling>('titles');
  const [error, setError] = useState<AppError | null>(null);
  const count = due.data?.filter((item) => item.day >= today).length;

  const write = async () => {
    const suggestedName = `Due days.${calendarExtension}`;
    const chosen = await callApp('app:choose-file-to-save', { suggestedName, kind: calendarExtension });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.value === null) return;
    const { grant, name } = chosen.value;
    const written = await callVault('export:calendar', { grant, today, isNeutral: telling === 'neutral' });
    if (!written.ok) return setError(written.error);
    showToast(`${describeCount(written.value.days)} written to ${name}.`);
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title="Due days for your calendar" size={440} transitionProps={{ duration: 0 }}>
      <div className={styles.body}>
        <p>
          {count === undefined
            ? ' '
            : count === 0
              ? 'Nothing is due from today on. Goals, milestones, promises to people and papers that run out will be here.'
              : `${describeCount(count)} from today on, as a file that calendar programs take. After a change, open a new one: what has moved is moved there too, not doubled.`}
        </p>
        <Segments label="What it says" value={telling} options={tellings} onChange={setTelling} />
        <p className="text-small text-secondary">{explained[telling]}</p>
        {error === null ? null : <ErrorNote error={error} />}
        <div className={styles.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={count === undefined || count === 0} onClick={() => void write()}>
            Write calendar
          </Button>
        </div>
      </div>
    </Modal>
  );
}

const describeCount = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'due day' : 'due days'}`;
