/** Initials of a name; while names are masked, those of what is shown in its place. */
import { useSyncExternalStore } from 'react';
import { initialsOf } from '../../shared/people/initials.ts';
import { currentCover, watchCover } from '../components/cover/cover-words.ts';

export function Initials({ name }: { readonly name: string }) {
  const cover = useSyncExternalStore(watchCover, currentCover);
  return initialsOf(cover?.mask(name) ?? name);
}
