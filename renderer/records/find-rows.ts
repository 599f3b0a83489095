/** Narrows rows to those that hold every word that is looked for. */

/** Every word of `find` is part of one of the texts; case and accents do not count. */
export function holdsWords(texts: readonly string[], find: string): boolean {
  const text = fold(texts.join('\n'));
  return fold(find)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
