/** The list while something is searched for: entries that hold the words, with the words marked. */
import { ErrorNote } from '../../components/error-note.tsx';
import { MarkedText } from '../../components/marked-text.tsx';
import { dayOfDate, formatDayShort } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { EntryRow } from './entry-row.tsx';
import styles from './search-results.module.css';

const limit = 100;

interface SearchResultsProps {
  readonly query: string;
  readonly chosenId: string | undefined;
  readonly onOpen: (id: string) => void;
}

export function SearchResults({ query, chosenId, onOpen }: SearchResultsProps) {
  const found = useVaultQuery('journal:search', { query, kind: 'journal-entry', limit });
  if (found.error !== undefined) return <ErrorNote error={found.error} onRetry={found.reload} />;
  if (found.data === undefined) return null;
  return (
    <>
      <p className={styles.count} role="status">
        {describeCount(found.data.length)}
      </p>
      <ul className={styles.results} aria-label="Entries found">
        {found.data.map((hit) => (
          <li key={hit.id}>
            <EntryRow
              entry={hit}
              isChosen={hit.id === chosenId}
              onOpen={onOpen}
              excerpt={<MarkedText text={hit.excerpt} marks={hit.marks} />}
              when={hit.date === '' ? '' : formatDayShort(dayOfDate(hit.date))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function describeCount(count: number): string {
  if (count === 0) return 'No entry holds these words.';
  if (count >= limit) return `The best ${String(limit)} entries`;
  return count === 1 ? '1 entry' : `${String(count)} entries`;
}
