/**
 * How long a move takes, as probabilities of whole months, and how long several take one after the other.
 *
 * The three estimates are those of PERT (D. G. Malcolm, J. H. Roseboom, C. E. Clark and W. Fazar, "Application of a
 * Technique for Research and Development Program Evaluation", Operations Research 7(5), 1959): the mean of a duration is
 * (fast + 4 likely + slow) / 6. Their variance, ((slow − fast) / 6)², fits no beta distribution with that mean and mode in
 * general; here the shape is the modified PERT distribution with λ = 4 (D. Vose, "Risk Analysis", 2000): the beta
 * distribution on [fast, slow] with
 *
 *   α = 1 + 4 (likely − fast) / (slow − fast)        β = 1 + 4 (slow − likely) / (slow − fast)
 *
 * It has exactly that mean and mode; its variance, (mean − fast)(slow − mean) / 7, is 0.71 to 1.29 times that of 1959,
 * the more the nearer the mode lies to the middle.
 */

/** `probabilities[i]` is that of `first` + i months; they add up to 1. */
export interface MonthDistribution {
  /** The least number of months that can be. */
  readonly first: number;
  readonly probabilities: readonly number[];
}

/** Enough that the mean is right to a thousandth of a month. */
const stepsPerMonth = 64;

/**
 * Whole months with 0 ≤ fast ≤ likely ≤ slow. A duration between two whole months counts for both, more for the nearer
 * one, which keeps the mean where it is and adds less than a quarter of a month² to the variance.
 */
export function distributeMonths(fast: number, likely: number, slow: number): MonthDistribution {
  const width = slow - fast;
  if (width === 0) return { first: fast, probabilities: [1] };
  const weights = new Array<number>(width + 1).fill(0);
  const left = (4 * (likely - fast)) / width;
  const right = (4 * (slow - likely)) / width;
  const steps = width * stepsPerMonth;
  for (let step = 0; step < steps; step += 1) {
    const share = (step + 0.5) / steps;
    const weight = share ** left * (1 - share) ** right;
    const month = Math.floor(share * width);
    const beyond = share * width - month;
    weights[month] = (weights[month] ?? 0) + weight * (1 - beyond);
    weights[month + 1] = (weights[month + 1] ?? 0) + weight * beyond;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { first: fast, probabilities: weights.map((weight) => weight / total) };
}

/**
 * The sum of two durations that do not hang on each other: every pair of months, exactly. Durations of one person's moves
 * do hang on each other (a bad year delays all of them), so that in truth very early and very late are both likelier.
 */
export function addDistributions(a: MonthDistribution, b: MonthDistribution): MonthDistribution {
  // Typed arrays and plain loops: twenty moves of fifty years are 70 million pairs.
  const [left, right] = [Float64Array.from(a.probabilities), Float64Array.from(b.probabilities)];
  const sums = new Float64Array(left.length + right.length - 1);
  for (let i = 0; i < left.length; i += 1) {
    const p = left[i] ?? 0;
    for (let j = 0; j < right.length; j += 1) sums[i + j] = (sums[i + j] ?? 0) + p * (right[j] ?? 0);
  }
  return { first: a.first + b.first, probabilities: [...sums] };
}

/** The least number of months within which it is done with a probability of `share` (0 to 1) at least. */
export function monthsWithin({ first, probabilities }: MonthDistribution, share: number): number {
  // A millionth below: sums of many small numbers fall short of the share that they are.
  const wanted = share - 1e-6;
  let sum = 0;
  for (const [index, probability] of probabilities.entries()) {
    sum += probability;
    if (sum >= wanted) return first + index;
  }
  return first + probabilities.length - 1;
}

export function meanMonths({ first, probabilities }: MonthDistribution): number {
  return probabilities.reduce((mean, probability, index) => mean + probability * (first + index), 0);
}
