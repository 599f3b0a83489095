/** What the record has to show for the skills that a role asks for. */
import type { Fields } from '../domain/record.ts';
import { rowsOf, textOf, wordsOf } from '../domain/field-values.ts';
import { makeTermFinder } from './find-terms.ts';
import { phraseKey, readWords } from './read-words.ts';

/** An achievement to look for proof in. */
export interface Proof {
  readonly id: string;
  readonly fields: Fields;
}

export interface SkillGap {
  /** As the lens writes it. */
  readonly skill: string;
  /**
   * `none`: no achievement names it. `weak`: some do, none of them with a number. `proven`: at least one names it and has
   * a number as its result.
   */
  readonly state: 'none' | 'weak' | 'proven';
  /** Ids of the achievements that name it, those with a number first. */
  readonly achievements: readonly string[];
}

/**
 * One line for each wanted skill, each once, in their order. An achievement names a skill when its skills, its title or
 * its story say the same words in the same order: case and simple plurals do not count, synonyms are not known.
 */
export function gapsAgainst(wanted: readonly string[], achievements: readonly Proof[]): SkillGap[] {
  const skills = new Map<string, string>();
  for (const skill of wanted) {
    const key = phraseKey(readWords(skill).flat());
    if (key !== '' && !skills.has(key)) skills.set(key, skill);
  }
  if (skills.size === 0) return [];
  const findIn = makeTermFinder([...skills.keys()].map((key) => ({ key })));
  const withNumber = new Map<string, string[]>([...skills.keys()].map((key) => [key, []]));
  const without = new Map<string, string[]>([...skills.keys()].map((key) => [key, []]));
  for (const { id, fields } of achievements) {
    const lists = hasNumber(fields) ? withNumber : without;
    for (const key of findIn(storyOf(fields))) lists.get(key)?.push(id);
  }
  return [...skills].map(([key, skill]) => {
    const strong = withNumber.get(key) ?? [];
    const weak = without.get(key) ?? [];
    const state = strong.length > 0 ? 'proven' : weak.length > 0 ? 'weak' : 'none';
    return { skill, state, achievements: [...strong, ...weak] };
  });
}

const storyFields = ['title', 'situation', 'myRole', 'action', 'result', 'wording'] as const;

/** Each on a line of its own, so that no phrase reaches from one into the next. */
function storyOf(fields: Fields): string {
  return [...wordsOf(fields['skills']), ...storyFields.map((name) => textOf(fields[name]))].join('\n');
}

const hasNumber = (fields: Fields) => rowsOf(fields['metrics']).some((row) => typeof row['result'] === 'number');
