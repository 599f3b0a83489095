/** Everything that may still hold unsaved text says so here; locking and closing wait for it. */
const flushers = new Set<() => Promise<void>>();

/** Registers a way to save what is pending; returns the way to leave. */
export function registerFlush(flush: () => Promise<void>): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Saves everything pending. One that fails does not keep the others from saving. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()));
}
