/** What an import would make, row by row, before anything is written. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { findKind } from '../../../shared/domain/registry.ts';
import type { ImportPlanSummary } from '../../../shared/ipc/vault-requests.ts';
import { MarginPage } from '../../components/page-frame.tsx';
import { formatDate } from '../../lib/dates.ts';
import { countByKind, optionalKinds, toggleKind, toggleRow } from './import-choice.ts';
import { formatLabel } from './import-formats.ts';
import { SkippedList } from './skipped-list.tsx';
import classes from './import-preview.module.css';

interface ImportPreviewProps {
  readonly source: string;
  readonly plan: ImportPlanSummary;
  readonly chosen: ReadonlySet<number>;
  readonly isAccepting: boolean;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

const usualRowHeight = 53;

export function ImportPreview(props: ImportPreviewProps) {
  const { source, plan, chosen, onChoose } = props;
  const kinds = countByKind(plan.records, chosen);
  return (
    <MarginPage
      label="About this import"
      margin={
        <>
          <h2>What will be made</h2>
          <ul className={classes.kinds}>
            {kinds.map(({ kind, all, chosen: taken }) => (
              <li key={kind}>
                <Checkbox
                  label={findKind(kind)?.label.many ?? kind}
                  checked={taken === all}
                  indeterminate={taken > 0 && taken < all}
                  onChange={() => onChoose(toggleKind(chosen, plan.records, kind))}
                />
                <span className="number">{taken === all ? all : `${String(taken)} of ${String(all)}`}</span>
              </li>
            ))}
          </ul>
          {optionalKinds(plan).map((kind) => (
            <p key={kind} className="text-small text-muted">
              {`${findKind(kind)?.label.many ?? kind} start unticked. Choose those you want to keep.`}
            </p>
          ))}
          <SkippedList skipped={plan.skipped} />
        </>
      }
      marginClass={classes.margin}
    >
      <div className={classes.main}>
        <p className={classes.source}>
          <b>{source}</b>, read as {formatLabel(plan.format)}
        </p>
        <div className={classes.actions}>
          <Button variant="filled" loading={props.isAccepting} disabled={chosen.size === 0} onClick={props.onAccept}>
            {`Import ${countRecords(chosen.size)}`}
          </Button>
          <Button disabled={props.isAccepting} onClick={props.onCancel}>
            Choose something else
          </Button>
        </div>
        {plan.records.length === 0 ? null : <PlannedRows plan={plan} chosen={chosen} onChoose={onChoose} />}
      </div>
    </MarginPage>
  );
}

export function countRecords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'record' : 'records'}`;
}

function PlannedRows({ plan, chosen, onChoose }: Pick<ImportPreviewProps, 'plan' | 'chosen' | 'onChoose'>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: plan.records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    overscan: 10,
  });
  return (
    <div ref={scroller} className={classes.scroller}>
      <ul className={classes.rows} style={{ height: virtualizer.getTotalSize() }} aria-label="Records to import">
        {virtualizer.getVirtualItems().map((item) => {
          const row = plan.records[item.index];
          if (row === undefined) return null;
          const kind = findKind(row.kind)?.label.one ?? row.kind;
          return (
            <li
              key={row.index}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={classes.row}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <Checkbox
                label={
                  <>
                    <span className={classes.title}>{row.title}</span>
                    <span className={classes.about}>
                      {[kind, formatDate(row.date), row.summary].filter(Boolean).join(', ')}
                    </span>
                  </>
                }
                checked={chosen.has(row.index)}
                onChange={() => onChoose(toggleRow(chosen, row.index))}
              />
              {row.duplicateOf === null ? null : (
                <span className={classes.note}>
                  {row.kind === 'profile' ? 'You have a profile already' : 'Already in your vault'}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
