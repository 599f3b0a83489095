/** What both have said they will do, each side under its name, ticked where it stands. */
import { promiseSides, type PromiseRow } from '../../../shared/domain/promise.ts';
import { formatDate } from '../../lib/dates.ts';
import { DatedLines, TickLine } from '../../records/dated-lines.tsx';
import classes from './mentor-columns.module.css';

interface SessionCommitmentsProps {
  readonly promises: readonly PromiseRow[];
  /** YYYY-MM-DD: the day on which one that is ticked was kept. */
  readonly today: string;
  readonly onChange: (promises: readonly PromiseRow[]) => void;
}

/** A side without a promise is not drawn. */
export function SessionCommitments({ promises, today, onChange }: SessionCommitmentsProps) {
  const tick = (index: number, isKept: boolean) =>
    onChange(promises.map((one, at) => (at === index ? { ...one, doneOn: isKept ? today : '' } : one)));
  return promiseSides.map(({ value, label }) => {
    const ofSide = promises.flatMap((promise, index) => (promise.side === value ? [{ promise, index }] : []));
    if (ofSide.length === 0) return null;
    return (
      <section key={value} className={classes.side} aria-label={label}>
        <h3>{label}</h3>
        <DatedLines>
          {ofSide.map(({ promise: { what, by, doneOn }, index }) => (
            <TickLine
              key={index}
              label={what || 'Without words'}
              {...{ day: by, doneOn, today }}
              when={doneOn !== '' ? `kept ${formatDate(doneOn)}` : by === '' ? '' : `by ${formatDate(by)}`}
              onTick={(isKept) => tick(index, isKept)}
            />
          ))}
        </DatedLines>
      </section>
    );
  });
}
