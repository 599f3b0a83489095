/** One entry in the list: what it is called, when, how it begins, what hangs on it. */
import type { ReactNode } from 'react';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { RowButton } from '../../components/row-button.tsx';
import { formatTime } from '../../lib/dates.ts';
import styles from './entry-row.module.css';

interface EntryRowProps {
  readonly entry: RecordSummary;
  readonly isChosen: boolean;
  readonly onOpen: (id: string) => void;
  /** Replaces the first words, e.g. with the words that were searched for. */
  readonly excerpt?: ReactNode;
  /** Replaces the time, where no day stands above. */
  readonly when?: string;
}

export function EntryRow({ entry, isChosen, onOpen, excerpt, when }: EntryRowProps) {
  const begins = entry.summary === entry.title ? '' : entry.summary;
  const meta = [entry.tags.join(', '), entry.linkCount > 0 ? countLinks(entry.linkCount) : '']
    .filter((part) => part !== '')
    .join('; ');
  return (
    <RowButton
      className={styles.row}
      data-entry={entry.id}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onOpen(entry.id)}
    >
      <span className={styles.head}>
        <span className={`${styles.title ?? ''} clamped`}>{entry.title}</span>
        <span className={styles.time}>{when ?? formatTime(entry.date)}</span>
      </span>
      {(excerpt ?? begins) !== '' && <span className={`${styles.begins ?? ''} clamped`}>{excerpt ?? begins}</span>}
      {meta !== '' && <span className={styles.meta}>{meta}</span>}
    </RowButton>
  );
}

/** "1 link", "4 links". */
export function countLinks(count: number): string {
  return count === 1 ? '1 link' : `${String(count)} links`;
}
