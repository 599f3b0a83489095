/** How warm it is, as a stone and a word. */
import type { Warmth } from '../../../shared/people/warmth.ts';
import { StoneStack, type Stone } from '../../components/stone-stack.tsx';
import classes from './person-marks.module.css';

export const warmthWords: Readonly<Record<Warmth['state'], string>> = {
  warm: 'Warm',
  cooling: 'Cooling',
  cold: 'Cold',
  unknown: 'No contact yet',
};

const stones: Readonly<Record<Warmth['state'], Stone>> = {
  warm: 'solid',
  cooling: 'outline',
  cold: 'hatched',
  unknown: 'dashed',
};

export function WarmthMark({ state }: { readonly state: Warmth['state'] }) {
  return (
    <span className={classes.mark}>
      <StoneStack stones={[stones[state]]} size={6} width={16} />
      {warmthWords[state]}
    </span>
  );
}
