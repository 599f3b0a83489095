/** How the pages of a PDF look: the request, the page, the command line and the typesetter read these tables. */

/** Each is a template of the same name in `resources/typst/`. */
export const pageThemes = [
  { value: 'plain', label: 'Plain' },
  { value: 'book', label: 'Book' },
  { value: 'compact', label: 'Compact' },
] as const;
export type PageTheme = (typeof pageThemes)[number]['value'];

/** What pages are drawn by: the template of a picture is a file beside those of the themes. */
export type PageTemplate = PageTheme | 'picture';

/** `width` and `height` in points; `typst` is the typesetter's name for it. */
export const pagePapers = [
  { value: 'a4', label: 'A4', typst: 'a4', width: 595.28, height: 841.89 },
  { value: 'letter', label: 'US Letter', typst: 'us-letter', width: 612, height: 792 },
] as const;
export type PagePaper = (typeof pagePapers)[number]['value'];

export interface PageLook {
  readonly theme: PageTheme;
  readonly paper: PagePaper;
}

export function paperRow(paper: PagePaper): (typeof pagePapers)[number] {
  return pagePapers.find((one) => one.value === paper) ?? pagePapers[0];
}
