/**
 * Which skill to work on first: the gaps of all targets, each skill counted once for every target that asks for it.
 *
 *   gap of a skill = Σ over targets  importance × missing levels × urgency
 *
 * importance 1 to 3 is the role’s, else the skill’s own, else 2; missing levels are those that neither evidence nor one's
 * own word reaches; urgency grows in a straight line from 1, a year and a half or more before the day a target is wanted
 * by, to 2 on that day and after it. The formula is ours: a product, so that a gap that costs nothing, or is none, is 0.
 */
import { compareText } from '../compare-text.ts';
import { daysBetween } from '../domain/calendar-date.ts';
import { usualMonthsToTarget, type CareerRole } from '../path/career-map.ts';
import { roleReadiness } from '../path/readiness.ts';
import type { SkillStanding } from './evidence-state.ts';

/** What one target adds to the gap of a skill. */
export interface TargetGap {
  /** Id and title of the role. */
  readonly role: string;
  readonly title: string;
  /** 1 to 3. */
  readonly importance: number;
  readonly missingLevels: number;
  /** 1 to 2. */
  readonly urgency: number;
  readonly gap: number;
  /** "Planning lead: importance 3 × 2 missing levels × urgency 1.4 = 8.4". */
  readonly formula: string;
}

export interface RankedGap {
  readonly key: string;
  /** As the person’s own skill calls it, else as the role wanted first does. */
  readonly skill: string;
  /** Sum over the targets. */
  readonly gap: number;
  /** Of targets that ask for more than is reached; those wanted first come first. */
  readonly targets: readonly TargetGap[];
  /** Most levels that any target asks for beyond what evidence proves. */
  readonly unprovenLevels: number;
}

const daysPerMonth = 365.25 / 12;

/** 1 with eighteen months left or more, 2 with none; `wantedBy` '' is no hurry. */
export function urgencyOf(wantedBy: string, today: string): number {
  if (wantedBy === '') return 1;
  const left = daysBetween(today, wantedBy) / (usualMonthsToTarget * daysPerMonth);
  return 2 - Math.min(1, Math.max(0, left));
}

type Target = Pick<CareerRole, 'id' | 'title' | 'requiredSkills' | 'wantedBy'>;

/**
 * Every skill that a target asks for, the widest gap first; among equals the one with the most unproven levels, then by
 * name. `standings` as `standingsByKey` gives them; the order of `targets` does not matter.
 */
export function rankGaps(
  targets: readonly Target[],
  standings: ReadonlyMap<string, SkillStanding>,
  today: string,
): RankedGap[] {
  const gaps = new Map<string, { skill: string; targets: TargetGap[]; unprovenLevels: number }>();
  for (const role of [...targets].sort(compareWantedBy)) {
    const urgency = urgencyOf(role.wantedBy, today);
    for (const asked of roleReadiness(role, standings).skills) {
      const { key, skill, standing, importance, missingLevels, unprovenLevels } = asked;
      const known = gaps.get(key) ?? { skill: standing?.name ?? skill, targets: [], unprovenLevels: 0 };
      known.unprovenLevels = Math.max(known.unprovenLevels, unprovenLevels);
      if (missingLevels > 0) known.targets.push(targetGap(role, importance, missingLevels, urgency));
      gaps.set(key, known);
    }
  }
  return [...gaps]
    .map(([key, one]) => ({ key, ...one, gap: one.targets.reduce((sum, { gap }) => sum + gap, 0) }))
    .sort((a, b) => b.gap - a.gap || b.unprovenLevels - a.unprovenLevels || compareText(a.key, b.key));
}

function targetGap(role: Target, importance: number, missingLevels: number, urgency: number): TargetGap {
  const gap = importance * missingLevels * urgency;
  const levels = `${missingLevels} missing ${missingLevels === 1 ? 'level' : 'levels'}`;
  const product = `importance ${importance} × ${levels} × urgency ${oneDecimal(urgency)} = ${oneDecimal(gap)}`;
  const formula = `${role.title || 'Untitled role'}: ${product}`;
  return { role: role.id, title: role.title, importance, missingLevels, urgency, gap, formula };
}

const oneDecimal = (value: number) => String(Math.round(value * 10) / 10);

/** Those wanted first come first. Also what makes sums come out the same in whatever order targets are given. */
export function compareWantedBy(a: Target, b: Target): number {
  return compareText(a.wantedBy || '9999', b.wantedBy || '9999') || compareText(a.id, b.id);
}
