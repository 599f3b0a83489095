/** How far a goal has come, from what was counted or ticked off; never more than that says. */
import { formatMeasure, formatMove } from '../domain/metric.ts';
import type { Goal } from './read-goal.ts';

export interface GoalProgress {
  /** 0 to 1. */
  readonly share: number;
  /** What it is read from. */
  readonly basis: 'measure' | 'milestones';
  /** "Now 8, from 11 to 6 days", "1 of 3 milestones". */
  readonly sentence: string;
}

/**
 * (now − from) / (to − from) within 0 and 1 where all three numbers are there and the goal is not to stay where it is:
 * a measure that has to fall counts as it falls. Else the share of milestones that are done. Null where neither is known.
 */
export function goalProgress(goal: Pick<Goal, 'measure' | 'milestones'>): GoalProgress | null {
  return measureProgress(goal.measure) ?? milestoneProgress(goal.milestones);
}

function measureProgress({ from, to, now, unit }: Goal['measure']): GoalProgress | null {
  if (from === null || to === null || now === null || from === to) return null;
  const share = (now - from) / (to - from);
  // Differences of the largest numbers there are.
  if (Number.isNaN(share)) return null;
  const measured = { unit, currency: '' };
  const sentence = `Now ${formatMeasure(now, { unit: '', currency: '' })}, from ${formatMove(from, to, measured)}`;
  return { share: Math.min(1, Math.max(0, share)), basis: 'measure', sentence };
}

function milestoneProgress(milestones: Goal['milestones']): GoalProgress | null {
  if (milestones.length === 0) return null;
  const done = milestones.filter((one) => one.doneOn !== '').length;
  const count = `${milestones.length} ${milestones.length === 1 ? 'milestone' : 'milestones'}`;
  return { share: done / milestones.length, basis: 'milestones', sentence: `${done} of ${count}` };
}
