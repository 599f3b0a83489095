/** Where an achievement belongs: tags, skills, driver, period, employer; one word opens them as fields. */
import { drivers } from '../../../shared/domain/driver.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { ConfidentialityRing } from '../../components/confidentiality-ring.tsx';
import { TagList } from '../../components/tag-list.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatPeriod } from '../../lib/dates.ts';
import { FieldGrid } from '../../records/field-grid.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { achievementKind, readAchievement } from './achievement-fields.ts';
import classes from './about-line.module.css';

const shown = ['startDate', 'endDate', 'employer', 'role', 'skills', 'driver', 'tags', 'confidentiality'];
const shape = shapeOf(achievementKind, ...shown);

interface AboutLineProps {
  readonly detail: RecordDetail;
  readonly draft: RecordDraft;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function AboutLine({ detail, draft, isOpen, onToggle }: AboutLineProps) {
  const fields = readAchievement(draft.fields);
  const driver = drivers.find((one) => one.value === fields.driver)?.label;
  const employer = detail.linksTo.find((one) => one.id === fields.employer)?.title;
  const facts = [formatPeriod(fields.startDate || fields.endDate, fields.endDate), fields.role, employer].filter(
    Boolean,
  );
  return (
    <div className={classes.about}>
      <div className={classes.line}>
        <TagList tags={[...new Set([...fields.tags, ...fields.skills, ...(driver === undefined ? [] : [driver])])]} />
        {facts.length === 0 ? null : <span className="text-small text-muted">{facts.join(', ')}</span>}
        {fields.confidentiality === 'shareable' || fields.confidentiality === '' ? null : (
          <ConfidentialityRing level={fields.confidentiality} />
        )}
        <TextButton size="small" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
          {isOpen ? 'Done' : 'Edit details'}
        </TextButton>
      </div>
      {isOpen ? (
        <div className={classes.fields}>
          <FieldGrid shape={shape} values={draft.fields} path="" onChange={draft.change} />
        </div>
      ) : null}
    </div>
  );
}
