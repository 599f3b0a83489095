/** Who else made it happen. */
import { BoundField } from '../../records/bound-field.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { achievementKind, readAchievement } from './achievement-fields.ts';
import classes from './evidence-section.module.css';

export function CreditedSection({ draft }: { readonly draft: RecordDraft }) {
  const { credited } = readAchievement(draft.fields);
  return (
    <EditableSection
      title="Credited"
      action={credited.length === 0 ? 'Add people' : 'Edit people'}
      view={
        credited.length === 0 ? (
          <p className="text-small text-muted">Who helped, and with what?</p>
        ) : (
          <ul className={classes.list}>
            {credited.map((one, index) => (
              <li key={index} className={classes.item}>
                {[one.person, one.contribution].filter(Boolean).join(', ') || 'Somebody'}
              </li>
            ))}
          </ul>
        )
      }
      edit={<BoundField kind={achievementKind} draft={draft} name="credited" />}
    />
  );
}
