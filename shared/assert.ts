/** Our own mistakes throw; what users and files do wrong is a `Result`. */

/** Ends every switch over a closed union: a new member then fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}

/** Throws when a value that our own code guarantees is absent. */
export function assertDefined<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`);
  return value;
}
