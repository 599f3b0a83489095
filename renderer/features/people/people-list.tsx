/** Everybody: the list at the left, one of them, or a contact with them, in full at the right. */
import { useState } from 'react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { personCategories } from '../../../shared/domain/person.ts';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { addDays, today as todayHere } from '../../lib/dates.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { RecordEditor } from '../../records/record-editor.tsx';
import { useAddRecord } from '../../records/use-add-record.ts';
import type { PeopleViewProps } from './people-view.ts';
import { PersonDetail } from './person-detail.tsx';
import { interactionKind, personKind } from './person-kind.ts';
import { PersonRows } from './person-rows.tsx';
import classes from './people-list.module.css';

const everybody = 'everybody';
const due = 'due';
const withoutSeat = 'without';

const filters = [
  { value: everybody, label: 'Everybody' },
  { value: due, label: 'Due this week' },
  ...personCategories,
  { value: withoutSeat, label: 'Without a seat' },
];

/** As many days as Today looks ahead. */
const dueDays = 7;

export function PeopleList({ overview, selectedId, selectedKind, onSelect, onClose }: PeopleViewProps) {
  const [filter, setFilter] = useState(everybody);
  const [typed, setTyped] = useState('');
  const [lastPerson, setLastPerson] = useState('');
  const today = todayHere();
  const add = useAddRecord(personKind.name, 'people');

  if (overview.people.length === 0) {
    return (
      <div className={classes.empty}>
        <EmptyState
          sentence="Who carries your career with you? Start with one person; what you promise each other and when you last talked is kept here."
          action={
            <Button variant="filled" onClick={add}>
              Write somebody down
            </Button>
          }
          example={<ExampleDocument kind={personKind} />}
        />
      </div>
    );
  }

  const isContact = selectedKind === interactionKind.name;
  const shown = overview.people.filter(
    (one) => isIn(one, filter, addDays(today, dueDays)) && isFound(one, typed.trim().toLowerCase()),
  );
  const personId = (isContact ? lastPerson : selectedId) || (isContact ? '' : (shown[0]?.id ?? ''));
  const person = overview.people.find(({ id }) => id === personId);
  const openPerson = (id: string) => onSelect({ id, kind: personKind.name });
  const leaveContact = () => (person === undefined ? onClose() : openPerson(person.id));

  return (
    <div className={classes.columns}>
      <section className={classes.list} aria-label="People">
        <div className={classes.tools}>
          <TextInput
            className={classes.find ?? ''}
            aria-label="Find somebody"
            placeholder="Find somebody"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Select
            aria-label="Which people"
            data={filters}
            value={filter}
            allowDeselect={false}
            onChange={(value) => setFilter(value ?? everybody)}
          />
          <Button leftSection={<IconPlus size={15} stroke={1.6} />} onClick={add}>
            New
          </Button>
        </div>
        <div className={classes.rows}>
          {shown.length === 0 ? (
            <p className={`${classes.none ?? ''} text-small text-secondary`}>Nobody here.</p>
          ) : (
            <PersonRows people={shown} selectedId={personId} today={today} onSelect={openPerson} />
          )}
        </div>
      </section>
      {isContact ? (
        <div className={classes.contact}>
          <RecordEditor
            id={selectedId}
            back={
              <TextButton size="small" onClick={leaveContact}>
                Back to {person?.name ?? 'people'}
              </TextButton>
            }
            onDeleted={leaveContact}
          />
        </div>
      ) : personId === '' ? (
        <div />
      ) : (
        <PersonDetail
          id={personId}
          person={person}
          today={today}
          onContact={(id) => {
            setLastPerson(personId);
            onSelect({ id, kind: interactionKind.name });
          }}
          onDeleted={onClose}
        />
      )}
    </div>
  );
}

function isIn({ category, due: next }: PersonView, filter: string, until: string): boolean {
  if (filter === everybody) return true;
  if (filter === due) return next !== null && next.day <= until;
  return category === (filter === withoutSeat ? '' : filter);
}

function isFound({ name, role, department, organisation }: PersonView, typed: string): boolean {
  return [name, role, department, organisation].some((text) => text.toLowerCase().includes(typed));
}
