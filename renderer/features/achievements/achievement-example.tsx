/** The finished example, drawn as the page draws a real one. */
import { achievementStrength } from '../../../shared/domain/achievement-strength.ts';
import { achievement } from '../../../shared/domain/achievement.ts';
import { fieldMeta } from '../../../shared/domain/field.ts';
import { formatMeasure } from '../../../shared/domain/metric.ts';
import { StoneStack } from '../../components/stone-stack.tsx';
import { formatPeriod } from '../../lib/dates.ts';
import { achievementKind, readAchievement } from './achievement-fields.ts';
import { MetricChip } from './metric-chip.tsx';
import { storyParts } from './story-ledger.tsx';
import { describeStrength, stonesOf } from './strength-stones.ts';
import ledger from '../../records/writing-ledger.module.css';
import classes from './achievement-example.module.css';

export function AchievementExample() {
  const fields = readAchievement(achievementKind.sample);
  const strength = achievementStrength(fields).map((part) => part.state);
  return (
    <div>
      <div className={classes.head}>
        <div>
          <p className={classes.title}>{fields.title}</p>
          <p className="text-small text-muted">{formatPeriod(fields.startDate, fields.endDate)}</p>
        </div>
        <StoneStack stones={stonesOf(strength)} size={8} label={describeStrength(strength)} />
      </div>
      <div className={ledger.ledger}>
        {storyParts.map((name) => (
          <div key={name} className={ledger.line}>
            <span className={ledger.label}>{fieldMeta(achievement.shape[name]).label}</span>
            <p className={ledger.text}>{fields[name]}</p>
          </div>
        ))}
      </div>
      <ul className={classes.numbers}>
        {fields.metrics.map((metric) => (
          <li key={metric.what}>
            <span>{metric.what}</span>
            <MetricChip
              before={metric.baseline === null ? '' : formatMeasure(metric.baseline, metric)}
              after={metric.result === null ? '' : formatMeasure(metric.result, metric)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
