/** Shows what the vault answers, and keeps it current. */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/errors.ts';
import type { VaultAnswer, VaultArguments, VaultRequestName } from '../../shared/ipc/vault-requests.ts';
import { askAgain, findQuery, watchQuery, type Answered } from './query-cache.ts';

export interface VaultQuery<Name extends VaultRequestName> {
  readonly data: VaultAnswer<Name> | undefined;
  readonly error: AppError | undefined;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

const nothing: Answered<VaultRequestName> = { data: undefined, error: undefined, isLoading: false };

/** Questions about one record: showing the answer for another one meanwhile would be wrong, not merely old. */
const aboutOneRecord: ReadonlySet<VaultRequestName> = new Set([
  'journal:get',
  'journal:history',
  'attachment:read',
  'lens:apply',
]);

/**
 * The answer to `name` with `args`, asked again after every applied change. While a new answer is out, the last one
 * stays, also when `args` change (a filter, a month), so that nothing jumps; questions about one record start empty.
 * `args` null asks nothing.
 */
export function useVaultQuery<Name extends VaultRequestName>(
  name: Name,
  args: VaultArguments<Name> | null,
): VaultQuery<Name> {
  // Found by its arguments' text, so that objects written in place name the same question at every render.
  const query = args === null ? null : findQuery(name, args);
  const subscribe = useCallback(
    (listener: () => void) => (query === null ? () => undefined : watchQuery(query, listener)),
    [query],
  );
  const answered = useSyncExternalStore(subscribe, () => query?.answer.get() ?? nothing);

  const previous = useRef<unknown>(undefined);
  if (query === null || (answered.isLoading && aboutOneRecord.has(name))) previous.current = undefined;
  else if (answered.data !== undefined) previous.current = answered.data;

  const reload = useCallback(() => {
    if (query !== null) void askAgain(query);
  }, [query]);
  return {
    data: (answered.data ?? previous.current) as VaultAnswer<Name> | undefined,
    error: answered.error,
    isLoading: answered.isLoading && previous.current === undefined,
    reload,
  };
}
