/** The newest entries and achievements, for going on where it was left. */
import { findKind } from '../../../shared/domain/registry.ts';
import { RowButton } from '../../components/row-button.tsx';
import { dayOfDate, formatDate, formatDayNear } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { openRecord } from '../../lib/open-record.ts';
import { HangingRow, Section } from './section.tsx';
import styles from './recent-list.module.css';

const most = 4;

export function RecentList({ today }: { readonly today: string }) {
  const entries = useVaultQuery('journal:list', { kind: 'journal-entry', limit: most });
  const achievements = useVaultQuery('journal:list', { kind: 'achievement', limit: most });
  const rows = [...(entries.data?.rows ?? []), ...(achievements.data?.rows ?? [])]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, most);
  if (rows.length === 0) return null;
  return (
    <Section title="Recent">
      {rows.map((row) => {
        const day = dayOfDate(row.date);
        return (
          <HangingRow key={row.id} hung={day === '' ? formatDate(row.date) : formatDayNear(day, today)}>
            <RowButton className={styles.row} onClick={() => openRecord(row)}>
              <span className={`${styles.title ?? ''} clamped`}>{row.title}</span>
              <span className={`${styles.kind ?? ''} text-small text-muted`}>
                {findKind(row.kind)?.label.one ?? row.kind}
              </span>
            </RowButton>
          </HangingRow>
        );
      })}
    </Section>
  );
}
