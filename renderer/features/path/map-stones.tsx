/** What a role asks for as stones in a row, one for each skill: the language of `StoneStack`, lying down. */
import { useId } from 'react';
import type { EvidenceState } from '../../../shared/skills/evidence-state.ts';

interface StoneRowProps {
  readonly states: readonly EvidenceState[];
}

/** In pixels; more stones than fit into a role at this width are drawn narrower. */
const stone = { width: 8, height: 4.5, gap: 1.6 } as const;
const widest = 128;

const edges = { proven: 'none', claimed: 'var(--accent)', stale: 'var(--due)', missing: 'var(--text-3)' } as const;

export function StoneRow({ states }: StoneRowProps) {
  const pattern = useId();
  if (states.length === 0) return null;
  const step = Math.min(stone.width + stone.gap, widest / states.length);
  return (
    <svg width={step * states.length} height={stone.height} aria-hidden>
      {states.includes('stale') && (
        <pattern id={pattern} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.5" height="3" fill="var(--due)" />
        </pattern>
      )}
      {states.map((state, index) => {
        const edge = state === 'proven' ? 0 : 0.5;
        return (
          <rect
            // Stones have no identity but their place.
            key={index}
            x={index * step + edge}
            y={edge}
            width={step - stone.gap - 2 * edge}
            height={stone.height - 2 * edge}
            rx={(stone.height - 2 * edge) / 2}
            fill={state === 'proven' ? 'var(--accent)' : state === 'stale' ? `url(#${pattern})` : 'none'}
            stroke={edges[state]}
            strokeDasharray={state === 'missing' ? '1.8 1.4' : undefined}
          />
        );
      })}
    </svg>
  );
}
