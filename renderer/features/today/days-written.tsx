/** The days of the last months with something written on them. */
import { Heatmap } from '../../components/heatmap.tsx';
import { mondayOf } from '../../components/heatmap-weeks.ts';
import { addDays, formatDayLong } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { useIsNarrow } from '../../lib/use-is-narrow.ts';
import styles from './margin.module.css';

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

export function DaysWritten({ today }: { readonly today: string }) {
  const weeks = useIsNarrow() ? 13 : 16;
  const from = addDays(mondayOf(today), -7 * (weeks - 1));
  const days = useVaultQuery('journal:days', { from, to: today });
  const written = Object.values(days.data ?? {}).filter((words) => words > 0).length;
  return (
    <section aria-label="Days written">
      <h2 className={styles.head}>Days written</h2>
      <Heatmap
        label="Words written per day"
        today={today}
        formatDay={(day) => formatDayLong(day)}
        words={days.data ?? {}}
        weeks={weeks}
        onChoose={(day) => navigate({ page: 'journal', section: `day:${day}` })}
      />
      <p className={styles.note}>
        {written === 0 ? 'No days' : <span className="number">{written}</span>}{' '}
        {written === 0 ? '' : written === 1 ? 'day ' : 'days '}
        since {monthName.format(new Date(`${from}T00:00:00Z`))}. Gaps are fine.
      </p>
    </section>
  );
}
