/** How things are really done here: notes under four headings, written where they belong, one of them open beside. */
import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { z } from 'zod';
import { cultureAspects, cultureNote } from '../../../shared/domain/culture-note.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { MarginPage } from '../../components/page-frame.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate, today } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { makeRecord } from '../../records/make-record.ts';
import { RecordEditor } from '../../records/record-editor.tsx';
import lines from '../../records/row-lines.module.css';
import type { PowerViewProps } from './power-view.ts';
import classes from './culture-view.module.css';

/** What to look for, under each heading. */
const prompts: Readonly<Record<Aspect, string>> = {
  rewarded: 'What gets somebody thanked, promoted or forgiven that no target names?',
  heard: 'Whose word settles it, whatever their title?',
  habit: 'How is a thing decided, asked for or refused in practice?',
  breakdown: 'Between whom does news arrive late, or changed?',
};

type Aspect = (typeof cultureAspects)[number]['value'];

/** For notes that nobody has sorted. */
const unsorted = { value: '', label: 'Not sorted yet' } as const;

const extraSchema = z.object({ aspect: z.string().catch(''), people: z.array(z.string()).catch([]) });

export function CultureView({ selectedId, selectedKind, onSelect, onClose }: PowerViewProps) {
  const list = useVaultQuery('journal:list', { kind: cultureNote.name, limit: 500 });
  if (list.error !== undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  if (list.data === undefined) return null;
  const notes = list.data.rows.map((row) => ({ row, ...extraSchema.parse(row.extra) }));
  const openId = selectedKind === cultureNote.name ? selectedId : '';
  const isKnown = (aspect: string) => cultureAspects.some(({ value }) => value === aspect);
  const groups = [...cultureAspects, ...(notes.every(({ aspect }) => isKnown(aspect)) ? [] : [unsorted])];
  return (
    <MarginPage
      label="Culture note"
      className={classes.page}
      margin={
        openId === '' ? null : (
          <RecordEditor
            key={openId}
            id={openId}
            back={
              <TextButton size="small" onClick={onClose}>
                <IconArrowLeft size={14} stroke={1.6} /> Close
              </TextButton>
            }
            onDeleted={onClose}
          />
        )
      }
    >
      <div className={classes.view}>
        <div className={classes.groups}>
          {groups.map(({ value, label }) => (
            <section key={value} aria-labelledby={`culture-${value}`}>
              <h2 id={`culture-${value}`} className={classes.heading}>
                {label}
              </h2>
              {value === '' ? null : <p className="text-small text-muted">{prompts[value]}</p>}
              <ul className={classes.notes}>
                {notes
                  .filter(({ aspect }) => (isKnown(aspect) ? aspect : '') === value)
                  .map(({ row, people }) => (
                    <Note
                      key={row.id}
                      row={row}
                      people={people}
                      isOpen={row.id === openId}
                      onOpen={() => onSelect({ id: row.id, kind: cultureNote.name })}
                    />
                  ))}
              </ul>
              {value === '' ? null : <QuickNote aspect={value} label={label} />}
            </section>
          ))}
        </div>
      </div>
    </MarginPage>
  );
}

interface NoteProps {
  readonly row: RecordSummary;
  /** Names. */
  readonly people: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Note({ row, people, isOpen, onOpen }: NoteProps) {
  const about = [people.join(', '), row.date === '' ? '' : `seen on ${formatDate(row.date)}`]
    .filter(Boolean)
    .join(', ');
  return (
    <li>
      <RowButton className={classes.note} aria-current={isOpen || undefined} onClick={onOpen}>
        <span className={classes.what}>{row.title}</span>
        <span className={lines.about}>{about === '' ? 'Nobody and no day yet' : about}</span>
      </RowButton>
    </li>
  );
}

function QuickNote({ aspect, label }: { readonly aspect: Aspect; readonly label: string }) {
  const [what, setWhat] = useState('');
  const add = async () => {
    if (what.trim() === '') return;
    const made = await makeRecord(cultureNote.name, { what: what.trim(), aspect, seenOn: today() });
    if (made !== null) setWhat('');
  };
  return (
    <form
      className={classes.quick}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        aria-label={`Note under ${label}`}
        placeholder="What did you notice?"
        maxLength={2000}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <Button type="submit" aria-label={`Add a note under ${label}`}>
        Add
      </Button>
    </form>
  );
}
