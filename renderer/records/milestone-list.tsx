/** Steps on the way, ticked off where they stand. */
import { formatDate } from '../lib/dates.ts';
import { DatedLines, TickLine } from './dated-lines.tsx';
import type { RecordDraft } from './use-record-draft.ts';

export interface Milestone {
  readonly what: string;
  /** YYYY-MM-DD or ''; `doneOn` is '' while it is open. */
  readonly by: string;
  readonly doneOn: string;
}

interface MilestoneListProps {
  readonly draft: RecordDraft;
  /** Field of the record that holds the steps, changed when one is ticked. */
  readonly field?: string;
  readonly milestones: readonly Milestone[];
  /** YYYY-MM-DD: the day a step that is ticked was done on. */
  readonly today: string;
}

export function MilestoneList({ draft, field = 'milestones', milestones, today }: MilestoneListProps) {
  const tick = (index: number, isDone: boolean) => {
    const rows = draft.fields[field] as readonly object[];
    draft.change(
      field,
      rows.map((row, at) => (at === index ? { ...row, doneOn: isDone ? today : '' } : row)),
      { now: true },
    );
  };
  return (
    <DatedLines>
      {milestones.map(({ what, by, doneOn }, index) => (
        <TickLine
          key={index}
          label={what || 'A step without a name'}
          {...{ day: by, doneOn, today }}
          when={doneOn !== '' ? `done ${formatDate(doneOn)}` : by === '' ? '' : `by ${formatDate(by)}`}
          onTick={(isDone) => tick(index, isDone)}
        />
      ))}
    </DatedLines>
  );
}
