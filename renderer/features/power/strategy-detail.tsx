/** One strategy in full: the situation, what you want and say, who has a say, the steps, and the ethics gate. */
import { milestoneShape } from '../../../shared/domain/milestone.ts';
import { finishedDay, politicalStrategy } from '../../../shared/domain/political-strategy.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import type { MapPerson } from '../../../shared/power/read-network.ts';
import { z } from 'zod';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { MarkdownView } from '../../components/markdown-view.tsx';
import { formatDate, today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { LinksPanel } from '../../records/links-panel.tsx';
import { MilestoneList } from '../../records/milestone-list.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import { WritingLedger } from '../../records/writing-ledger.tsx';
import { GateSection } from './gate-section.tsx';
import { StrategyStakeholders } from './strategy-stakeholders.tsx';
import classes from './strategy-detail.module.css';

interface StrategyDetailProps {
  readonly id: string;
  /** Of the map. */
  readonly people: readonly MapPerson[];
  readonly onDeleted: () => void;
}

export function StrategyDetail({ id, people, onDeleted }: StrategyDetailProps) {
  const query = useVaultQuery('journal:get', { id });
  if (query.data !== undefined) return <LoadedDetail detail={query.data} people={people} onDeleted={onDeleted} />;
  return (
    <DetailPane>
      {query.error === undefined ? null : <ErrorNote error={query.error} onRetry={query.reload} />}
    </DetailPane>
  );
}

const kind = politicalStrategy as unknown as RecordKind;
const strategyFields = z.object(politicalStrategy.shape);
const steps = z.array(z.object(milestoneShape)).catch([]);
const moreShape = shapeOf(kind, 'notes', 'tags', 'attachments');

interface LoadedDetailProps extends Omit<StrategyDetailProps, 'id'> {
  readonly detail: RecordDetail;
}

function LoadedDetail({ detail, people, onDeleted }: LoadedDetailProps) {
  const draft = useRecordDraft(kind, detail.record);
  const today = todayHere();
  const parsed = strategyFields.safeParse(draft.fields);
  const strategy = parsed.success ? parsed.data : strategyFields.parse(detail.record.fields);
  const finished = finishedDay(strategy);
  const planned = steps.parse(draft.fields['steps']);
  return (
    <RecordFormScope kind={kind} detail={detail} draft={draft}>
      <DetailPane
        margin={<LinksPanel detail={detail} draft={draft} />}
        footer={
          <>
            <DraftSaveState textToCopy={() => JSON.stringify(draft.fields, null, 2)} />
            <span className={classes.space} />
            <RecordActions kind={kind} detail={detail} draft={draft} onDeleted={onDeleted} />
          </>
        }
      >
        <article className={classes.strategy} aria-label="Strategy" onBlur={() => void draft.flush()}>
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <WritingArea
            path="situation"
            label="Situation"
            placeholder="What is the situation?"
            value={strategy.situation}
            look="title"
            onChange={(text) => draft.change('situation', text)}
            onLeave={() => void draft.flush()}
          />
          <p className="text-small text-muted">
            {finished === '' ? kind.summary(strategy) : `Finished on ${formatDate(finished)}`}
          </p>
          <div className={classes.sections}>
            <WritingLedger shape={politicalStrategy.shape} names={['outcome', 'value', 'message']} draft={draft} />
            <StrategyStakeholders
              id={detail.record.id}
              draft={draft}
              stakeholders={strategy.stakeholders}
              people={people}
            />
            <EditableSection
              title="Follow-through"
              action={planned.length === 0 ? 'Add steps' : 'Edit steps'}
              view={
                planned.length === 0 ? (
                  <p className="text-small text-muted">Which steps come next, and by when?</p>
                ) : (
                  <MilestoneList draft={draft} field="steps" milestones={planned} today={today} />
                )
              }
              edit={<BoundField kind={kind} draft={draft} name="steps" />}
            />
            <EditableSection
              title="Notes and files"
              action="Edit"
              view={
                strategy.notes === '' ? (
                  <p className="text-small text-muted">What else belongs to it.</p>
                ) : (
                  <MarkdownView text={strategy.notes} />
                )
              }
              edit={<FieldGrid shape={moreShape} values={draft.fields} path="" onChange={draft.change} />}
            />
            <GateSection draft={draft} strategy={strategy} today={today} />
          </div>
        </article>
      </DetailPane>
    </RecordFormScope>
  );
}
