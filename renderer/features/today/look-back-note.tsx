/** What was written a year ago, or a month ago where the journal is younger. */
import { TextButton } from '../../components/text-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { addDays, dayOfDate, formatDay } from '../../lib/dates.ts';
import { openRecord } from '../../lib/open-record.ts';
import { excerptOf, lookBackSlack, nearestTo, yearBefore } from './look-back.ts';
import styles from './margin.module.css';

/** Four weeks: the same day of the week. */
const monthDays = 28;

export function LookBack({ today }: { readonly today: string }) {
  const lastYear = yearBefore(today);
  const lastMonth = addDays(today, -monthDays);
  const yearAgo = useNear(lastYear);
  const monthAgo = useNear(lastMonth);
  const entry = yearAgo ?? monthAgo;
  const detail = useVaultQuery('journal:get', entry === undefined ? null : { id: entry.id });
  const body = detail.data?.record.fields['body'];
  const excerpt = typeof body === 'string' ? excerptOf(body) : '';
  if (entry === undefined || excerpt === '') return null;
  const became = detail.data?.linkedFrom.find((one) => one.kind === 'achievement');
  const title = yearAgo === undefined ? 'A month ago' : 'A year ago';
  return (
    <section aria-label={title}>
      <h2 className={styles.head}>{title}</h2>
      <p className={styles.quote}>{excerpt}</p>
      <p className={styles.source}>
        <TextButton size="small" onClick={() => openRecord(entry)}>
          {formatDay(dayOfDate(entry.date))}
        </TextButton>
        {became !== undefined && (
          <>
            {'. It became '}
            <TextButton size="small" onClick={() => openRecord(became)}>
              an achievement
            </TextButton>
          </>
        )}
      </p>
    </section>
  );
}

function useNear(day: string) {
  const found = useVaultQuery('journal:list', {
    kind: 'journal-entry',
    from: addDays(day, -lookBackSlack),
    to: addDays(day, lookBackSlack),
    limit: 50,
  });
  return nearestTo(day, found.data?.rows ?? []);
}
