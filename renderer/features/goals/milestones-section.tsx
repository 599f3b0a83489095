/** The steps on the way, ticked off where they stand. */
import { Checkbox } from '@mantine/core';
import type { Goal } from '../../../shared/goals/read-goal.ts';
import { formatDate } from '../../lib/dates.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { goalKind } from './goal-fields.ts';
import classes from './milestones-section.module.css';

interface MilestonesSectionProps {
  readonly draft: RecordDraft;
  readonly milestones: Goal['milestones'];
  /** YYYY-MM-DD: the day a step that is ticked was done on. */
  readonly today: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function MilestonesSection({ draft, milestones, today, isOpen, onToggle }: MilestonesSectionProps) {
  const tick = (index: number, isDone: boolean) => {
    const rows = draft.fields['milestones'] as readonly object[];
    draft.change(
      'milestones',
      rows.map((row, at) => (at === index ? { ...row, doneOn: isDone ? today : '' } : row)),
      { now: true },
    );
  };
  return (
    <EditableSection
      title="Milestones"
      action={milestones.length === 0 ? 'Add milestones' : 'Edit milestones'}
      isOpen={isOpen}
      onToggle={onToggle}
      view={
        milestones.length === 0 ? (
          <p className="text-small text-muted">Which steps show that it is on its way, and by when?</p>
        ) : (
          <ul className={classes.steps}>
            {milestones.map(({ what, by, doneOn }, index) => (
              <li key={index}>
                <Checkbox
                  label={what || 'A step without a name'}
                  checked={doneOn !== ''}
                  onChange={(event) => tick(index, event.currentTarget.checked)}
                />
                <span className={classes.when} data-late={(doneOn === '' && by !== '' && by < today) || undefined}>
                  {doneOn !== '' ? `done ${formatDate(doneOn)}` : by === '' ? '' : `by ${formatDate(by)}`}
                </span>
              </li>
            ))}
          </ul>
        )
      }
      edit={<BoundField kind={goalKind} draft={draft} name="milestones" />}
    />
  );
}
