/** The first words of a text; three dots say that it goes on. Lines stay lines. */
export function clipWords(text: string, most: number): string {
  const words = [...text.trim().matchAll(/\S+/g)];
  const last = words[most - 1];
  return last === undefined || words.length === most
    ? text.trim()
    : `${text.trim().slice(0, last.index + last[0].length)} …`;
}
