/** The entries an achievement was made from, with the way back to them. */
import { UnstyledButton } from '@mantine/core';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { formatDate } from '../../lib/dates.ts';
import { navigate } from '../../lib/navigation.ts';
import classes from './source-line.module.css';

export function SourceLine({ detail }: { readonly detail: RecordDetail }) {
  const entries = [...detail.linksTo, ...detail.linkedFrom].filter((one) => one.kind === 'journal-entry');
  if (entries.length === 0) return null;
  return (
    <span className={classes.line}>
      From the journal:
      {entries.slice(0, 3).map((entry) => (
        <UnstyledButton
          key={entry.id}
          className={classes.entry ?? ''}
          aria-label={`Entry of ${formatDate(entry.date)}: ${entry.title}`}
          onClick={() => navigate({ page: 'journal', id: entry.id })}
        >
          {formatDate(entry.date)}
        </UnstyledButton>
      ))}
      {entries.length > 3 ? <span>and {entries.length - 3} more</span> : null}
    </span>
  );
}
