/** The lower edge of an entry: saved when, how many words, how many links. */
import { useMemo } from 'react';
import { countWords } from '../../../shared/domain/count-words.ts';
import { TextButton } from '../../components/text-button.tsx';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { countLinks } from './entry-row.tsx';
import styles from './entry-status.module.css';

interface EntryStatusProps {
  readonly body: string;
  readonly links: number;
  /** Shows the links where no margin does; undefined where the margin is in view. */
  readonly onLinks: (() => void) | undefined;
  readonly isWide: boolean;
}

export function EntryStatus({ body, links, onLinks, isWide }: EntryStatusProps) {
  const words = useMemo(() => countWords(body), [body]);
  return (
    <footer className={styles.status}>
      <DraftSaveState textToCopy={() => body} />
      <span>
        <span className="number">{words}</span> {words === 1 ? 'word' : 'words'}
      </span>
      {links > 0 &&
        (onLinks === undefined ? (
          <span>{countLinks(links)}</span>
        ) : (
          <TextButton size="small" onClick={onLinks}>
            {countLinks(links)}
          </TextButton>
        ))}
      {isWide && <span className={styles.place}>On this computer only</span>}
    </footer>
  );
}
