/** Beside a sponsor plan: how warm it is, what I gave and what I received, what is promised both ways. */
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { openRecord } from '../../lib/open-record.ts';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { PersonExchanges } from './person-exchanges.tsx';
import { personKind } from './person-kind.ts';
import { PersonPromises } from './person-promises.tsx';
import { WarmthMark } from './person-warmth.tsx';
import classes from './mentor-columns.module.css';

interface SponsorPersonProps {
  readonly id: string;
  /** Undefined where the person is gone. */
  readonly view: PersonView | undefined;
}

export function SponsorPerson({ id, view }: SponsorPersonProps) {
  const { data, error, reload } = useVaultQuery('journal:get', { id });
  if (data !== undefined) return <LoadedPerson detail={data} view={view} />;
  return error === undefined ? null : <ErrorNote error={error} onRetry={reload} />;
}

interface LoadedPersonProps extends Pick<SponsorPersonProps, 'view'> {
  readonly detail: RecordDetail;
}

function LoadedPerson({ detail, view }: LoadedPersonProps) {
  const draft = useRecordDraft(personKind, detail.record);
  return (
    <RecordFormScope kind={personKind} detail={detail} draft={draft}>
      {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
      <section className={classes.contact} aria-label="Contact">
        <TextButton onClick={() => openRecord(detail.record)}>{personKind.title(draft.fields)}</TextButton>
        <p className="text-small text-secondary">{personKind.summary(draft.fields)}</p>
        {view === undefined ? null : (
          <>
            <WarmthMark state={view.warmth.state} />
            <p className="text-small text-muted">{view.warmth.sentence}</p>
          </>
        )}
      </section>
      <PersonExchanges draft={draft} />
      <PersonPromises draft={draft} today={todayHere()} />
    </RecordFormScope>
  );
}
