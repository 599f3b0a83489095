/** State, days and driver of a goal in one line; one word opens them as fields. */
import { drivers } from '../../../shared/domain/driver.ts';
import { goalStates } from '../../../shared/domain/goal.ts';
import type { Goal } from '../../../shared/goals/read-goal.ts';
import { TextButton } from '../../components/text-button.tsx';
import { formatPeriod } from '../../lib/dates.ts';
import { FieldGrid } from '../../records/field-grid.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { shapeOf } from '../../records/shape-of.ts';
import { goalKind } from './goal-fields.ts';
import classes from './goal-plan-line.module.css';

const shape = shapeOf(goalKind, 'startOn', 'dueOn', 'state', 'driver');

interface GoalPlanLineProps {
  readonly goal: Goal;
  readonly draft: RecordDraft;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function GoalPlanLine({ goal, draft, isOpen, onToggle }: GoalPlanLineProps) {
  const facts = [
    goalStates.find(({ value }) => value === goal.state)?.label,
    formatPeriod(goal.startOn, goal.dueOn),
    drivers.find(({ value }) => value === draft.fields['driver'])?.label,
  ].filter(Boolean);
  return (
    <div className={classes.plan}>
      <span className="text-small text-muted">{facts.join(', ')}</span>
      <TextButton size="small" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        {isOpen ? 'Done' : 'Edit days and state'}
      </TextButton>
      {isOpen ? (
        <div className={classes.fields}>
          <FieldGrid shape={shape} values={draft.fields} path="" onChange={draft.change} />
        </div>
      ) : null}
    </div>
  );
}
