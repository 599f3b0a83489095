/** Beside a person: how warm it is and by which rule, a talk of today, when the next is due, the power map. */
import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { gridRange, standingRange } from '../../../shared/domain/person.ts';
import { numberOf } from '../../../shared/domain/field-values.ts';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { TextButton } from '../../components/text-button.tsx';
import { navigate } from '../../lib/navigation.ts';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { noteTalk } from './person-changes.ts';
import { PersonDue } from './person-due.tsx';
import { personKind } from './person-kind.ts';
import { WarmthMark } from './person-warmth.tsx';
import classes from './person-margin.module.css';

interface PersonMarginProps {
  readonly record: JournalRecord;
  /** As the overview has them; undefined until it has caught up with a person just made. */
  readonly person: PersonView | undefined;
  readonly draft: RecordDraft;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const contactShape = shapeOf(personKind, 'lastContact', 'cadenceDays');
const standingShape = shapeOf(personKind, 'authority', 'influence', 'resources', 'weight', 'support');

export function PersonMargin({ record, person, draft, today }: PersonMarginProps) {
  return (
    <>
      <EditableSection
        title="Contact"
        action="Edit"
        view={person === undefined ? null : <ContactView person={person} today={today} />}
        edit={<FieldGrid shape={contactShape} values={draft.fields} path="" onChange={draft.change} />}
      />
      <TalkForm record={record} draft={draft} today={today} />
      <EditableSection
        title="On the power map"
        action="Edit"
        view={<Standings draft={draft} />}
        edit={<FieldGrid shape={standingShape} values={draft.fields} path="" onChange={draft.change} />}
      />
    </>
  );
}

function ContactView({ person, today }: { readonly person: PersonView; readonly today: string }) {
  return (
    <div className={classes.contact}>
      <div className={classes.marks}>
        <WarmthMark state={person.warmth.state} />
        {person.due === null ? null : <PersonDue due={person.due} today={today} />}
      </div>
      <p className="text-small text-secondary">{person.warmth.sentence}</p>
      <p className="text-small text-muted">Warm within the rhythm, cooling until twice as long, cold after that.</p>
    </div>
  );
}

function TalkForm({ record, draft, today }: Omit<PersonMarginProps, 'person'>) {
  const [about, setAbout] = useState('');
  const note = async () => {
    await draft.flush();
    if (await noteTalk(record, about, today)) setAbout('');
  };
  return (
    <form
      className={classes.talk}
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <TextInput
        label="What about"
        placeholder="In a few words"
        value={about}
        onChange={(event) => setAbout(event.currentTarget.value)}
      />
      <Button type="submit">We talked today</Button>
    </form>
  );
}

const standings = [
  { name: 'authority', label: 'Authority', most: standingRange.most },
  { name: 'influence', label: 'Influence', most: standingRange.most },
  { name: 'resources', label: 'Resources', most: standingRange.most },
  { name: 'weight', label: 'Weight', most: gridRange.most },
  { name: 'support', label: 'Support', most: gridRange.most },
] as const;

function Standings({ draft }: { readonly draft: RecordDraft }) {
  const known = standings.flatMap(({ name, label, most }) => {
    const value = numberOf(draft.fields[name]);
    return value === null ? [] : [{ label, text: `${String(value)} of ${String(most)}` }];
  });
  return (
    <>
      {known.length === 0 ? (
        <p className="text-small text-muted">Nothing yet on what they decide, and where they stand.</p>
      ) : (
        <dl className={classes.facts}>
          {known.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="number">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <TextButton size="small" onClick={() => navigate({ page: 'power' })}>
        Open the power map
      </TextButton>
    </>
  );
}
