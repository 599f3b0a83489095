/** Masks the names of people on the whole page while that is switched on, and follows the names that the vault knows. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { makeNameMask } from '../../shared/people/mask-names.ts';
import { coverPage } from '../components/cover/cover-page.ts';
import { setDiscreet, useNameMasking } from '../lib/discreet.ts';
import { useVaultQuery } from '../lib/journal-store.ts';

interface DiscreetNamesProps {
  /** Masked from the first moment on: nothing is drawn before the names are known. */
  readonly startsMasked: boolean;
  readonly children: ReactNode;
}

export function DiscreetNames({ startsMasked, children }: DiscreetNamesProps) {
  const [isBegun, setIsBegun] = useState(false);
  // Changing the preference later changes nothing in the open window.
  const startsMaskedAtUnlock = useRef(startsMasked);
  const masking = useNameMasking();
  const names = useVaultQuery('people:names', masking === null ? null : {});
  const mask = useMemo(
    () => (masking === null || names.data === undefined ? null : makeNameMask(names.data, masking)),
    [masking, names.data],
  );
  useEffect(() => {
    setDiscreet(startsMaskedAtUnlock.current);
    setIsBegun(true);
    return () => setDiscreet(false);
  }, []);
  useLayoutEffect(() => {
    coverPage(mask);
  }, [mask]);
  useEffect(() => () => coverPage(null), []);

  const isShown = useRef(false);
  isShown.current ||= isBegun && (masking === null || mask !== null || names.error !== undefined);
  return isShown.current ? children : null;
}
