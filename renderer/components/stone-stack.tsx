/** A level, a strength or a state as stones: solid is proven, outline claimed, hatched stale, dashed missing. */
import { useId } from 'react';

export type Stone = 'solid' | 'outline' | 'hatched' | 'dashed';

interface StoneStackProps {
  /** From the ground up. */
  readonly stones: readonly Stone[];
  /** What the stack says, in words; without it the stack is decoration beside words that say it. */
  readonly label?: string;
  /** Height of one stone in pixels. */
  readonly size?: number;
  /** Width of the lowest stone in pixels, about four times its height unless said otherwise. */
  readonly width?: number;
  /** Between two stones, in pixels. */
  readonly gap?: number;
  /** The colour of solid and outlined stones; hatched ones always look due. */
  readonly tone?: 'accent' | 'ink' | 'due';
}

/** Edges that do not take the colour of the stack. */
const edges: Readonly<Partial<Record<Stone, string>>> = { dashed: 'var(--text-3)', hatched: 'var(--due)' };

const tones = { accent: 'var(--accent)', ink: 'var(--text-1)', due: 'var(--due)' } as const;

export function StoneStack(props: StoneStackProps) {
  const { stones, label, size = 3.4, width = size * 4.12, gap = size * 0.41, tone = 'accent' } = props;
  const pattern = useId();
  const step = size + gap;
  const height = Math.max(size, step * (stones.length - 1) + size);
  const color = tones[tone];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {stones.includes('hatched') && (
        <pattern id={pattern} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.5" height="3" fill="var(--due)" />
        </pattern>
      )}
      {stones.map((stone, index) => {
        const inset = index * width * 0.07;
        const isFilled = stone === 'solid';
        const edge = isFilled ? 0 : 0.6;
        return (
          <rect
            // Stones have no identity but their place.
            key={index}
            x={inset + edge}
            y={height - size - index * step + edge}
            width={width - 2 * inset - 2 * edge}
            height={size - 2 * edge}
            rx={(size - 2 * edge) / 2}
            fill={isFilled ? color : stone === 'hatched' ? `url(#${pattern})` : 'none'}
            stroke={isFilled ? 'none' : (edges[stone] ?? color)}
            strokeWidth={isFilled ? 0 : 1.2}
            strokeDasharray={stone === 'dashed' ? '2 1.6' : undefined}
          />
        );
      })}
    </svg>
  );
}
