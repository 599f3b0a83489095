/**
 * Six levels of one skill. The five above nothing are the stages of S. E. and H. L. Dreyfus, "A five-stage model of the
 * mental activities involved in directed skill acquisition" (1980), their "novice" called a beginner here; the sentences
 * are ours.
 */

export const skillLevels = [
  { value: 0, label: 'None', sentence: 'You have not done it.' },
  { value: 1, label: 'Beginner', sentence: 'You follow steps that somebody gives you.' },
  { value: 2, label: 'Advanced beginner', sentence: 'You do usual cases yourself and ask when something is new.' },
  { value: 3, label: 'Competent', sentence: 'You plan and finish whole tasks alone and answer for the result.' },
  { value: 4, label: 'Proficient', sentence: 'You see early what matters, adapt to new cases, and others ask you.' },
  { value: 5, label: 'Expert', sentence: 'You set how it is done, and people beyond your team learn it from you.' },
] as const;

export const skillLevelRange = { least: 0, most: 5 } as const;

/** How much a role asks for a skill. */
export const importanceRange = { least: 1, most: 3 } as const;
/** For a skill whose importance nobody has said: the middle. */
export const usualImportance = 2;

/** The word for a level; '' for null and for what is none. */
export function skillLevelLabel(level: number | null): string {
  return skillLevels.find((one) => one.value === level)?.label ?? '';
}

/** Words that frameworks and resumes use, in lower case, with the level that comes nearest. */
const levelsByWord: ReadonlyMap<string, number> = new Map([
  ...skillLevels.map(({ label, value }) => [label.toLowerCase(), value] as const),
  ...['no experience', 'not applicable', 'n/a'].map((word) => [word, 0] as const),
  ...['novice', 'awareness', 'aware', 'entry', 'learning'].map((word) => [word, 1] as const),
  ...['basic', 'foundational', 'foundation', 'elementary', 'developing'].map((word) => [word, 2] as const),
  ...['intermediate', 'working', 'working knowledge', 'competence', 'solid'].map((word) => [word, 3] as const),
  ...['advanced', 'practitioner', 'fluent', 'senior', 'strong'].map((word) => [word, 4] as const),
  ...['master', 'mastery', 'leading', 'authority'].map((word) => [word, 5] as const),
]);

/** Reads "3", "3/5", "Level 3" and the words above; null for anything else. */
export function readSkillLevel(text: string): number | null {
  const plain = text.trim().toLowerCase();
  const digit = /^(?:level |l)?([0-5])(?: ?(?:\/|of) ?5)?$/.exec(plain)?.[1];
  return digit === undefined ? (levelsByWord.get(plain) ?? null) : Number(digit);
}
