/** One development plan as a page: its skills, help, steps and credential; beside it what to add, or its form. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { readPlan } from '../../../shared/skills/read-plan.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { MarginPage } from '../../components/page-frame.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { dayOfDate, today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { DocumentView } from '../../records/document-view.tsx';
import { MilestoneLine } from '../../records/milestone-line.tsx';
import { MilestoneList, type Milestone } from '../../records/milestone-list.tsx';
import { RecordEditor } from '../../records/record-editor.tsx';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { CredentialNote } from './credential-note.tsx';
import { PlanResources } from './plan-resources.tsx';
import { PlannedSkills } from './planned-skills.tsx';
import { planKind } from './skill-fields.ts';
import { SuggestedSkills } from './suggested-skills.tsx';
import page from './skills-page.module.css';
import classes from './plan-view.module.css';

interface PlanPageProps {
  readonly id: string;
  readonly isEditing: boolean;
  /** The list of all plans, where there are several. */
  readonly others: ReactNode;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onDeleted: () => void;
}

export function PlanPage({ id, ...rest }: PlanPageProps) {
  const { data, error, reload } = useVaultQuery('journal:get', { id });
  if (error !== undefined && data === undefined) return <ErrorNote error={error} onRetry={reload} />;
  return data === undefined ? null : <LoadedPlan detail={data} {...rest} />;
}

interface LoadedPlanProps extends Omit<PlanPageProps, 'id'> {
  readonly detail: RecordDetail;
}

function LoadedPlan({ detail, isEditing, others, onEdit, onDeleted }: LoadedPlanProps) {
  const today = todayHere();
  const draft = useRecordDraft(planKind, detail.record);
  const overview = useVaultQuery('skills:overview', { today });
  const rows = overview.data?.rows ?? [];
  const plan = readPlan(draft.fields);
  const { id, createdAt } = detail.record;
  return (
    <MarginPage
      label={isEditing ? 'Edit plan' : 'Beside the plan'}
      className={isEditing ? page.editing : page.page}
      marginClass={isEditing ? undefined : page.margin}
      narrow={isEditing ? 'beside' : 'under'}
      margin={
        isEditing ? (
          <RecordEditor
            id={id}
            back={
              <TextButton size="small" onClick={() => onEdit(false)}>
                Done
              </TextButton>
            }
            onDeleted={onDeleted}
          />
        ) : (
          <>
            {others}
            <SuggestedSkills record={detail.record} draft={draft} planned={plan.skills} rows={rows} />
          </>
        )
      }
    >
      <article className={classes.page} aria-label="Development plan">
        <header className={classes.head}>
          <h2 className={classes.title}>{planKind.title(draft.fields)}</h2>
          {isEditing ? null : (
            <Button size="xs" onClick={() => onEdit(true)}>
              Edit plan
            </Button>
          )}
        </header>
        {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
        <Part title="Key skills" isEmpty={plan.skills.length === 0} empty="Three to five that matter most now.">
          <PlannedSkills skills={plan.skills} rows={rows} titles={detail.linksTo} />
        </Part>
        <Part title="Milestones" isEmpty={plan.milestones.length === 0} empty="By which days do you want to see what?">
          <MilestoneLine
            {...spanOf(plan.milestones, dayOfDate(createdAt))}
            milestones={plan.milestones}
            today={today}
          />
          <MilestoneList draft={draft} milestones={plan.milestones} today={today} />
        </Part>
        <Part title="Resources" isEmpty={plan.resources.length === 0} empty="A course, a mentor, a book or a project.">
          <PlanResources groups={plan.resources} draft={draft} />
        </Part>
        {plan.credential.name === '' ? null : (
          <Part title="A credential">
            <CredentialNote credential={plan.credential} />
          </Part>
        )}
        {plan.notes === '' ? null : (
          <Part title="Notes">
            <DocumentView blocks={[{ kind: 'markdown', text: plan.notes }]} />
          </Part>
        )}
      </article>
    </MarginPage>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty?: boolean;
  /** Said where there is nothing. */
  readonly empty?: string;
  readonly children: ReactNode;
}

function Part({ title, isEmpty = false, empty = '', children }: PartProps) {
  return (
    <section className={classes.part} aria-label={title}>
      <h3 className={classes.partTitle}>{title}</h3>
      {isEmpty ? <p className="text-small text-muted">{empty}</p> : children}
    </section>
  );
}

/** From the day the plan was made, or its first step, to its last. */
function spanOf(
  milestones: readonly Milestone[],
  madeOn: string,
): { readonly startOn: string; readonly endOn: string } {
  const days = milestones.map(({ by }) => by).filter((by) => by !== '');
  return { startOn: [madeOn, ...days].sort()[0] ?? '', endOn: days.sort().at(-1) ?? '' };
}
