/** What every measure of the network says beside its figures. */

export interface Measured {
  /** What was found, in one plain sentence that names people. */
  readonly sentence: string;
  /** What the measure cannot know. */
  readonly limits: string;
}

/** True of all of them: a map holds what its owner knows. */
export const commonLimit = 'Counted over the ties you wrote down; a tie you do not know of is not in it.';

/** Sums of fractions differ in their last digits with the order of the sum; beyond this nobody is ahead of anybody. */
const precision = 1e9;

/** A figure that compares equal to the same figure reckoned in another order. */
export function settle(figure: number): number {
  return Math.round(figure * precision) / precision;
}
