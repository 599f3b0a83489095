/** One person in full: who they are, what matters to them, what you promised, gave and said to each other. */
import { lazy, Suspense, useState } from 'react';
import { textOf } from '../../../shared/domain/field-values.ts';
import { person as personDeclared } from '../../../shared/domain/person.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { asList } from '../../records/field-props.ts';
import { LinksPanel } from '../../records/links-panel.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { useRecordDraft, type RecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import { WritingLedger } from '../../records/writing-ledger.tsx';
import { PersonContacts } from './person-contacts.tsx';
import { PersonExchanges } from './person-exchanges.tsx';
import { PersonIntroductions } from './person-introductions.tsx';
import { categoryLabel, interactionKind, personKind } from './person-kind.ts';
import { PersonMargin } from './person-margin.tsx';
import { PersonPromises } from './person-promises.tsx';
import classes from './person-detail.module.css';

const Markdown = lazy(() =>
  import('../../components/markdown-view.tsx').then((part) => ({ default: part.MarkdownView })),
);

interface PersonDetailProps {
  readonly id: string;
  /** As the overview has them; undefined until it has caught up with a person just made. */
  readonly person: PersonView | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Opens a contact by its id. */
  readonly onContact: (id: string) => void;
  readonly onDeleted: () => void;
}

export function PersonDetail({ id, ...rest }: PersonDetailProps) {
  const query = useVaultQuery('journal:get', { id });
  if (query.data !== undefined) return <LoadedDetail key={id} detail={query.data} {...rest} />;
  return (
    <DetailPane>
      {query.error === undefined ? null : <ErrorNote error={query.error} onRetry={query.reload} />}
    </DetailPane>
  );
}

const story = ['met', 'priorities', 'challenges'] as const;
const factShape = shapeOf(personKind, 'category', 'role', 'department', 'organisation', 'email', 'phone', 'url');
const moreShape = shapeOf(personKind, 'notes', 'tags', 'attachments');

interface LoadedDetailProps extends Omit<PersonDetailProps, 'id'> {
  readonly detail: RecordDetail;
}

function LoadedDetail({ detail, person, today, onContact, onDeleted }: LoadedDetailProps) {
  const draft = useRecordDraft(personKind, detail.record);
  const contacts = detail.linkedFrom.filter(({ kind }) => kind === interactionKind.name);
  const others = { ...detail, linkedFrom: detail.linkedFrom.filter(({ kind }) => kind !== interactionKind.name) };
  return (
    <RecordFormScope kind={personKind} detail={detail} draft={draft}>
      <DetailPane
        margin={<PersonMargin record={detail.record} person={person} draft={draft} today={today} />}
        footer={
          <>
            <DraftSaveState textToCopy={() => JSON.stringify(draft.fields, null, 2)} />
            <span className={classes.space} />
            <RecordActions kind={personKind} detail={detail} draft={draft} onDeleted={onDeleted} />
          </>
        }
      >
        <article className={classes.person} aria-label="Person" onBlur={() => void draft.flush()}>
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <WritingArea
            path="name"
            label="Name"
            placeholder="Who is it?"
            value={textOf(draft.fields['name'])}
            look="title"
            onChange={(text) => draft.change('name', text)}
            onLeave={() => void draft.flush()}
          />
          <FactsLine draft={draft} />
          <WritingLedger shape={personDeclared.shape} names={story} draft={draft} />
          <div className={classes.sections}>
            <PersonPromises draft={draft} today={today} />
            <PersonExchanges draft={draft} />
            <PersonIntroductions detail={detail} draft={draft} />
            <PersonContacts personId={detail.record.id} contacts={contacts} today={today} onOpen={onContact} />
            <EditableSection
              title="Notes and files"
              action="Edit"
              view={<NotesView draft={draft} />}
              edit={<FieldGrid shape={moreShape} values={draft.fields} path="" onChange={draft.change} />}
            />
            <LinksPanel detail={others} draft={draft} />
          </div>
        </article>
      </DetailPane>
    </RecordFormScope>
  );
}

/** Seat, role and place in one line; one word opens them as fields. */
function FactsLine({ draft }: { readonly draft: RecordDraft }) {
  const [isOpen, setOpen] = useState(false);
  const { fields } = draft;
  const facts = [
    categoryLabel(textOf(fields['category'])),
    ...['role', 'department', 'organisation', 'email', 'phone', 'url'].map((name) => textOf(fields[name])),
  ].filter(Boolean);
  return (
    <div className={classes.facts}>
      <span className="text-small text-muted">
        {facts.length === 0 ? 'No seat, role or place yet' : facts.join(', ')}
      </span>
      <TextButton size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Done' : 'Edit seat and place'}
      </TextButton>
      {isOpen ? (
        <div className={classes.fields}>
          <FieldGrid shape={factShape} values={fields} path="" onChange={draft.change} />
        </div>
      ) : null}
    </div>
  );
}

function NotesView({ draft }: { readonly draft: RecordDraft }) {
  const notes = textOf(draft.fields['notes']);
  const files = asList(draft.fields['attachments']).length;
  return (
    <>
      {notes === '' && files === 0 ? (
        <p className="text-small text-muted">What else you want to remember about them, and files.</p>
      ) : null}
      {notes === '' ? null : (
        <Suspense fallback={null}>
          <Markdown text={notes} />
        </Suspense>
      )}
      {files === 0 ? null : (
        <p className="text-small text-muted">{files === 1 ? '1 file' : `${String(files)} files`}</p>
      )}
    </>
  );
}
