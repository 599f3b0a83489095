/** One sponsor plan: its five questions as pages to write on, the occasions, the day to look again. */
import { textOf } from '../../../shared/domain/field-values.ts';
import { sponsorPlan, sponsorQuestions } from '../../../shared/domain/sponsor-plan.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import type { PersonView } from '../../../shared/people/people-overview.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { formatDate, today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DocumentExport } from '../../records/document-export.tsx';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { WritingLedger } from '../../records/writing-ledger.tsx';
import { sponsorPlanKind } from './mentor-fields.ts';
import { SponsorOccasions, type Occasion } from './sponsor-occasions.tsx';
import { SponsorPerson } from './sponsor-person.tsx';
import classes from './mentor-columns.module.css';

interface SponsorDetailProps {
  readonly id: string;
  readonly people: readonly PersonView[];
  readonly onDeleted: () => void;
}

export function SponsorDetail({ id, ...rest }: SponsorDetailProps) {
  const { data, error, reload } = useVaultQuery('journal:get', { id });
  if (data !== undefined) return <LoadedPlan detail={data} {...rest} />;
  return <DetailPane>{error === undefined ? null : <ErrorNote error={error} onRetry={reload} />}</DetailPane>;
}

const moreShape = shapeOf(sponsorPlanKind, 'title', 'person', 'reviewOn', 'notes', 'tags', 'attachments');

interface LoadedPlanProps extends Omit<SponsorDetailProps, 'id'> {
  readonly detail: RecordDetail;
}

function LoadedPlan({ detail, people, onDeleted }: LoadedPlanProps) {
  const draft = useRecordDraft(sponsorPlanKind, detail.record);
  const today = todayHere();
  const occasions = draft.fields['occasions'] as readonly Occasion[];
  const personId = textOf(draft.fields['person']);
  const reviewOn = textOf(draft.fields['reviewOn']);
  return (
    <RecordFormScope kind={sponsorPlanKind} detail={detail} draft={draft}>
      <DetailPane
        margin={
          personId === '' ? (
            <section>
              <h2>Who is it?</h2>
              <p className="text-small text-muted">
                Choose the person under Details: what you gave, received and promised stands here then.
              </p>
            </section>
          ) : (
            <SponsorPerson key={personId} id={personId} view={people.find((one) => one.id === personId)} />
          )
        }
        footer={
          <>
            <DraftSaveState textToCopy={() => JSON.stringify(draft.fields, null, 2)} />
            <span className={classes.space} />
            <RecordActions kind={sponsorPlanKind} detail={detail} draft={draft} onDeleted={onDeleted} />
          </>
        }
      >
        <article className={classes.article} aria-label="Sponsor plan">
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <header className={classes.head}>
            <h2 className={classes.title}>{sponsorPlanKind.title(draft.fields)}</h2>
            <DocumentExport plan="sponsor-plan" record={detail.record.id} />
          </header>
          <div className={classes.questions}>
            <WritingLedger shape={sponsorPlan.shape} names={sponsorQuestions} draft={draft} look="above" />
          </div>
          <div className={classes.sections}>
            <EditableSection
              title="Occasions"
              action={occasions.length === 0 ? 'Add occasions' : 'Edit occasions'}
              view={
                occasions.length === 0 ? (
                  <p className="text-small text-muted">
                    Where do you meet besides meetings? A site visit, a lunch, a walk to the train.
                  </p>
                ) : (
                  <SponsorOccasions
                    occasions={occasions}
                    today={today}
                    onChange={(next) => draft.change('occasions', next, { now: true })}
                  />
                )
              }
              edit={<BoundField kind={sponsorPlanKind} draft={draft} name="occasions" />}
            />
            <EditableSection
              title="Details"
              action="Edit details"
              view={
                <p className="text-small text-muted">
                  {reviewOn === '' ? 'No day to look again yet.' : `Look again on ${formatDate(reviewOn)}.`}
                </p>
              }
              edit={<FieldGrid shape={moreShape} values={draft.fields} path="" onChange={draft.change} />}
            />
          </div>
        </article>
      </DetailPane>
    </RecordFormScope>
  );
}
