/** One achievement in the list: title, its first number, when and where, and how complete it is. */
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { StoneStack } from '../../components/stone-stack.tsx';
import { formatPeriod } from '../../lib/dates.ts';
import { MetricChip } from './metric-chip.tsx';
import { readAchievementRow } from './achievement-summary.ts';
import { describeStrength, stonesOf } from './strength-stones.ts';
import classes from './achievement-row.module.css';

export function AchievementRow({ row }: { readonly row: RecordSummary }) {
  const { metric, employer, startDate, endDate, strength } = readAchievementRow(row);
  const where = [formatPeriod(startDate || endDate, endDate), employer].filter(Boolean).join(', ');
  return (
    <div className={classes.row}>
      <div className={classes.about}>
        <div className={classes.title}>{row.title}</div>
        {metric === null || metric.after === '' ? null : (
          <div className={classes.metric}>
            <MetricChip before={metric.before} after={metric.after} />
          </div>
        )}
        {where === '' ? null : <div className={classes.where}>{where}</div>}
      </div>
      <StoneStack stones={stonesOf(strength)} size={5} width={26} gap={2} label={describeStrength(strength)} />
    </div>
  );
}
