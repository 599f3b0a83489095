/** What the vault finds for a text, a moment after the last key. */
import { useDebouncedValue } from '@mantine/hooks';
import { errorSentence } from '../../../shared/error-sentence.ts';
import type { SearchHit } from '../../../shared/ipc/vault-requests.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';

const pause = 60;

export interface Search {
  readonly hits: readonly SearchHit[];
  /** What stands in the empty list: nothing found, still looking, or why it cannot be looked for. */
  readonly sentence: string;
}

export function useSearch(query: string, limit: number): Search {
  const wanted = query.trim();
  const [settled] = useDebouncedValue(wanted, pause);
  const { data, error, isLoading } = useVaultQuery('journal:search', settled === '' ? null : { query: settled, limit });
  if (error !== undefined) return { hits: [], sentence: `${errorSentence(error).title}.` };
  const isCurrent = settled === wanted && !isLoading;
  return {
    hits: settled === '' ? [] : (data ?? []),
    sentence: isCurrent ? 'Nothing has that in its text.' : 'Looking',
  };
}
