/** Which skills a plan should take in next: the widest gaps of the targets that it does not have yet. */
import { mostPlannedSkills } from '../domain/skill-plan.ts';
import type { SkillRow } from './skills-overview.ts';

/** The rule, as it is shown to the person; `rankGaps` counts by it. */
export const suggestionRule =
  'Importance × missing levels × urgency, which grows as the time left shrinks; added up over your targets, widest first.';

export interface SkillSuggestion {
  /** See `skillKey`. */
  readonly key: string;
  /** Id of the person's own skill, '' where it has not been written down. */
  readonly id: string;
  readonly name: string;
  /** To reach: what the target wanted first asks for among those that miss a level. */
  readonly level: number;
  readonly reached: number;
  readonly gap: number;
  /** How the gap is counted, a sentence for each target. */
  readonly formulas: readonly string[];
}

/**
 * At most as many as a plan has room for. `rows` as `skillsOverview` gives them, the widest gap first; `planned`: ids of
 * the skills that are in the plan.
 */
export function suggestSkills(rows: readonly SkillRow[], planned: readonly string[]): SkillSuggestion[] {
  const room = Math.max(0, mostPlannedSkills - planned.length);
  return rows
    .filter((row) => row.gap > 0 && (row.id === '' || !planned.includes(row.id)))
    .slice(0, room)
    .flatMap(({ key, id, name, reached, gap, asked }) => {
      const missing = asked.filter((one) => one.missingLevels > 0);
      const first = missing[0];
      if (first === undefined) return [];
      return [{ key, id, name, level: first.level, reached, gap, formulas: missing.map((one) => one.formula) }];
    });
}
