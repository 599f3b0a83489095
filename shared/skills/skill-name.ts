/** When two names mean one skill: "Slot rules" is "slot rule", "SQL" is not "SQL joins". */
import { compareText } from '../compare-text.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { phraseKey, readWords } from '../lens/read-words.ts';
import { skillStanding, type SkillStanding } from './evidence-state.ts';

/** Case and simple plurals do not count, synonyms are not known; '' for a name without a word. */
export function skillKey(name: string): string {
  return phraseKey(readWords(name).flat());
}

/** Standings by the key of their name. Of several skills with one name, the one that reaches furthest counts. */
export function standingsByKey(standings: readonly SkillStanding[]): ReadonlyMap<string, SkillStanding> {
  const byKey = new Map<string, SkillStanding>();
  for (const standing of [...standings].sort(byStrength)) {
    const key = skillKey(standing.name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, standing);
  }
  return byKey;
}

/** {@link standingsByKey} of all skills of a vault. `today` is YYYY-MM-DD. */
export function standingsOf(lookup: RecordLookup, today: string): ReadonlyMap<string, SkillStanding> {
  return standingsByKey(lookup.ofKind('skill').map((skill) => skillStanding(skill, (id) => lookup.get(id), today)));
}

function byStrength(a: SkillStanding, b: SkillStanding): number {
  return b.proven - a.proven || b.shown - a.shown || b.reached - a.reached || compareText(a.id, b.id);
}
