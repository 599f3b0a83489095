/** How big it was: people, money, users. */
import { formatMeasure } from '../../../shared/domain/metric.ts';
import { ConfidentialityRing } from '../../components/confidentiality-ring.tsx';
import { BoundField } from '../../records/bound-field.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { achievementKind, readAchievement } from './achievement-fields.ts';
import classes from './evidence-section.module.css';

interface ScopeSectionProps {
  readonly draft: RecordDraft;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function ScopeSection({ draft, isOpen, onToggle }: ScopeSectionProps) {
  const { scope } = readAchievement(draft.fields);
  const plain = { unit: '', currency: '' };
  const facts = [
    scope.teamSize === null ? '' : `Team of ${formatMeasure(scope.teamSize, plain)}`,
    scope.budget === null ? '' : `budget ${formatMeasure(scope.budget, { unit: '', currency: scope.budgetCurrency })}`,
    scope.users === null ? '' : `${formatMeasure(scope.users, plain)} users`,
  ].filter(Boolean);
  return (
    <EditableSection
      title="Scope"
      action="Edit scope"
      isOpen={isOpen}
      onToggle={onToggle}
      view={
        facts.length === 0 ? (
          <p className="text-small text-muted">How many people, how much money, how many users?</p>
        ) : (
          <p className={classes.item}>
            <span className="number">{facts.join(', ')}</span>
            <ConfidentialityRing level={scope.confidentiality === '' ? 'internal' : scope.confidentiality} />
          </p>
        )
      }
      edit={<BoundField kind={achievementKind} draft={draft} name="scope" />}
    />
  );
}
