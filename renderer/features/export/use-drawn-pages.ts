/** The pages of a PDF as the vault's typesetter draws them, drawn anew a moment after each change. */
import { useEffect, useState } from 'react';
import { paperRow } from '../../../shared/export/page-look.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { VaultArguments } from '../../../shared/ipc/vault-requests.ts';
import { callVault } from '../../lib/api.ts';
import { useNameMasking } from '../../lib/discreet.ts';

type Spec = VaultArguments<'export:pages'>;

export interface DrawnPages {
  /** Blob addresses of the first pages; they end when newer pages are shown. */
  readonly addresses: readonly string[];
  readonly pageCount: number;
  /** Letters that no font of the typesetter has. */
  readonly missingLetters: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface DrawnPagesState {
  /** The last pages drawn; they stay until newer ones can take their place without a gap. */
  readonly drawn: DrawnPages | null;
  readonly error: AppError | null;
  readonly retry: () => void;
}

/** Milliseconds in which several changes count as one. */
const debounce = 60;

/** `text`: what the pages say; the same request is drawn again when that changes. */
export function useDrawnPages(spec: Spec, text: string): DrawnPagesState {
  const [drawn, setDrawn] = useState<DrawnPages | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const masking = useNameMasking();
  // What nobody is to read on the screen is not to be read on a picture of the pages either.
  const names = spec.names === 'full' || spec.names === undefined ? (masking ?? 'full') : spec.names;
  const request = JSON.stringify({ ...spec, names });

  useEffect(() => {
    let isCurrent = true;
    const draw = async () => {
      const asked = JSON.parse(request) as Spec;
      const answered = await callVault('export:pages', asked);
      if (!isCurrent) return;
      if (!answered.ok) {
        if (answered.error.code !== 'cancelled') setError(answered.error);
        return;
      }
      const { pages, pageCount, missingLetters } = answered.value;
      const { width, height } = paperRow(asked.paper ?? 'a4');
      const addresses = pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })));
      await Promise.all(addresses.map(decode));
      if (isCurrent) {
        setError(null);
        setDrawn({ addresses, pageCount, missingLetters, width, height });
      } else revoke(addresses);
    };
    const timer = setTimeout(() => void draw(), debounce);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [request, text, attempt]);

  useEffect(() => () => revoke(drawn?.addresses ?? []), [drawn]);

  return { drawn, error, retry: () => setAttempt(attempt + 1) };
}

/** So that a page is there at once when it is shown; one that cannot be decoded shows its alternative text. */
async function decode(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode().catch(() => undefined);
}

function revoke(addresses: readonly string[]): void {
  for (const address of addresses) URL.revokeObjectURL(address);
}
