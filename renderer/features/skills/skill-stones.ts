/** What a level of a skill rests on, as a stone. */
import type { EvidenceState } from '../../../shared/skills/evidence-state.ts';
import type { Stone } from '../../components/stone-stack.tsx';

export const stoneOf: Readonly<Record<EvidenceState, Stone>> = {
  proven: 'solid',
  stale: 'hatched',
  claimed: 'outline',
  missing: 'dashed',
};

/** From the first level to the highest that is asked for or reached; `asked` is 1 to 5, or 0 for a skill that is not asked for. */
export function skillStones(levels: readonly EvidenceState[], asked: number): Stone[] {
  return levels.filter((state, index) => index < asked || state !== 'missing').map((state) => stoneOf[state]);
}
