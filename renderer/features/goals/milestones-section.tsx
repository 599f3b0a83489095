/** The steps on the way to a goal, ticked off where they stand. */
import type { Goal } from '../../../shared/goals/read-goal.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { MilestoneList } from '../../records/milestone-list.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { goalKind } from './goal-fields.ts';

interface MilestonesSectionProps {
  readonly draft: RecordDraft;
  readonly milestones: Goal['milestones'];
  /** YYYY-MM-DD: the day a step that is ticked was done on. */
  readonly today: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function MilestonesSection({ draft, milestones, today, isOpen, onToggle }: MilestonesSectionProps) {
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
          <MilestoneList draft={draft} milestones={milestones} today={today} />
        )
      }
      edit={<BoundField kind={goalKind} draft={draft} name="milestones" />}
    />
  );
}
