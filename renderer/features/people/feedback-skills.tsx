/** The skills that feedback says something about, and the level that each counts it for. */
import type { RecordId } from '../../../shared/domain/record.ts';
import { skill } from '../../../shared/domain/skill.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { EvidenceLevel } from '../../records/evidence-level.tsx';
import classes from './feedback.module.css';

interface FeedbackSkillsProps {
  /** Of the feedback. */
  readonly id: RecordId;
  /** Ids of the skills. */
  readonly skills: readonly string[];
  readonly isWaiting: boolean;
}

export function FeedbackSkills({ id, skills, isWaiting }: FeedbackSkillsProps) {
  if (skills.length === 0) return null;
  return (
    <div className={classes.skills}>
      <ul>
        {skills.map((one) => (
          <SkillLine key={one} id={one} feedback={id} isWaiting={isWaiting} />
        ))}
      </ul>
      <p className="text-small text-muted">
        {isWaiting
          ? 'It can count as evidence once there is an answer.'
          : 'It counts as evidence for a skill once you say which level it shows.'}
      </p>
    </div>
  );
}

interface SkillLineProps {
  readonly id: string;
  readonly feedback: RecordId;
  readonly isWaiting: boolean;
}

function SkillLine({ id, feedback, isWaiting }: SkillLineProps) {
  const record = useVaultQuery('journal:get', { id: id as RecordId }).data?.record;
  if (record === undefined) return null;
  const name = skill.title(record.fields);
  return (
    <li>
      <span>{name}</span>
      {isWaiting ? null : <EvidenceLevel skill={record} record={feedback} label={`Level it shows of ${name}`} />}
    </li>
  );
}
