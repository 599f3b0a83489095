/** Where achievements, skills and goals sit among the six sides of a career, and which sides are neglected. */
import type { Driver } from '../../../shared/domain/driver.ts';
import { Legend } from '../../components/legend.tsx';
import { addDays } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import type { ListFilter } from '../../records/list-arguments.ts';
import {
  balanceDrivers,
  describeNeglect,
  neglectRule,
  type DriverCounts,
  type DriverShare,
  type DriverSource,
} from './driver-balance.ts';
import margin from './margin.module.css';
import styles from './six-drivers.module.css';

const span = 90;

const legend: readonly { readonly source: DriverSource; readonly label: string }[] = [
  { source: 'achievement', label: 'achievements, last 90 days' },
  { source: 'skill', label: 'skills' },
  { source: 'goal', label: 'open goals' },
];

export function SixDrivers({ today }: { readonly today: string }) {
  const balance = balanceDrivers({
    achievement: useDriverCounts('achievement', { from: addDays(today, -span) }),
    skill: useDriverCounts('skill', {}),
    goal: useDriverCounts('goal', { where: { state: 'open' } }),
  });
  if (balance.total === 0) return null;
  return (
    <section className={styles.drivers} aria-label="Six drivers">
      <h2 className={margin.head}>Six drivers</h2>
      <dl className={styles.bars}>
        {balance.shares.map((share) => (
          <div key={share.driver} className={styles.share}>
            <dt>{share.label}</dt>
            <dd>
              <Bar share={share} isNeglected={balance.neglected.includes(share)} />
              <span className={styles.count} title={describeParts(share)}>
                {share.count}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <Legend label="What the bars count">
        {legend.map(({ source, label }) => (
          <li key={source}>
            <i className={styles.part} data-source={source} /> {label}
          </li>
        ))}
      </Legend>
      {balance.neglected.length === 0 ? null : (
        <p className={styles.neglected}>
          {describeNeglect(balance)} <span className="text-muted">{neglectRule}</span>
        </p>
      )}
    </section>
  );
}

function Bar({ share, isNeglected }: { readonly share: DriverShare; readonly isNeglected: boolean }) {
  return (
    <span className={styles.bar} data-neglected={isNeglected || undefined}>
      {share.parts
        .filter(({ count }) => count > 0)
        .map(({ source, length }) => (
          <span
            key={source}
            className={styles.part}
            data-source={source}
            style={{ width: `${String(length * 100)}%` }}
          />
        ))}
    </span>
  );
}

/** "3 achievements, 2 skills, 1 goal". */
function describeParts({ parts }: DriverShare): string {
  return parts
    .filter(({ count }) => count > 0)
    .map(({ source, count }) => `${count} ${source}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** Six small questions, so that no record has to travel. */
function useDriverCounts(kind: DriverSource, filter: ListFilter): DriverCounts {
  return {
    'technical-competence': useDriverCount(kind, filter, 'technical-competence'),
    communication: useDriverCount(kind, filter, 'communication'),
    leadership: useDriverCount(kind, filter, 'leadership'),
    'strategic-thinking': useDriverCount(kind, filter, 'strategic-thinking'),
    'professional-network': useDriverCount(kind, filter, 'professional-network'),
    flexibility: useDriverCount(kind, filter, 'flexibility'),
  };
}

function useDriverCount(kind: DriverSource, filter: ListFilter, driver: Driver): number {
  const found = useVaultQuery('journal:list', { kind, ...filter, where: { ...filter.where, driver }, limit: 1 });
  return found.data?.total ?? 0;
}
