/** The file as it will be written, on paper: typeset where it is Markdown, letter by letter where it is not. */
import { lazy, Suspense } from 'react';
import type { ExportFormat } from './export-settings.ts';
import classes from './export-paper.module.css';

const Markdown = lazy(() =>
  import('../../components/markdown-view.tsx').then((part) => ({ default: part.MarkdownView })),
);

/** A preview is looked at, not read to the end: ten thousand achievements must not stop the window. */
const longestPreview = 400;

export function ExportPaper({ text, format }: { readonly text: string; readonly format: ExportFormat }) {
  const lines = text.split('\n');
  const left = lines.length - longestPreview;
  const shown = left > 0 ? lines.slice(0, longestPreview).join('\n') : text;
  return (
    <section className={classes.paper} aria-label="Preview" tabIndex={0}>
      {format === 'markdown' ? (
        <Suspense fallback={null}>
          <Markdown text={shown} />
        </Suspense>
      ) : (
        <pre className={classes.plain} data-is-code={format === 'json-resume'}>
          {shown}
        </pre>
      )}
      {left > 0 ? <p className={classes.rest}>{left.toLocaleString('en')} more lines are in the file.</p> : null}
    </section>
  );
}
