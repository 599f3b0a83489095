/** Which sides of a career the achievements of the last 90 days speak for. */
import type { Driver } from '../../../shared/domain/driver.ts';
import { addDays } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { balanceDrivers } from './driver-balance.ts';
import margin from './margin.module.css';
import styles from './six-drivers.module.css';

const span = 90;

export function SixDrivers({ today }: { readonly today: string }) {
  const { total, shares, thin } = balanceDrivers(useDriverCounts(addDays(today, -span)));
  if (total === 0) return null;
  return (
    <section className={styles.drivers} aria-label="Six drivers, last 90 days">
      <h2 className={margin.head}>Six drivers, last 90 days</h2>
      <dl className={styles.bars}>
        {shares.map((share) => (
          <div key={share.driver} className={styles.share}>
            <dt>{share.label}</dt>
            <dd>
              <span
                className={styles.bar}
                data-thin={share === thin || undefined}
                style={{ width: `${String(share.length * 100)}%` }}
              />
              <span className={styles.count}>{share.count}</span>
            </dd>
          </div>
        ))}
      </dl>
      {thin !== null && (
        <p className={styles.thin}>
          {thin.label} is thin: {thin.count} of {total} achievements.
        </p>
      )}
    </section>
  );
}

/** Six small questions, so that no achievement has to travel. */
function useDriverCounts(from: string): Readonly<Record<Driver, number>> {
  return {
    'technical-competence': useDriverCount('technical-competence', from),
    communication: useDriverCount('communication', from),
    leadership: useDriverCount('leadership', from),
    'strategic-thinking': useDriverCount('strategic-thinking', from),
    'professional-network': useDriverCount('professional-network', from),
    flexibility: useDriverCount('flexibility', from),
  };
}

function useDriverCount(driver: Driver, from: string): number {
  const found = useVaultQuery('journal:list', { kind: 'achievement', from, where: { driver }, limit: 1 });
  return found.data?.total ?? 0;
}
