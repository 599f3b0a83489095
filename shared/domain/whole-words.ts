/** Finds words where they stand by themselves, and not inside longer ones: "Marit" in "Marit’s", not in "Maritime". */

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Of several that begin alike the longest is found: "Marit Vos" before "Marit". Null where there is no word to find. */
export function wholeWords(words: readonly string[]): RegExp | null {
  const all = [...new Set(words)].sort((a, b) => b.length - a.length);
  if (all.length === 0) return null;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all.map(escapePattern).join('|')})(?![\p{L}\p{N}])`, 'gu');
}
