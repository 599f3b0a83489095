/** Sponsors: one to three at the left; the plan of one, and beside it what went both ways. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { mostSponsors } from '../../../shared/domain/sponsor-plan.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { sponsorPlanKind } from './mentor-fields.ts';
import { StartDialog } from './mentor-start-dialog.tsx';
import type { PeopleViewProps } from './people-view.ts';
import { SponsorDetail } from './sponsor-detail.tsx';
import classes from './mentor-columns.module.css';

const tooMany = 'More than three get none of the attention that a sponsor needs.';

export function SponsorsView({ overview, selectedId, onSelect, onClose }: PeopleViewProps) {
  const list = useVaultQuery('journal:list', { kind: sponsorPlanKind.name, limit: 100 });
  const [isAdding, setAdding] = useState(false);
  if (list.error !== undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  if (list.data === undefined) return null;
  const plans = list.data.rows;
  const shownId = selectedId || (plans[0]?.id ?? '');
  const dialog = isAdding ? (
    <StartDialog
      kind="sponsor-plan"
      people={overview.people}
      caution={plans.length < mostSponsors ? '' : `You have ${String(plans.length)} plans. ${tooMany} Could one rest?`}
      onMade={onSelect}
      onClose={() => setAdding(false)}
    />
  ) : null;

  if (shownId === '') {
    return (
      <div className={classes.empty}>
        <EmptyState
          sentence="Who speaks for you in rooms where you are not? Choose one to three, and answer five questions for each: what matters to them comes first."
          action={
            <Button variant="filled" onClick={() => setAdding(true)}>
              Start a sponsor plan
            </Button>
          }
          example={<ExampleDocument kind={sponsorPlanKind} />}
        />
        {dialog}
      </div>
    );
  }
  return (
    <div className={classes.columns}>
      <PageFrame>
        <section className={classes.list} aria-label="Sponsor plans">
          <div className={classes.listHead}>
            <h2>Sponsors</h2>
            <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => setAdding(true)}>
              New
            </Button>
          </div>
          <ul>
            {plans.map(({ id, title, summary }) => (
              <li key={id}>
                <RowButton
                  className={classes.row}
                  aria-current={id === shownId || undefined}
                  onClick={() => onSelect({ id, kind: sponsorPlanKind.name })}
                >
                  <span className={classes.name}>{title}</span>
                  <span className={classes.about}>{summary}</span>
                </RowButton>
              </li>
            ))}
          </ul>
          <p className={classes.about}>
            {plans.length > mostSponsors ? `${String(plans.length)} plans. ${tooMany}` : 'One to three at a time.'}
          </p>
        </section>
        <SponsorDetail key={shownId} id={shownId} people={overview.people} onDeleted={onClose} />
      </PageFrame>
      {dialog}
    </div>
  );
}
