/** A PDF before it is written: its pages below each other, as wide as there is room. */
import { VisuallyHidden } from '@mantine/core';
import { paperRow } from '../../../shared/export/page-look.ts';
import type { VaultArguments } from '../../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { shortenPreview } from './shorten-preview.ts';
import { useDrawnPages } from './use-drawn-pages.ts';
import classes from './export-pages.module.css';

interface ExportPagesProps {
  readonly spec: VaultArguments<'export:pages'>;
  /** What the pages say, for those who cannot see them. */
  readonly text: string;
}

export function ExportPages({ spec, text }: ExportPagesProps) {
  const { drawn, error, retry } = useDrawnPages(spec, text);
  if (error !== null) return <ErrorNote error={error} onRetry={retry} />;
  const { width, height } = drawn ?? paperRow(spec.paper ?? 'a4');
  const undrawn = drawn === null ? 0 : drawn.pageCount - drawn.addresses.length;
  return (
    <section className={classes.pages} aria-label="Preview" tabIndex={0}>
      <p className={classes.count} role="status">
        {drawn === null
          ? 'Setting the pages…'
          : `${drawn.pageCount.toLocaleString('en')} ${drawn.pageCount === 1 ? 'page' : 'pages'}`}
      </p>
      {drawn?.missingLetters ? (
        <p className={classes.missing}>
          A PDF cannot show these letters and leaves boxes in their place: {drawn.missingLetters}. A DOCX or HTML file
          can.
        </p>
      ) : null}
      {drawn === null ? (
        <svg className={classes.page} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
      ) : (
        drawn.addresses.map((address, index) => (
          <img
            key={index}
            className={classes.page}
            src={address}
            width={width}
            height={height}
            alt={`Page ${index + 1} of ${drawn.pageCount}`}
          />
        ))
      )}
      {undrawn > 0 ? <p className={classes.count}>{undrawn.toLocaleString('en')} more pages are in the file.</p> : null}
      <VisuallyHidden>{shortenPreview(text).shown}</VisuallyHidden>
    </section>
  );
}
