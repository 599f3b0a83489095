/** What exports need of a typesetter; electron/typeset has one. */
import type { AppError } from '../errors.ts';
import type { Result } from '../result.ts';
import type { ExportDocument } from './document.ts';
import type { Drawing } from '../draw/svg.ts';
import type { PageLook, PagePaper } from './page-look.ts';

export interface SetPdf {
  readonly bytes: Uint8Array;
  /** Letters of the document that the typesetter's fonts lack, a dozen at most: they stand as empty boxes. '' as a rule. */
  readonly missingLetters: string;
}

export interface SetPages {
  /** The first pages, one SVG each: outlines without script, text or link. */
  readonly pages: readonly string[];
  readonly pageCount: number;
  readonly missingLetters: string;
}

export interface Typesetter {
  /** A tagged PDF; the same document and look give the same bytes. */
  setPdf(document: ExportDocument, look: PageLook): Promise<Result<SetPdf, AppError>>;
  /** A tagged PDF of one page; the picture keeps its lines and letters, and its description stands in its place. */
  setPicture(drawing: Drawing, paper: PagePaper): Promise<Result<SetPdf, AppError>>;
  /** For a preview: of several that wait only the newest is drawn, the others are answered with `cancelled`. */
  setPages(document: ExportDocument, look: PageLook): Promise<Result<SetPages, AppError>>;
  /** Ends whatever is being set and frees its memory; the next request starts anew. */
  stop(): Promise<void>;
}
