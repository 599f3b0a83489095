/** What the file will say, on paper: typeset where people will read it so, letter by letter where not. */
import { lazy, Suspense } from 'react';
import { findFormat, type FormatName } from '../../../shared/export/export-choices.ts';
import { shortenPreview } from './shorten-preview.ts';
import classes from './export-paper.module.css';

const Markdown = lazy(() =>
  import('../../components/markdown-view.tsx').then((part) => ({ default: part.MarkdownView })),
);

export function ExportPaper({ text, format }: { readonly text: string; readonly format: FormatName }) {
  const { reading } = findFormat(format);
  const { shown, left } = shortenPreview(text);
  return (
    <section className={classes.paper} aria-label="Preview" tabIndex={0}>
      {reading === 'document' ? (
        <Suspense fallback={null}>
          <Markdown text={shown} />
        </Suspense>
      ) : (
        <pre className={classes.plain} data-is-code={reading === 'code'}>
          {shown}
        </pre>
      )}
      {left > 0 ? <p className={classes.rest}>{left.toLocaleString('en')} more lines are in the file.</p> : null}
    </section>
  );
}
