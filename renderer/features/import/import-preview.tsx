/** What an import would make, row by row, before anything is written. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { findKind } from '../../../shared/domain/registry.ts';
import type { ImportPlanSummary } from '../../../shared/ipc/vault-requests.ts';
import { MarginPage } from '../../components/page-frame.tsx';
import { chooseRow, countByKind, optionalKinds, toggleKind, type ImportChoice } from './import-choice.ts';
import { PlannedRow } from './planned-row.tsx';
import { ReadAs } from './read-as.tsx';
import { SortColumns } from './sort-columns.tsx';
import { SkippedList } from './skipped-list.tsx';
import classes from './import-preview.module.css';

interface ImportPreviewProps {
  readonly source: string;
  readonly plan: ImportPlanSummary;
  readonly choice: ImportChoice;
  readonly isAccepting: boolean;
  readonly onChoose: (choice: ImportChoice) => void;
  readonly onReadAs: (format: string, columns: readonly string[]) => void;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
}

const usualRowHeight = 53;

export function ImportPreview(props: ImportPreviewProps) {
  const { source, plan, choice, isAccepting, onChoose } = props;
  return (
    <MarginPage
      label="About this import"
      margin={
        <>
          <h2>What will be made</h2>
          <ul className={classes.kinds}>
            {countByKind(plan.records, choice).map(({ kind, all, chosen, same }) => (
              <li key={kind}>
                <Checkbox
                  label={findKind(kind)?.label.many ?? kind}
                  disabled={isAccepting || all === 0}
                  checked={all > 0 && chosen === all}
                  indeterminate={chosen > 0 && chosen < all}
                  onChange={() => onChoose(toggleKind(choice, plan.records, kind))}
                />
                <span className="number">
                  {all === 0 ? `${String(same)} known` : chosen === all ? all : `${String(chosen)} of ${String(all)}`}
                </span>
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
        <div className={classes.head}>
          <ReadAs
            label={`Read ${source} as`}
            value={plan.format}
            isDisabled={isAccepting}
            onChange={(format) => props.onReadAs(format, [])}
          />
          <Button variant="filled" loading={isAccepting} disabled={choice.size === 0} onClick={props.onAccept}>
            {`Import ${countRecords(choice.size)}`}
          </Button>
          <Button disabled={isAccepting} onClick={props.onLeave}>
            Choose something else
          </Button>
        </div>
        {plan.table === undefined ? null : (
          <SortColumns
            table={plan.table}
            isOpenAtFirst={plan.records.length === 0}
            isDisabled={isAccepting}
            onSort={(columns) => props.onReadAs(plan.format, columns)}
          />
        )}
        {plan.records.length === 0 ? null : <PlannedRows plan={plan} choice={choice} onChoose={onChoose} />}
      </div>
    </MarginPage>
  );
}

export function countRecords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'record' : 'records'}`;
}

function PlannedRows({ plan, choice, onChoose }: Pick<ImportPreviewProps, 'plan' | 'choice' | 'onChoose'>) {
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
          return (
            <li
              key={row.index}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={classes.row}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <PlannedRow row={row} choice={choice} onChoose={(fate) => onChoose(chooseRow(choice, row.index, fate))} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
