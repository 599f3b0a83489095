/** Halves of characters (lone surrogates) that no UTF-8 file can hold. */
const halfCharacter = /\p{Surrogate}/gu;

/** Puts � in the place of every half character. */
export function mendText(text: string): string {
  return text.replace(halfCharacter, '\uFFFD');
}
