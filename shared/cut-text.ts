/** A text of at most `longest` UTF-16 units: a longer one ends in "…", so that it is seen, and read, as cut. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half a character outside the basic plane would be shown as a question mark.
  return `${text
    .slice(0, longest - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
