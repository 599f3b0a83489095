/** The widest gaps that a plan does not have yet, each put into it with one click. */
import { Button } from '@mantine/core';
import type { Change } from '../../../shared/domain/change.ts';
import { rowsOf } from '../../../shared/domain/field-values.ts';
import type { JournalRecord, RecordId } from '../../../shared/domain/record.ts';
import { mostPlannedSkills, plannedSkillShape } from '../../../shared/domain/skill-plan.ts';
import type { PlannedSkill } from '../../../shared/skills/read-plan.ts';
import type { SkillRow } from '../../../shared/skills/skills-overview.ts';
import { suggestionRule, suggestSkills, type SkillSuggestion } from '../../../shared/skills/suggest-skills.ts';
import { applyChanges } from '../../lib/journal-store.ts';
import { tellFailure } from '../../lib/tell-failure.ts';
import { emptyRow } from '../../records/row-text.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { planKind, skillKind } from './skill-fields.ts';
import classes from './plan-view.module.css';

interface SuggestedSkillsProps {
  /** The plan. */
  readonly record: JournalRecord;
  readonly draft: RecordDraft;
  readonly planned: readonly PlannedSkill[];
  readonly rows: readonly SkillRow[];
}

export function SuggestedSkills({ record, draft, planned, rows }: SuggestedSkillsProps) {
  const suggestions = suggestSkills(
    rows,
    planned.map((one) => one.skill),
  );
  const add = async ({ id, name, level }: SkillSuggestion) => {
    await draft.flush();
    const skill = id === '' ? (crypto.randomUUID() as RecordId) : id;
    const skills = [...rowsOf(draft.fields['skills']), { ...emptyRow(plannedSkillShape), skill, level }];
    const made = id === '' ? [{ kind: skillKind.name, id: skill, base: null, fields: { name } }] : [];
    const changed = { kind: planKind.name, id: record.id, base: record.revision, fields: { skills } };
    tellFailure(await applyChanges('Add a skill to the plan', [...made, changed] as Change[]));
  };
  return (
    <section aria-labelledby="suggested-title">
      <h2 id="suggested-title">Suggested skills</h2>
      <p className="text-small text-secondary">
        {planned.length >= mostPlannedSkills
          ? `The plan has ${planned.length} skills. More get none of the time they need.`
          : suggestions.length === 0
            ? 'Nothing that a target asks for is missing beside what the plan has.'
            : suggestionRule}
      </p>
      <ul className={classes.suggestions}>
        {suggestions.map((one) => (
          <li key={one.key}>
            <div>
              <b>{one.name}</b>
              <span className="text-small text-secondary">
                {`${one.reached === 0 ? 'Nothing yet' : `Level ${one.reached} now`}, ${one.level} to reach. Gap ${Math.round(one.gap * 10) / 10}.`}
              </span>
              {one.formulas.map((formula) => (
                <span key={formula} className={classes.formula}>
                  {formula}
                </span>
              ))}
            </div>
            <Button size="xs" aria-label={`Add ${one.name} to the plan`} onClick={() => void add(one)}>
              Add
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
