/** One goal: what exactly, how it is counted, its steps; in the margin the five letters and the question of the quarter. */
import { useState } from 'react';
import { textOf } from '../../../shared/domain/field-values.ts';
import { goal as goalShape } from '../../../shared/domain/goal.ts';
import { goalProgress } from '../../../shared/goals/progress.ts';
import { readGoal } from '../../../shared/goals/read-goal.ts';
import { smartCheck } from '../../../shared/goals/smart-check.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { focusField } from '../../records/field-focus.ts';
import { LinksPanel } from '../../records/links-panel.tsx';
import { MilestoneLine } from '../../records/milestone-line.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import { WritingLedger } from '../../records/writing-ledger.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { goalKind } from './goal-fields.ts';
import { GoalPlanLine } from './goal-plan-line.tsx';
import { MilestonesSection } from './milestones-section.tsx';
import { ProgressStones } from './progress-stones.tsx';
import { QuarterSection } from './quarter-section.tsx';
import { SmartPanel } from './smart-panel.tsx';
import classes from './goal-detail.module.css';

interface GoalDetailProps {
  readonly id: string;
  readonly onDeleted: () => void;
}

export function GoalDetail({ id, onDeleted }: GoalDetailProps) {
  const query = useVaultQuery('journal:get', { id });
  if (query.data !== undefined) return <LoadedDetail key={id} detail={query.data} onDeleted={onDeleted} />;
  return (
    <DetailPane>
      {query.error === undefined ? null : <ErrorNote error={query.error} onRetry={query.reload} />}
    </DetailPane>
  );
}

const story = ['specific', 'achievable', 'relevance'] as const;
const moreShape = shapeOf(goalKind, 'evidence', 'relevantTo', 'notes', 'tags', 'attachments');

interface LoadedDetailProps {
  readonly detail: RecordDetail;
  readonly onDeleted: () => void;
}

function LoadedDetail({ detail, onDeleted }: LoadedDetailProps) {
  const draft = useRecordDraft(goalKind, detail.record);
  const [open, setOpen] = useState<string | null>(null);
  const today = todayHere();
  const goal = readGoal(draft.fields);
  const progress = goalProgress(goal);
  const toggle = (name: string) => (isOpen: boolean) => setOpen(isOpen ? name : null);

  /** Some fields are closed while they are read: opens the one in question before it is focused. */
  const goTo = (field: string) => {
    if (field === 'measure' || field === 'milestones') setOpen(field);
    if (field === 'relevantTo') setOpen('more');
    if (field === 'startOn' || field === 'dueOn') setOpen('plan');
    requestAnimationFrame(() => focusField(field === 'measure' ? 'measure.counted' : field));
  };

  return (
    <RecordFormScope kind={goalKind} detail={detail} draft={draft}>
      <DetailPane
        margin={
          <>
            <SmartPanel checks={smartCheck(draft.fields, today)} onOpen={goTo} />
            <QuarterSection draft={draft} today={today} />
          </>
        }
        footer={
          <>
            <DraftSaveState textToCopy={() => [draft.fields['title'], goal.specific, goal.achievable].join('\n\n')} />
            <span className={classes.space} />
            <RecordActions kind={goalKind} detail={detail} draft={draft} onDeleted={onDeleted} />
          </>
        }
      >
        <article className={classes.goal} aria-label="Goal" onBlur={() => void draft.flush()}>
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <WritingArea
            path="title"
            label="Name"
            placeholder="What do you want to reach?"
            value={textOf(draft.fields['title'])}
            look="title"
            onChange={(text) => draft.change('title', text)}
            onLeave={() => void draft.flush()}
          />
          <GoalPlanLine goal={goal} draft={draft} isOpen={open === 'plan'} onToggle={toggle('plan')} />
          {progress === null ? null : (
            <div className={classes.progress}>
              <ProgressStones share={progress.share} />
              <span className="text-small text-muted">{progress.sentence}</span>
            </div>
          )}
          <MilestoneLine startOn={goal.startOn} endOn={goal.dueOn} milestones={goal.milestones} today={today} />
          <WritingLedger shape={goalShape.shape} names={story} draft={draft} />
          <div className={classes.sections}>
            <EditableSection
              title="Measure"
              action={goal.measure.counted === '' ? 'Add a measure' : 'Count again'}
              isOpen={open === 'measure'}
              onToggle={toggle('measure')}
              view={
                <p className="text-small text-muted">
                  {goal.measure.counted === ''
                    ? 'What is counted, from which number to which?'
                    : [goal.measure.counted, progress?.basis === 'measure' ? progress.sentence : '']
                        .filter(Boolean)
                        .join(': ')}
                </p>
              }
              edit={<BoundField kind={goalKind} draft={draft} name="measure" />}
            />
            <MilestonesSection
              draft={draft}
              milestones={goal.milestones}
              today={today}
              isOpen={open === 'milestones'}
              onToggle={toggle('milestones')}
            />
            <EditableSection
              title="Evidence and details"
              action="Edit"
              isOpen={open === 'more'}
              onToggle={toggle('more')}
              view={
                <p className="text-small text-muted">
                  {detail.linksTo.length === 0
                    ? 'Achievements that show how far it has come, where it leads, notes and files.'
                    : detail.linksTo.map(({ title }) => title).join(', ')}
                </p>
              }
              edit={<FieldGrid shape={moreShape} values={draft.fields} path="" onChange={draft.change} />}
            />
            <LinksPanel detail={detail} draft={draft} />
          </div>
        </article>
      </DetailPane>
    </RecordFormScope>
  );
}
