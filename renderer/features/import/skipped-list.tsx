/** What was left out, where it stood and why. */
import type { ImportReport } from '../../../shared/ipc/vault-requests.ts';
import classes from './skipped-list.module.css';

const longestList = 300;

export function SkippedList({ skipped }: { readonly skipped: ImportReport['skipped'] }) {
  if (skipped.length === 0) return null;
  return (
    <section aria-labelledby="skipped-title" className={classes.section}>
      <h2 id="skipped-title">Left out or changed</h2>
      <ul className={classes.list}>
        {skipped.slice(0, longestList).map((one, index) => (
          <li key={index}>
            <span className={classes.where}>{one.where}</span>
            <span className={classes.why}>{one.why}</span>
          </li>
        ))}
      </ul>
      {skipped.length > longestList ? (
        <p className="text-small text-muted">And {(skipped.length - longestList).toLocaleString('en')} more.</p>
      ) : null}
    </section>
  );
}
