/** The scenarios over the calendar, each with every role on its way, and side by side as a table below. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.tsx';
import { Segments } from '../../components/segments.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { CompareTable } from './compare-table.tsx';
import { HowReckoned } from './how-reckoned.tsx';
import type { PathViewProps } from './path-view.ts';
import { ScenarioDialog } from './scenario-dialog.tsx';
import { TimeBoard } from './time-board.tsx';
import { layoutTime } from './time-layout.ts';
import classes from './time-view.module.css';

const scales = [
  { value: 'fit', label: 'Fit' },
  { value: 'quarters', label: 'Quarters' },
] as const;

export function TimeView(props: PathViewProps) {
  const { overview, onSelect } = props;
  const [scale, setScale] = useState<(typeof scales)[number]['value']>('fit');
  const [isAdding, setAdding] = useState(false);
  const layout = layoutTime(overview, todayHere());
  const isInQuarters = scale === 'quarters' && layout.quarters.length > 0;
  const hasBands = layout.rows.some((row) => row.steps.length > 0);
  const isEmpty = [layout.rows, layout.decisions, layout.targets].every((list) => list.length === 0);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h2>When</h2>
        {hasBands && (
          <p>
            The stronger the colour of a band, the likelier that month; it reaches from one chance in ten to nine in
            ten. The mark is the likely month: as probable before as after.
          </p>
        )}
        {isEmpty || layout.quarters.length === 0 ? null : (
          <Segments label="Scale" value={scale} options={scales} onChange={setScale} />
        )}
      </header>
      {isEmpty ? null : <TimeBoard {...props} layout={layout} isInQuarters={isInQuarters} />}
      {overview.scenarios.length === 0 ? (
        <div className={classes.empty}>
          <EmptyState
            sentence="No scenario yet. Choose a role to start from and one to get to; the moves between them say when you could be there."
            action={
              <Button variant="filled" onClick={() => setAdding(true)}>
                Add a scenario
              </Button>
            }
          />
        </div>
      ) : (
        <CompareTable overview={overview} onSelect={onSelect} />
      )}
      <HowReckoned />
      {isAdding && <ScenarioDialog view={props} onClose={() => setAdding(false)} />}
    </div>
  );
}
