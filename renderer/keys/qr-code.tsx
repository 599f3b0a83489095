/** A QR code as one path; dark on white in both themes, because cameras expect that. */
import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  readonly size: number;
}

export function QrCode({ text, label, size }: QrCodeProps) {
  const code = encode(text, { ecc: 'M', border: 3 });
  const path = code.data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${String(code.size)} ${String(code.size)}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      style={{ background: '#fff', borderRadius: 6, boxShadow: '0 0 0 1px var(--line-1)' }}
    >
      <path d={path} fill="#21211c" />
    </svg>
  );
}
