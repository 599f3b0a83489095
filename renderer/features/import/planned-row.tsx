/** One record of an import: in or out, and where the vault has it already, what differs and whose words count. */
import { Checkbox } from '@mantine/core';
import { findKind } from '../../../shared/domain/registry.ts';
import { Segments } from '../../components/segments.tsx';
import { formatDate } from '../../lib/dates.ts';
import type { ImportChoice, PlannedRow as Row } from './import-choice.ts';
import classes from './planned-row.module.css';

interface PlannedRowProps {
  readonly row: Row;
  readonly choice: ImportChoice;
  readonly onChoose: (fate: 'make' | 'update' | null) => void;
}

const fates = [
  { value: 'out', label: 'Keep mine' },
  { value: 'update', label: 'Take this' },
  { value: 'make', label: 'Keep both' },
] as const;

export function PlannedRow({ row, choice, onChoose }: PlannedRowProps) {
  const fate = choice.get(row.index) ?? 'out';
  const kind = findKind(row.kind)?.label.one ?? row.kind;
  const words = (
    <>
      <span className={classes.title}>{row.title}</span>
      <span className={classes.about}>{[kind, formatDate(row.date), row.summary].filter(Boolean).join(', ')}</span>
    </>
  );
  if (row.differences.length === 0) {
    return (
      <div className={classes.row}>
        <Checkbox label={words} checked={fate !== 'out'} onChange={() => onChoose(fate === 'out' ? 'make' : null)} />
        {row.duplicateOf === null ? null : <span className={classes.note}>Already in your vault</span>}
      </div>
    );
  }
  return (
    <div className={classes.conflict}>
      <div className={classes.row}>
        <div>{words}</div>
        <span className={classes.note}>In your vault, not the same</span>
      </div>
      <dl className={classes.differences}>
        {row.differences.map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {mine === '' ? <span className="text-muted">empty</span> : mine}
              <span aria-hidden="true"> → </span>
              <span className="covered">becomes</span>
              {theirs}
            </dd>
          </div>
        ))}
      </dl>
      <Segments
        label={`What becomes of ${row.title}`}
        value={fate}
        options={fates}
        onChange={(chosen) => onChoose(chosen === 'out' ? null : chosen)}
      />
    </div>
  );
}
