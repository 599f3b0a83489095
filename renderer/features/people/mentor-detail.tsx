/** One mentorship: what for, which goals and where they stand, what was agreed, its sessions. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { textOf } from '../../../shared/domain/field-values.ts';
import { mentorship as mentorshipShape } from '../../../shared/domain/mentorship.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import type { MentorshipView } from '../../../shared/people/mentoring.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate, formatPeriod } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { openRecord } from '../../lib/open-record.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DatedLine, DatedLines } from '../../records/dated-lines.tsx';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { LinksPanel } from '../../records/links-panel.tsx';
import { MissingPanel } from '../../records/missing-panel.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import { WritingLedger } from '../../records/writing-ledger.tsx';
import { mentorshipKind, sessionKind } from './mentor-fields.ts';
import { describeSession } from './mentor-words.ts';
import type { PeopleViewProps } from './people-view.ts';
import { SessionDialog } from './session-dialog.tsx';
import classes from './mentor-columns.module.css';

interface MentorDetailProps extends Pick<PeopleViewProps, 'onSelect' | 'onClose'> {
  readonly mentorship: MentorshipView;
}

export function MentorDetail(props: MentorDetailProps) {
  const { id } = props.mentorship;
  const { data, error, reload } = useVaultQuery('journal:get', { id });
  if (data !== undefined) return <LoadedMentor key={id} detail={data} {...props} />;
  return <DetailPane>{error === undefined ? null : <ErrorNote error={error} onRetry={reload} />}</DetailPane>;
}

const story = ['purpose', 'agreement'] as const;
const moreShape = shapeOf(mentorshipKind, 'person', 'startedOn', 'endsOn', 'notes', 'tags', 'attachments');

interface LoadedMentorProps extends MentorDetailProps {
  readonly detail: RecordDetail;
}

function LoadedMentor({ detail, mentorship, onSelect, onClose }: LoadedMentorProps) {
  const draft = useRecordDraft(mentorshipKind, detail.record);
  const [isPreparing, setPreparing] = useState(false);
  const { goals, sessions } = mentorship;
  const period = formatPeriod(textOf(draft.fields['startedOn']), textOf(draft.fields['endsOn']));
  return (
    <RecordFormScope kind={mentorshipKind} detail={detail} draft={draft}>
      <DetailPane
        margin={
          <>
            <MissingPanel missing={mentorshipKind.missing(draft.fields)} />
            <LinksPanel detail={detail} draft={draft} />
          </>
        }
        footer={
          <>
            <DraftSaveState textToCopy={() => JSON.stringify(draft.fields, null, 2)} />
            <span className={classes.space} />
            <RecordActions kind={mentorshipKind} detail={detail} draft={draft} onDeleted={onClose} />
          </>
        }
      >
        <article className={classes.article} aria-label="Mentorship">
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <WritingArea
            path="title"
            label="Name"
            placeholder="Their name"
            value={textOf(draft.fields['title'])}
            look="title"
            onChange={(text) => draft.change('title', text)}
            onLeave={() => void draft.flush()}
          />
          <WritingLedger shape={mentorshipShape.shape} names={story} draft={draft} />
          <div className={classes.sections}>
            <EditableSection
              title="Goals"
              action={goals.length === 0 ? 'Link goals' : 'Edit goals'}
              view={
                goals.length === 0 ? (
                  <p className="text-small text-muted">
                    Goals of yours, skills with a gap, roles you want: each session is prepared from them.
                  </p>
                ) : (
                  <DatedLines>
                    {goals.map((goal) => (
                      <DatedLine key={goal.id} when={goal.standing}>
                        <span>
                          <TextButton onClick={() => openRecord(goal)}>{goal.title}</TextButton>
                        </span>
                      </DatedLine>
                    ))}
                  </DatedLines>
                )
              }
              edit={<BoundField kind={mentorshipKind} draft={draft} name="goals" />}
            />
            <section aria-labelledby="sessions-title">
              <div className={classes.head}>
                <h2 id="sessions-title">Sessions</h2>
                <Button size="xs" onClick={() => setPreparing(true)}>
                  Prepare a session
                </Button>
              </div>
              {sessions.length === 0 ? (
                <p className="text-small text-muted">None yet. A first draft of the agenda comes from your goals.</p>
              ) : (
                <DatedLines>
                  {sessions.map((one) => (
                    <DatedLine key={one.id} when={describeSession(one)}>
                      <span>
                        <TextButton onClick={() => onSelect({ id: one.id, kind: sessionKind.name })}>
                          {formatDate(one.day) || 'Without a day'}
                        </TextButton>{' '}
                        {one.agenda[0] ?? ''}
                      </span>
                    </DatedLine>
                  ))}
                </DatedLines>
              )}
            </section>
            <EditableSection
              title="Details"
              action="Edit details"
              view={
                <p className="text-small text-muted">{period === '' ? 'Who it is, since when, until when.' : period}</p>
              }
              edit={<FieldGrid shape={moreShape} values={draft.fields} path="" onChange={draft.change} />}
            />
          </div>
        </article>
      </DetailPane>
      {isPreparing ? (
        <SessionDialog mentorship={mentorship} onMade={onSelect} onClose={() => setPreparing(false)} />
      ) : null}
    </RecordFormScope>
  );
}
