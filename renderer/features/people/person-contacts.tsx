/** Every time you met or wrote to somebody, what is planned first, then the newest. */
import { useId } from 'react';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { compareText } from '../../../shared/compare-text.ts';
import { RowButton } from '../../components/row-button.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate } from '../../lib/dates.ts';
import { focusTitle } from '../../records/focus-title.ts';
import { makeRecord } from '../../records/make-record.ts';
import { interactionKind } from './person-kind.ts';
import classes from './person-detail.module.css';

interface PersonContactsProps {
  readonly personId: string;
  readonly contacts: readonly RecordSummary[];
  /** YYYY-MM-DD: the day of a contact that is added. */
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

export function PersonContacts({ personId, contacts, today, onOpen }: PersonContactsProps) {
  const id = useId();
  const add = async () => {
    const made = await makeRecord(interactionKind.name, { people: [personId], day: today });
    if (made === null) return;
    onOpen(made.id);
    focusTitle(interactionKind.name);
  };
  const ordered = [...contacts].sort((a, b) => compareText(b.date || '9999', a.date || '9999'));
  return (
    <section aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>Contacts</h2>
        <TextButton size="small" onClick={() => void add()}>
          Add a contact
        </TextButton>
      </div>
      {ordered.length === 0 ? (
        <p className="text-small text-muted">Talks, messages, events and informational interviews with them.</p>
      ) : (
        <ul className={classes.contacts}>
          {ordered.map((contact) => (
            <li key={contact.id}>
              <RowButton className={classes.contact} onClick={() => onOpen(contact.id)}>
                <span>{contact.title}</span>
                <span className={classes.when}>{contact.date === '' ? 'planned' : formatDate(contact.date)}</span>
                {contact.summary === '' ? null : <span className={classes.under}>{contact.summary}</span>}
              </RowButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
