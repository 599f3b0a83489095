/** What the templates in `resources/typst/` draw. All text in it is shown letter by letter: no template reads it as markup. */

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
  /** `http:`, `https:` or `mailto:`. */
  readonly link?: string;
}

/** A line ends where its writer ended it; the paper's edge is the typesetter's business. */
export type Line = readonly Run[];

export type PageBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly lines: readonly Line[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[]; readonly style?: 'lead' | 'period' }
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly PageBlock[])[];
      /** The number of the first item; absent for bullets. */
      readonly start?: number;
    }
  | { readonly kind: 'fact'; readonly label: string; readonly value: Line }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly body: readonly (readonly Line[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly PageBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

/** Every row as wide as the widest, so that no cell slips into the next row; nothing for a table without columns. */
export function makeTable(head: readonly Line[], body: readonly (readonly Line[])[]): PageBlock[] {
  const width = body.reduce((widest, row) => Math.max(widest, row.length), head.length);
  const fill = (row: readonly Line[]): Line[] => Array.from({ length: width }, (_, column) => row[column] ?? []);
  return width === 0 ? [] : [{ kind: 'table', head: fill(head), body: body.map(fill) }];
}

/** One picture as its template gets it, in JSON. */
export interface PictureData {
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly paper: 'a4' | 'us-letter';
  readonly isWide: boolean;
  readonly svg: string;
}

/** One document as the templates get it, in JSON. */
export interface PageData {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 639: `en`. */
  readonly language: string;
  /** ISO 3166: `GB`; null where the language says none. */
  readonly region: string | null;
  readonly paper: 'a4' | 'us-letter';
  readonly blocks: readonly PageBlock[];
}
