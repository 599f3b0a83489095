/** What lines, diamonds and stones of the map say. */
import { memo } from 'react';
import type { MoveKind } from '../../../shared/path/classify-move.ts';
import { Legend } from '../../components/legend.tsx';
import { Arrow } from './map-move.tsx';
import { StoneRow } from './map-stones.tsx';

const arrows: readonly { readonly kind: MoveKind; readonly label: string }[] = [
  { kind: 'vertical', label: 'Up, or across' },
  { kind: 'diagonal', label: 'Diagonal, new domain and level' },
  { kind: 'step-back', label: 'Step back' },
];

const arrow = { start: { x: 1, y: 6 }, end: { x: 33, y: 6 }, bend: null } as const;

export const MapLegend = memo(function MapLegend() {
  return (
    <Legend label="What the marks say">
      {arrows.map(({ kind, label }) => (
        <li key={kind}>
          <svg width={34} height={12} aria-hidden>
            <Arrow line={arrow} kind={kind} colour="var(--text-1)" />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg width={16} height={16} aria-hidden>
          <path d="M8 1 15 8 8 15 1 8Z" fill="none" stroke="var(--text-1)" strokeWidth={1.5} />
        </svg>
        Decision
      </li>
      <li>
        <StoneRow states={['proven', 'proven', 'missing']} /> my evidence, proven of needed
      </li>
    </Legend>
  );
});
