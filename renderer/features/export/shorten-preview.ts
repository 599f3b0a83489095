/** A preview is looked at, not read to the end: ten thousand achievements must not stop the window. */
const longestPreview = 400;

/** The first lines of a text, and how many more there are. */
export function shortenPreview(text: string): { readonly shown: string; readonly left: number } {
  const lines = text.split('\n');
  const left = Math.max(0, lines.length - longestPreview);
  return { shown: left > 0 ? lines.slice(0, longestPreview).join('\n') : text, left };
}
