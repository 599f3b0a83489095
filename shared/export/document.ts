/** The format-neutral document: what a record or an export says, before any format is chosen. */

/** Text is plain unless a block says Markdown; renderers escape it for their format. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** `lead`: the line under a name; `period`: dates under a heading. Formats without such styles ignore it. */
      readonly style?: 'lead' | 'period';
    }
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly body: readonly (readonly string[])[] };

export interface ExportDocument {
  readonly title: string;
  /** Whose it is, for formats that carry an author; '' where nobody has said. */
  readonly author: string;
  /** BCP 47, for formats that carry a language. */
  readonly language: string;
  readonly blocks: readonly DocumentBlock[];
}
