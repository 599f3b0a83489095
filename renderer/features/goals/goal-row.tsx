/** One goal in the list: its name, when it ends, and how far it has come. */
import { z } from 'zod';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { formatDate } from '../../lib/dates.ts';
import classes from '../../records/row-lines.module.css';
import { ProgressStones } from './progress-stones.tsx';

const extraSchema = z.object({ dueOn: z.string().catch(''), share: z.number().nullable().catch(null) });

export function GoalRow({ row }: { readonly row: RecordSummary }) {
  const { dueOn, share } = extraSchema.parse(row.extra);
  return (
    <div className={classes.row}>
      <div className={classes.title}>{row.title}</div>
      {share === null ? null : <ProgressStones share={share} />}
      <div className={classes.about}>{dueOn === '' ? 'No end yet' : `by ${formatDate(dueOn)}`}</div>
    </div>
  );
}
