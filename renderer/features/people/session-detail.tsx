/** One session with a mentor: prepared, written down, and answered for; beside it what to read before and send after. */
import { textOf } from '../../../shared/domain/field-values.ts';
import type { PromiseRow } from '../../../shared/domain/promise.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import type { MentorshipView } from '../../../shared/people/mentoring.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { sessionKind } from './mentor-fields.ts';
import { SessionAssumptions, type Assumption } from './session-assumptions.tsx';
import { SessionCommitments } from './session-commitments.tsx';
import { SessionPapers } from './session-papers.tsx';
import { SessionText } from './session-text.tsx';
import lines from './mentor-columns.module.css';
import classes from './session-detail.module.css';

interface SessionDetailProps {
  readonly id: string;
  /** Undefined where the session belongs to none, or to one that is gone. */
  readonly mentorship: MentorshipView | undefined;
  readonly onBack: () => void;
}

export function SessionDetail(props: SessionDetailProps) {
  const { data, error, reload } = useVaultQuery('journal:get', { id: props.id });
  if (data !== undefined) return <LoadedSession key={props.id} detail={data} {...props} />;
  return <DetailPane>{error === undefined ? null : <ErrorNote error={error} onRetry={reload} />}</DetailPane>;
}

const moreShape = shapeOf(sessionKind, 'day', 'mentorship', 'tags', 'attachments');

interface LoadedSessionProps extends SessionDetailProps {
  readonly detail: RecordDetail;
}

function LoadedSession({ id, detail, mentorship, onBack }: LoadedSessionProps) {
  const draft = useRecordDraft(sessionKind, detail.record);
  const today = todayHere();
  const commitments = draft.fields['commitments'] as readonly PromiseRow[];
  const assumptions = draft.fields['assumptions'] as readonly Assumption[];
  const agenda = (draft.fields['agenda'] as readonly string[]).filter(Boolean);
  return (
    <RecordFormScope kind={sessionKind} detail={detail} draft={draft}>
      <DetailPane
        margin={
          <SessionPapers
            id={id}
            isWritten={textOf(detail.record.fields['notes']) !== ''}
            reportedOn={textOf(draft.fields['reportedOn'])}
          />
        }
        footer={
          <>
            <DraftSaveState textToCopy={() => JSON.stringify(draft.fields, null, 2)} />
            <span className={lines.space} />
            <RecordActions kind={sessionKind} detail={detail} draft={draft} onDeleted={onBack} />
          </>
        }
      >
        <article className={lines.article} aria-label="Session" onBlur={() => void draft.flush()}>
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <div className={lines.back}>
            <TextButton size="small" onClick={onBack}>
              {mentorship === undefined ? 'All mentorships' : mentorship.title}
            </TextButton>
          </div>
          <div className={classes.heading}>
            <EditableSection
              title={sessionKind.title(draft.fields)}
              action="Edit day"
              view={null}
              edit={<FieldGrid shape={moreShape} values={draft.fields} path="" onChange={draft.change} />}
            />
          </div>
          <div className={lines.sections}>
            <EditableSection
              title="Agenda"
              action="Edit agenda"
              view={
                agenda.length === 0 ? (
                  <p className="text-small text-muted">What do you want to have talked about?</p>
                ) : (
                  <ul className={lines.points}>
                    {agenda.map((point, index) => (
                      <li key={index}>{point}</li>
                    ))}
                  </ul>
                )
              }
              edit={<BoundField kind={sessionKind} draft={draft} name="agenda" />}
            />
            <SessionText name="notes" title="Notes" placeholder="What was said, in your words." draft={draft} />
            <EditableSection
              title="Commitments"
              action={commitments.length === 0 ? 'Add commitments' : 'Edit commitments'}
              view={
                commitments.length === 0 ? (
                  <p className="text-small text-muted">What did you say you would do, and what did they?</p>
                ) : (
                  <SessionCommitments
                    promises={commitments}
                    today={today}
                    onChange={(next) => draft.change('commitments', next, { now: true })}
                  />
                )
              }
              edit={<BoundField kind={sessionKind} draft={draft} name="commitments" />}
            />
            <EditableSection
              title="Assumptions tested"
              action={assumptions.length === 0 ? 'Add assumptions' : 'Edit assumptions'}
              view={
                assumptions.length === 0 ? (
                  <p className="text-small text-muted">What do you take for granted, and what would tell?</p>
                ) : (
                  <SessionAssumptions
                    assumptions={assumptions}
                    onChange={(next) => draft.change('assumptions', next, { now: true })}
                  />
                )
              }
              edit={<BoundField kind={sessionKind} draft={draft} name="assumptions" />}
            />
            <SessionText
              name="progress"
              title="What became of it"
              placeholder="What you did, and what came of it: the report to your mentor tells it."
              draft={draft}
            />
          </div>
        </article>
      </DetailPane>
    </RecordFormScope>
  );
}
