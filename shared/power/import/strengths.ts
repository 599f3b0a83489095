/** Strengths of ties on our scale, whatever scale a file has. */
import type { RowNote } from '../../import/row-notes.ts';
import { tieWeightRange } from '../../domain/tie-kinds.ts';
import type { NetworkDraft } from './network-draft.ts';

const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

const { least, most } = tieWeightRange;
const isOnScale = (value: number) => Number.isInteger(value) && value >= least && value <= most;

/**
 * For each tie 1 to 5, null while unknown, or `none` where the file says that there is no tie. A column called strength is
 * believed before one called weight. Weights that are all the same say nothing; others than 1 to 5 are brought there in
 * proportion to the greatest.
 */
export function readStrengths(draft: NetworkDraft, notes: RowNote[]): readonly (number | 'none' | null)[] {
  const field = draft.ties.some(({ values }) => values.strength !== undefined) ? 'strength' : 'weight';
  const numbers = draft.ties.map(({ values, number }) => {
    const text = values[field];
    if (text === undefined) return null;
    if (plainNumber.test(text) && Number.isFinite(Number(text))) return Number(text);
    const unit = draft.isTable ? 'row' : 'tie';
    notes.push({ path: draft.path, row: number, unit, why: 'Its strength is no number; it stays unknown.' });
    return null;
  });
  const positive = numbers.filter((value): value is number => value !== null && value > 0);
  const greatest = positive.reduce((high, value) => Math.max(high, value), 0);
  const saysNothing = field === 'weight' && positive.every((value) => value === greatest);
  const isScaled = !saysNothing && !positive.every(isOnScale);
  if (isScaled) {
    const why = `Strengths up to ${greatest} were brought to the scale from ${least} to ${most}.`;
    notes.push({ path: draft.path, row: null, why });
  }
  return numbers.map((value) => {
    if (value === null) return null;
    if (value <= 0) return 'none';
    if (saysNothing) return null;
    return isScaled ? Math.max(least, Math.ceil((value / greatest) * most)) : value;
  });
}
