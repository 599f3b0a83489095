/** A function that stays the same from one drawing to the next and does what the newest one does. */
import { useCallback, useEffect, useRef } from 'react';

/** For handlers given to many memoised parts, which a new function would draw anew. Not to be called while drawing. */
export function useStable<Arguments extends readonly unknown[], Answer>(
  handler: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args) => latest.current(...args), []);
}
