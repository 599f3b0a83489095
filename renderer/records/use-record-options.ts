/** Records to choose from in a picker: the newest ones before anything is typed, matches afterwards. */
import { useDebouncedValue } from '@mantine/hooks';
import type { RecordSummary } from '../../shared/ipc/vault-requests.ts';
import { useVaultQuery } from '../lib/journal-store.ts';

const searchPause = 120;

/** `kinds` empty means any kind; then something has to be typed first. */
export function useRecordOptions(typed: string, kinds: readonly string[]): readonly RecordSummary[] {
  const [query] = useDebouncedValue(typed.trim(), searchPause);
  const onlyKind = kinds.length === 1 ? kinds[0] : undefined;
  const newest = useVaultQuery(
    'journal:list',
    query === '' && onlyKind !== undefined ? { kind: onlyKind, limit: 50 } : null,
  );
  const matches = useVaultQuery(
    'journal:search',
    query === '' ? null : { query, limit: 20, ...(onlyKind === undefined ? {} : { kind: onlyKind }) },
  );
  const found = query === '' ? newest.data?.rows : matches.data;
  return (found ?? []).filter((one) => kinds.length === 0 || kinds.includes(one.kind));
}
