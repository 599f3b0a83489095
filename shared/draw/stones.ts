/** What a level or a skill rests on, as a stone: proven solid, claimed outlined, stale hatched, missing dashed. */
import type { EvidenceState } from '../skills/evidence-state.ts';
import { box, line, text, type Box, type Point } from './svg.ts';

export function drawStone(state: EvidenceState, place: Box): string {
  const radius = place.height / 2;
  if (state === 'proven') return box(place, { fill: 'accent' }, radius);
  const inner = { x: place.x + 0.5, y: place.y + 0.5, width: place.width - 1, height: place.height - 1 };
  if (state === 'claimed') return box(inner, { stroke: 'accent' }, radius);
  if (state === 'missing') return box(inner, { stroke: 'edge', dash: '1.8 1.6' }, radius);
  const { x, y, width, height } = inner;
  const step = 2.6;
  const hatches = Array.from({ length: Math.floor((width - height) / step) }, (_, index) => {
    const left = x + height / 2 + index * step;
    return line({ x: left, y: y + height }, { x: left + height, y }, { stroke: 'due', width: 0.9 });
  });
  return box(inner, { stroke: 'due' }, radius) + hatches.join('');
}

const small = { width: 9, height: 5, gap: 2 };
const mostSmall = 11;

/** Stones in a row from their lower left corner; many are told as a figure instead. */
export function drawStoneRow(states: readonly EvidenceState[], { x, y }: Point): string {
  if (states.length > mostSmall) {
    const proven = states.filter((state) => state === 'proven').length;
    return text(`${proven} of ${states.length} proven`, { x, y }, { size: 11, colour: 'ink2' });
  }
  return states
    .map((state, index) =>
      drawStone(state, { ...small, x: x + index * (small.width + small.gap), y: y - small.height }),
    )
    .join('');
}

const tall = { width: 30, height: 5, gap: 2 };
export const stoneStackHeight = (count: number): number => count * tall.height + (count - 1) * tall.gap;

/** Levels one above the other, the first at the bottom, which is the lower left corner given. */
export function drawStoneStack(states: readonly EvidenceState[], { x, y }: Point): string {
  return states
    .map((state, index) => {
      const inset = index * tall.width * 0.07;
      const top = y - tall.height - index * (tall.height + tall.gap);
      return drawStone(state, { x: x + inset, y: top, width: tall.width - 2 * inset, height: tall.height });
    })
    .join('');
}
