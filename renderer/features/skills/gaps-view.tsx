/** The gaps as a table; beside it the target and the skill that are picked. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { MarginPage } from '../../components/page-frame.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { AddTarget } from './add-target.tsx';
import { GapTable } from './gap-table.tsx';
import { roleKind } from './skill-fields.ts';
import { SkillPanel } from './skill-panel.tsx';
import { orderGaps, type GapOrder } from './order-gaps.ts';
import { TargetPanel } from './target-panel.tsx';
import classes from './skills-page.module.css';

interface GapsViewProps {
  readonly order: GapOrder;
}

export function GapsView({ order }: GapsViewProps) {
  const overview = useVaultQuery('skills:overview', { today: todayHere() });
  const [targetId, setTargetId] = useState('');
  const [skillKey, setSkillKey] = useState('');
  if (overview.error !== undefined) return <ErrorNote error={overview.error} onRetry={overview.reload} />;
  if (overview.data === undefined) return null;
  const { targets, rows: ranked } = overview.data;
  const rows = orderGaps(ranked, order);
  const target = targets.find((one) => one.id === targetId) ?? targets[0];
  const row = rows.find((one) => one.key === skillKey) ?? rows[0];
  if (target === undefined) {
    return (
      <div className={classes.empty}>
        <EmptyState
          sentence="Which role do you want next, and what does it ask for? Write one down, or import the framework of your employer. Each skill it names is held against what your record shows."
          action={
            <>
              <AddTarget isFirst />
              <Button onClick={() => navigate({ page: 'import' })}>Import a framework</Button>
            </>
          }
          example={<ExampleDocument kind={roleKind} />}
        />
      </div>
    );
  }
  return (
    <MarginPage
      label="One target and one skill"
      className={classes.page}
      marginClass={classes.margin}
      narrow="under"
      margin={
        <>
          <TargetPanel target={target} rows={ranked} />
          {row === undefined ? null : <SkillPanel row={row} target={target} />}
        </>
      }
    >
      <div className={classes.table}>
        <p className={classes.about}>
          One skill counts for every target. Levels run from 1 to 5, and each level needs something that proves it.
        </p>
        <GapTable
          overview={{ targets, rows }}
          targetId={target.id}
          skillKey={row?.key ?? ''}
          onTarget={setTargetId}
          onSkill={setSkillKey}
        />
      </div>
    </MarginPage>
  );
}
