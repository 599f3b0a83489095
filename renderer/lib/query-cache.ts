/** Answers of the vault that pages show, kept by question and asked again after every change. */
import type { AppError } from '../../shared/errors.ts';
import type { VaultAnswer, VaultArguments, VaultRequestName } from '../../shared/ipc/vault-requests.ts';
import { callVault } from './api.ts';
import { createObservable, type Observable } from './observable.ts';

export interface Answered<Name extends VaultRequestName> {
  readonly data: VaultAnswer<Name> | undefined;
  readonly error: AppError | undefined;
  /** The first answer is still out; later ones replace it quietly. */
  readonly isLoading: boolean;
}

interface CachedQuery {
  readonly name: VaultRequestName;
  readonly args: unknown;
  readonly answer: Observable<Answered<VaultRequestName>>;
  watchers: number;
  /** The revision that what is shown, or what was asked for last, belongs to. */
  asked: number;
  /** Counts what was asked for and what was shown unasked; an answer to anything but the last of them is dropped. */
  turn: number;
}

/** Unwatched answers kept so that going back is instant; older ones go. */
const longestMemory = 60;

const queries = new Map<string, CachedQuery>();
let revision = 0;

export function queryKey(name: string, args: unknown): string {
  return `${name} ${JSON.stringify(args)}`;
}

/** The cached question, made on first use. Does not ask by itself. */
export function findQuery(name: VaultRequestName, args: unknown): CachedQuery {
  const key = queryKey(name, args);
  let query = queries.get(key);
  if (query === undefined) {
    const answer = createObservable<Answered<VaultRequestName>>({
      data: undefined,
      error: undefined,
      isLoading: true,
    });
    query = { name, args, answer, watchers: 0, asked: -1, turn: 0 };
    queries.set(key, query);
    forgetUnwatched();
  }
  return query;
}

/** Watches a question: asks when its answer is not of the newest revision. Returns the way to stop. */
export function watchQuery(query: CachedQuery, listener: () => void): () => void {
  query.watchers += 1;
  const leave = query.answer.subscribe(listener);
  if (query.asked !== revision) void askAgain(query);
  return () => {
    query.watchers -= 1;
    leave();
  };
}

export async function askAgain(query: CachedQuery): Promise<void> {
  const turn = (query.turn += 1);
  query.asked = revision;
  const result = await callVault(query.name, query.args as VaultArguments<VaultRequestName>);
  if (query.turn !== turn || !queries.has(queryKey(query.name, query.args))) return;
  query.answer.set(
    result.ok
      ? { data: result.value as VaultAnswer<VaultRequestName>, error: undefined, isLoading: false }
      : { data: query.answer.get().data, error: result.error, isLoading: false },
  );
}

/**
 * Shows what a change will make of an answer before the vault has said so, until `invalidateQueries` asks the vault.
 * Answers still out were asked for before the change: they are dropped, and whoever comes to watch meanwhile does not
 * ask, or the next edit would be built on a state that is gone.
 */
export function showChanged(query: CachedQuery, answered: Answered<VaultRequestName>): void {
  query.turn += 1;
  query.asked = revision;
  query.answer.set(answered);
}

/** Something changed: every answer in view is asked again, the others when they come into view. */
export function invalidateQueries(): void {
  revision += 1;
  for (const query of queries.values()) if (query.watchers > 0) void askAgain(query);
}

/** The cached answers to one kind of question, for optimistic edits. */
export function cachedQueries(name: VaultRequestName): readonly CachedQuery[] {
  return [...queries.values()].filter((query) => query.name === name);
}

/** Forgets every answer: nothing of the journal stays in this window after a lock. */
export function clearQueries(): void {
  queries.clear();
  revision += 1;
}

function forgetUnwatched(): void {
  if (queries.size <= longestMemory) return;
  for (const [key, query] of queries) {
    if (queries.size <= longestMemory) return;
    if (query.watchers === 0 && !query.answer.get().isLoading) queries.delete(key);
  }
}
