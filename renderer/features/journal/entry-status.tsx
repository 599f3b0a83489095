/** The lower edge of an entry: saved when, how many words, how many links. */
import { useMemo } from 'react';
import { countWords } from '../../../shared/domain/count-words.ts';
import { SaveState } from '../../components/save-state.tsx';
import { callApp } from '../../lib/api.ts';
import { formatLocalTime } from '../../lib/dates.ts';
import { useSaveState } from '../../lib/journal-store.ts';
import { showToast } from '../../lib/toasts.ts';
import { countLinks } from './entry-row.tsx';
import styles from './entry-status.module.css';

interface EntryStatusProps {
  readonly body: string;
  readonly links: number;
  /** Shows the links where no margin does; undefined where the margin is in view. */
  readonly onLinks: (() => void) | undefined;
  readonly isWide: boolean;
}

const copyForSeconds = 300;

export function EntryStatus({ body, links, onLinks, isWide }: EntryStatusProps) {
  const { state, savedAt } = useSaveState();
  const words = useMemo(() => countWords(body), [body]);
  async function copy(): Promise<void> {
    const copied = await callApp('app:copy-secret', { text: body, clearAfterSeconds: copyForSeconds });
    if (copied.ok) showToast('Copied. It leaves the clipboard in five minutes.');
  }
  return (
    <footer className={styles.status}>
      <SaveState state={state} time={savedAt === null ? '' : formatLocalTime(savedAt)} onCopy={() => void copy()} />
      <span>
        <span className="number">{words}</span> {words === 1 ? 'word' : 'words'}
      </span>
      {links > 0 &&
        (onLinks === undefined ? (
          <span>{countLinks(links)}</span>
        ) : (
          <button type="button" className={styles.links} onClick={onLinks}>
            {countLinks(links)}
          </button>
        ))}
      {isWide && <span className={styles.place}>On this computer only</span>}
    </footer>
  );
}
