/** Coverage in one sentence. */
import { upperFirst } from '../domain/first-letter.ts';
import { inWords } from '../domain/number-words.ts';
import type { CoverageGap } from './coverage-gaps.ts';

/** As many empty seats as one sentence can name. */
const mostNamed = 3;

/** "Two seats are empty: a peer in Finance, and somebody outside." */
export function coverageSentence(gaps: readonly Pick<CoverageGap, 'aim' | 'state'>[]): string {
  const empty = gaps.filter(({ state }) => state === 'empty').map(({ aim }) => aim);
  const cold = gaps.length - empty.length;
  if (empty.length === 0) {
    return cold === 0
      ? 'Every seat is taken.'
      : `Every seat is taken, but in ${inWords(cold)} of them nobody is warm or cooling.`;
  }
  const coldPart = cold === 0 ? '' : ` In ${inWords(cold)} of the others nobody is warm or cooling.`;
  const seats = empty.length === 1 ? 'One seat is empty' : `${upperFirst(inWords(empty.length))} seats are empty`;
  if (empty.length > mostNamed) return `${seats}; the first to fill is ${empty[0] ?? ''}.${coldPart}`;
  const last = empty.at(-1) ?? '';
  const named = empty.length === 1 ? last : `${empty.slice(0, -1).join(', ')}, and ${last}`;
  return `${seats}: ${named}.${coldPart}`;
}
