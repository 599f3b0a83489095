/** A list of any length through windows of a hundred rows: only those in view are asked for and kept current. */
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { RecordSummary, VaultAnswer } from '../../../shared/ipc/vault-requests.ts';
import { findQuery, queryKey, watchQuery } from '../../lib/query-cache.ts';
import { listArguments, type EntryFilter } from './entry-filter.ts';

const pageSize = 100;

interface EntryPages {
  /** undefined until the first answer. */
  readonly total: number | undefined;
  readonly error: AppError | undefined;
  /** undefined while its window is on the way. */
  rowAt(index: number): RecordSummary | undefined;
}

type Listed = VaultAnswer<'journal:list'>;

/** `first` and `last` are the rows in view. Rows already known stay while newer ones are asked for. */
export function useEntryPages(filter: EntryFilter, first: number, last: number): EntryPages {
  const args = useMemo(() => listArguments(filter), [filter]);
  const listKey = queryKey('journal:list', args);
  const firstPage = Math.floor(Math.max(0, first) / pageSize);
  const lastPage = Math.floor(Math.max(0, last, first) / pageSize);

  const queries = useMemo(() => {
    // The first window is always watched: it knows the total.
    const pages = new Set([0]);
    for (let page = firstPage; page <= lastPage; page += 1) pages.add(page);
    return [...pages].map((page) => ({
      page,
      query: findQuery('journal:list', { ...args, offset: page * pageSize, limit: pageSize }),
    }));
  }, [args, firstPage, lastPage]);

  const subscribe = useCallback(
    (listener: () => void) => {
      const leave = queries.map(({ query }) => watchQuery(query, listener));
      return () => leave.forEach((one) => one());
    },
    [queries],
  );
  const version = useRef<{ answers: readonly unknown[] }>({ answers: [] });
  const snapshot = useCallback(() => {
    const answers = queries.map(({ query }) => query.answer.get());
    const isSame =
      answers.length === version.current.answers.length &&
      answers.every((one, i) => one === version.current.answers[i]);
    if (!isSame) version.current = { answers };
    return version.current;
  }, [queries]);
  useSyncExternalStore(subscribe, snapshot);

  const known = useRef<{ listKey: string; total: number | undefined; pages: Map<number, readonly RecordSummary[]> }>({
    listKey,
    total: undefined,
    pages: new Map(),
  });
  if (known.current.listKey !== listKey) known.current = { listKey, total: undefined, pages: new Map() };
  let error: AppError | undefined;
  for (const { page, query } of queries) {
    const answer = query.answer.get();
    error ??= answer.error;
    const data = answer.data as Listed | undefined;
    if (data === undefined) continue;
    known.current.pages.set(page, data.rows);
    if (page === 0 || known.current.total === undefined) known.current.total = data.total;
  }
  const { pages, total } = known.current;
  return {
    total,
    error,
    rowAt: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
  };
}
