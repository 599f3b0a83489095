/** What the typesetter and its thread tell each other. The thread's parts are handed over with its start. */
import type { PageTemplate } from '../../shared/export/page-look.ts';
import type { SetPages, SetPdf } from '../../shared/export/typesetter.ts';

export interface TypesetJob {
  readonly kind: 'pdf' | 'pages';
  /** A `PageData`, or a `PictureData` for the template of pictures, in JSON. */
  readonly data: string;
  readonly template: PageTemplate;
}

/** One for each job; null is a failure, whose text stays where it happened. */
export type TypesetAnswer = SetPdf | SetPages | null;
