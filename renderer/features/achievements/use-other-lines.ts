/** The lines an achievement stands among in a resume: the titles of the others of its employer. */
import { useMemo } from 'react';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { listArguments } from '../../records/list-arguments.ts';
import { listFilterOf, noFilter } from './achievement-filter.ts';

/** `employer` '' for all achievements; in either case the newest page of them. */
export function useOtherLines(id: string, employer: string): readonly string[] {
  const list = useVaultQuery('journal:list', listArguments('achievement', listFilterOf({ ...noFilter, employer }), 0));
  return useMemo(() => (list.data?.rows ?? []).filter((row) => row.id !== id).map((row) => row.title), [list.data, id]);
}
