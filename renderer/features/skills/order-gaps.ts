/** The orders in which the skills of the gaps can stand. */
import { compareText } from '../../../shared/compare-text.ts';
import type { SkillRow } from '../../../shared/skills/skills-overview.ts';

export const gapOrders = [
  { value: 'gap', label: 'Sorted by gap' },
  { value: 'name', label: 'Sorted by name' },
  { value: 'level', label: 'Sorted by my level' },
] as const;
export type GapOrder = (typeof gapOrders)[number]['value'];

/**
 * `rows` the widest gap first, as the vault answers them. By level the highest that is proven comes first, among equals
 * the one that is claimed higher; everything else keeps the order of the gaps.
 */
export function orderGaps(rows: readonly SkillRow[], by: GapOrder): readonly SkillRow[] {
  if (by === 'name') return [...rows].sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  if (by === 'level') return [...rows].sort((a, b) => b.proven - a.proven || b.reached - a.reached);
  return rows;
}
