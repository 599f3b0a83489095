/** Development plans: one of them to be read and ticked, the others and what could be added beside it. */
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, type Place } from '../../lib/navigation.ts';
import lines from '../../records/row-lines.module.css';
import { NoRecordYet } from './no-record-yet.tsx';
import { PlanPage } from './plan-page.tsx';
import { planKind } from './skill-fields.ts';
import { editSection } from './skills-views.ts';
import classes from './plan-view.module.css';

interface PlanViewProps {
  readonly place: Place;
  readonly onAdd: () => void;
}

export function PlanView({ place, onAdd }: PlanViewProps) {
  const list = useVaultQuery('journal:list', { kind: planKind.name, limit: 500 });
  if (list.error !== undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  if (list.data === undefined) return null;
  const plans = list.data.rows;
  const id = place.id ?? plans[0]?.id;
  if (id === undefined) {
    return (
      <NoRecordYet
        kind={planKind}
        sentence="Which three to five skills matter most now, and where will you practise them? A plan says how each is to grow, with whose help and by when."
        add="Write a plan"
        onAdd={onAdd}
      />
    );
  }
  return (
    <PlanPage
      key={id}
      id={id}
      isEditing={place.section === editSection}
      others={plans.length < 2 ? null : <Plans plans={plans} shownId={id} />}
      onEdit={(isEditing) => navigate(placeOfPlan(id, isEditing ? editSection : 'plan'))}
      onDeleted={() => navigate({ page: 'skills', section: 'plan' }, { replace: true })}
    />
  );
}

function Plans({ plans, shownId }: { readonly plans: readonly RecordSummary[]; readonly shownId: string }) {
  return (
    <section aria-labelledby="plans-title">
      <h2 id="plans-title">Plans</h2>
      <ul className={classes.plans}>
        {plans.map(({ id, title, summary }) => (
          <li key={id}>
            <RowButton
              className={classes.plan}
              aria-current={id === shownId || undefined}
              onClick={() => navigate(placeOfPlan(id, 'plan'))}
            >
              <span className={lines.title}>{title}</span>
              {summary === '' ? null : <span className="text-small text-secondary">{summary}</span>}
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placeOfPlan = (id: string, section: string): Place => ({ page: 'skills', id, kind: planKind.name, section });
