/** What this reader is not told, and why. */
import type { ExportPreview } from '../../../shared/ipc/vault-requests.ts';
import classes from './withheld-panel.module.css';

interface WithheldPanelProps {
  readonly audience: 'self' | 'outside';
  readonly withheld: ExportPreview['withheld'];
}

const longestList = 200;

export function WithheldPanel({ audience, withheld }: WithheldPanelProps) {
  return (
    <section aria-labelledby="withheld-title">
      <h2 id="withheld-title">Withheld for this reader</h2>
      {withheld.length === 0 ? (
        <p className={classes.nothing}>
          {audience === 'self' ? 'Nothing. This export is for you alone.' : 'Nothing had to be left out.'}
        </p>
      ) : (
        <ul className={classes.list}>
          {withheld.slice(0, longestList).map((one, index) => (
            <li key={index} className={classes.row}>
              <span className="number">{one.what}</span>
              <span className={classes.why}>{one.why}</span>
            </li>
          ))}
        </ul>
      )}
      {withheld.length > longestList ? (
        <p className={classes.nothing}>And {(withheld.length - longestList).toLocaleString('en')} more.</p>
      ) : null}
    </section>
  );
}
