/** Light or dark, following the computer where that was asked for. */
import { useSyncExternalStore } from 'react';
import type { Preferences } from '../../shared/preferences.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

export function useColorScheme(appearance: Preferences['appearance']): 'light' | 'dark' {
  const isDark = useSyncExternalStore(subscribe, () => dark.matches);
  if (appearance !== 'system') return appearance;
  return isDark ? 'dark' : 'light';
}
