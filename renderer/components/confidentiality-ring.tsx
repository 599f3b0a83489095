/** Who may read it: a ring that opens, always with the word. */
interface ConfidentialityRingProps {
  readonly level: 'private' | 'internal' | 'shareable';
  /** The word stands beside the ring elsewhere (a select): draw the ring only. */
  readonly ringOnly?: boolean;
}

const words = { private: 'Private', internal: 'Internal', shareable: 'Shareable' } as const;
/** Shares of the circle that are closed. */
const closed = { private: 1, internal: 0.5, shareable: 0 } as const;
const circumference = 2 * Math.PI * 5;

export function ConfidentialityRing({ level, ringOnly = false }: ConfidentialityRingProps) {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' }}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="5" fill="none" stroke="var(--line-2)" strokeWidth="1.5" />
        {closed[level] > 0 && (
          <circle
            cx="7"
            cy="7"
            r="5"
            fill="none"
            stroke="var(--text-2)"
            strokeWidth="2.4"
            strokeDasharray={`${String(circumference * closed[level])} ${String(circumference)}`}
            transform="rotate(-90 7 7)"
          />
        )}
      </svg>
      {!ringOnly && words[level]}
    </span>
  );
}
