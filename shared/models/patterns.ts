/** What role models have in common: counts over a few lives, never advice. */
import { compareText } from '../compare-text.ts';
import { monthsBetween } from '../domain/calendar-date.ts';
import { phraseKey, readWords } from '../lens/read-words.ts';
import { classifyMove, type MoveKind } from '../path/classify-move.ts';
import type { SkillStanding } from '../skills/evidence-state.ts';
import { skillKey } from '../skills/skill-name.ts';
import type { RoleModel, RoleModelStep } from './read-role-model.ts';

/** Something that at least two role models share. */
export interface SharedByModels {
  /** As it is written most often; of equals the first by name. */
  readonly name: string;
  /** Ids of those that share it, each once. */
  readonly models: readonly string[];
}

export interface ModelPatterns {
  readonly models: number;
  /** Roles that two or more passed, the most shared first. */
  readonly steppingStones: readonly SharedByModels[];
  /** From the beginning of one step to that of the next. */
  readonly pace: {
    /** Median in years, one decimal; null where no move has a beginning at both ends. */
    readonly medianYears: number | null;
    /** Moves that it is taken from. */
    readonly moves: number;
  };
  /** Moves of each kind, where levels and domains are written down. */
  readonly kinds: Readonly<Record<MoveKind, number>>;
  /** Moves to another employer, within one, and where an employer is not named. */
  readonly employers: { readonly changed: number; readonly stayed: number; readonly unknown: number };
  /** Skills that two or more have and that neither evidence nor my own word gives me, the most shared first. */
  readonly skillsILack: readonly SharedByModels[];
}

/** `standings` are my own skills, as `standingsByKey` gives them. */
export function findPatterns(
  models: readonly RoleModel[],
  standings: ReadonlyMap<string, SkillStanding>,
): ModelPatterns {
  const moves = models.flatMap(({ steps }) =>
    steps.flatMap((from, index): Move[] => {
      const to = steps[index + 1];
      return to === undefined ? [] : [{ from, to }];
    }),
  );
  const years = moves.flatMap(({ from, to }) => {
    const months = monthsBetweenSteps(from.startDate, to.startDate);
    return months === null ? [] : [months / 12];
  });
  const skills = shared(
    models.map(({ id, skills: names }) => ({ id, names })),
    skillKey,
  );
  return {
    models: models.length,
    steppingStones: shared(
      models.map(({ id, steps }) => ({ id, names: steps.map((step) => step.role) })),
      titleKey,
    ),
    pace: { medianYears: medianOf(years), moves: years.length },
    kinds: countKinds(moves),
    employers: countEmployers(moves),
    skillsILack: skills.filter(({ name }) => (standings.get(skillKey(name))?.reached ?? 0) === 0),
  };
}

/** Case, plurals and words in brackets do not count: "Planning Lead (interim)" is "planning lead". */
export function titleKey(title: string): string {
  return phraseKey(readWords(title.replace(/\([^()]*\)/g, ' ')).flat());
}

function shared(
  lists: readonly { readonly id: string; readonly names: readonly string[] }[],
  keyOf: (name: string) => string,
): SharedByModels[] {
  const byKey = new Map<string, { readonly models: Set<string>; readonly spellings: Map<string, number> }>();
  for (const { id, names } of lists) {
    for (const name of names) {
      const key = keyOf(name);
      if (key === '') continue;
      const one = byKey.get(key) ?? { models: new Set(), spellings: new Map<string, number>() };
      byKey.set(key, one);
      one.models.add(id);
      one.spellings.set(name, (one.spellings.get(name) ?? 0) + 1);
    }
  }
  return [...byKey.values()]
    .filter(({ models }) => models.size >= 2)
    .map(({ models, spellings }) => {
      const [most] = [...spellings].sort(([a, left], [b, right]) => right - left || compareText(a, b));
      return { name: most?.[0] ?? '', models: [...models].sort(compareText) };
    })
    .sort((a, b) => b.models.length - a.models.length || compareText(a.name, b.name));
}

/**
 * Months from one beginning (YYYY[-MM[-DD]]) to another: by months where both are known to the month, else by calendar
 * years; null where one is ''.
 */
export function monthsBetweenSteps(from: string, to: string): number | null {
  if (from === '' || to === '') return null;
  return monthsBetween(from, to) ?? (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 10) / 10;
}

interface Move {
  readonly from: RoleModelStep;
  readonly to: RoleModelStep;
}

function countKinds(moves: readonly Move[]): ModelPatterns['kinds'] {
  const counts = { vertical: 0, diagonal: 0, deepen: 0, adjacent: 0, 'step-back': 0 };
  for (const { from, to } of moves) {
    const kind = classifyMove(from, to);
    if (kind !== null) counts[kind] += 1;
  }
  return counts;
}

function countEmployers(moves: readonly Move[]): ModelPatterns['employers'] {
  const counts = { changed: 0, stayed: 0, unknown: 0 };
  for (const { from, to } of moves) {
    const [before, after] = [titleKey(from.organisation), titleKey(to.organisation)];
    counts[before === '' || after === '' ? 'unknown' : before === after ? 'stayed' : 'changed'] += 1;
  }
  return counts;
}
