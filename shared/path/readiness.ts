/** How much of what a role asks for is there, and what it rests on. My evidence, never a verdict on a person. */
import { usualImportance } from '../domain/skill-level.ts';
import type { EvidenceState, SkillStanding } from '../skills/evidence-state.ts';
import { skillKey } from '../skills/skill-name.ts';
import type { CareerRole, RequiredSkill } from './career-map.ts';

export interface SkillReadiness {
  /** See `skillKey`. */
  readonly key: string;
  /** As the role calls it. */
  readonly skill: string;
  /** 1 to 5. A role that does not say how well asks for level 1: that there is anything to show. */
  readonly level: number;
  /** 1 to 3: the role’s, else the skill’s own, else the middle. */
  readonly importance: number;
  /** What the asked level rests on. */
  readonly state: EvidenceState;
  /** Levels between the highest one reached, by evidence or own word, and the asked one. */
  readonly missingLevels: number;
  /** The asked level less the highest one with evidence that holds. */
  readonly unprovenLevels: number;
  /** The person’s own skill, where there is one of that name. */
  readonly standing: SkillStanding | null;
}

export interface RoleReadiness {
  /** Each asked skill once, in the role’s order. */
  readonly skills: readonly SkillReadiness[];
  readonly counts: Readonly<Record<EvidenceState, number>>;
  /** "3 of 10 proven"; '' for a role that asks for nothing. */
  readonly sentence: string;
}

/** `standings` as `standingsByKey` gives them. A skill asked for twice is asked for at its highest level. */
export function roleReadiness(
  { requiredSkills }: Pick<CareerRole, 'requiredSkills'>,
  standings: ReadonlyMap<string, SkillStanding>,
): RoleReadiness {
  const skills = [...askedSkills(requiredSkills)].map(([key, { skill, level, importance }]): SkillReadiness => {
    const standing = standings.get(key) ?? null;
    return {
      key,
      skill,
      level,
      importance: importance ?? standing?.importance ?? usualImportance,
      state: standing?.levels[level - 1] ?? 'missing',
      missingLevels: Math.max(0, level - (standing?.reached ?? 0)),
      unprovenLevels: Math.max(0, level - (standing?.proven ?? 0)),
      standing,
    };
  });
  const count = (state: EvidenceState) => skills.filter((one) => one.state === state).length;
  const counts = {
    proven: count('proven'),
    stale: count('stale'),
    claimed: count('claimed'),
    missing: count('missing'),
  };
  return { skills, counts, sentence: skills.length === 0 ? '' : `${counts.proven} of ${skills.length} proven` };
}

interface AskedSkill {
  readonly skill: string;
  readonly level: number;
  readonly importance: number | null;
}

/** By the key of the name; a skill that is asked for at level 0 is not asked for. */
function askedSkills(required: readonly RequiredSkill[]): ReadonlyMap<string, AskedSkill> {
  const asked = new Map<string, AskedSkill>();
  for (const { skill, level, importance } of required) {
    const key = skillKey(skill);
    if (key === '' || level === 0) continue;
    const known = asked.get(key);
    asked.set(key, {
      skill: known?.skill ?? skill,
      level: Math.max(known?.level ?? 1, level ?? 1),
      importance: known === undefined ? importance : highestOf(known.importance, importance),
    });
  }
  return asked;
}

function highestOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
