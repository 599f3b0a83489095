/** Which level of a skill a record shows: picked from the five, written among the evidence of the skill. */
import { Select } from '@mantine/core';
import { rowsOf } from '../../shared/domain/field-values.ts';
import type { Fields } from '../../shared/domain/record.ts';
import { skillLevels } from '../../shared/domain/skill-level.ts';
import { levelOf, withLevel } from '../../shared/skills/rate-feedback.ts';
import { updateRecord } from '../lib/journal-store.ts';
import { withRecord } from './with-record.ts';

interface EvidenceLevelProps {
  readonly skill: { readonly id: string; readonly fields: Fields };
  /** Id of what shows it. */
  readonly record: string;
  /** Said to assistive technology. */
  readonly label: string;
}

const options = skillLevels
  .filter(({ value }) => value > 0)
  .map(({ value, label }) => ({ value: String(value), label: `${value} ${label.toLowerCase()}` }));

export function EvidenceLevel({ skill, record, label }: EvidenceLevelProps) {
  const level = levelOf(rowsOf(skill.fields['evidence']), record);
  const rate = (next: number | null) =>
    void withRecord(skill.id, (current) =>
      updateRecord(
        current,
        { evidence: withLevel(rowsOf(current.fields['evidence']), record, next) },
        next === null ? 'Take back evidence' : 'Count as evidence',
      ),
    );
  return (
    <Select
      size="xs"
      aria-label={label}
      placeholder="No level yet"
      data={options}
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${label}` }}
      allowDeselect={false}
      value={level === null ? null : String(level)}
      onChange={(chosen) => rate(chosen === null ? null : Number(chosen))}
    />
  );
}
