/** A decision as a numbered diamond, as it stands on the map. */
export function DecisionMark({ number, size = 22 }: { readonly number: number; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <path d="M0 -10.5 L10.5 0 L0 10.5 L-10.5 0 Z" fill="var(--bg-page)" stroke="var(--text-1)" strokeWidth={1.6} />
      <text y={4} textAnchor="middle" fill="var(--text-1)" fontSize={11} fontWeight={700}>
        {number}
      </text>
    </svg>
  );
}
