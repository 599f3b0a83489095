/** First_Last_Role: what a recruiter can find again among a hundred files. */

/** Letters and digits of any script joined by underscores; `fallback` where nothing is left. */
export function suggestFileName(parts: readonly string[], fallback: string, extension: string): string {
  const name = parts
    .flatMap((part) => part.match(/[\p{L}\p{N}]+/gu) ?? [])
    .join('_')
    .slice(0, 120);
  return `${name || fallback}.${extension}`;
}
