/** One row of a section: dates hang in the margin, promotions stand under their employer as a timeline. */
import { z } from 'zod';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { formatDate, formatPeriod } from '../../lib/dates.ts';
import classes from './section-row.module.css';

const roleSchema = z.object({ position: z.string(), startDate: z.string(), endDate: z.string() });
const extraSchema = z.object({
  startDate: z.string().catch(''),
  endDate: z.string().catch(''),
  location: z.string().catch(''),
  roles: z.array(roleSchema).catch([]),
});
type Role = z.infer<typeof roleSchema>;

export function SectionRow({ row }: { readonly row: RecordSummary }) {
  const { startDate, endDate, location, roles } = extraSchema.parse(row.extra);
  const when = startDate === '' && endDate === '' ? formatDate(row.date) : formatPeriod(startDate, endDate);
  const about = roles.length > 0 ? location : row.summary;
  return (
    <div className={classes.row}>
      <span className={classes.when}>{roles.length > 0 ? '' : when}</span>
      <div className={classes.what}>
        <div className={classes.title}>{row.title}</div>
        {about === '' ? null : <div className={classes.about}>{about}</div>}
        {row.missing > 0 ? <div className={classes.missing}>Incomplete</div> : null}
      </div>
      {[...roles].sort(newestFirst).map((role, index) => (
        <RoleLine key={index} role={role} />
      ))}
    </div>
  );
}

function RoleLine({ role }: { readonly role: Role }) {
  return (
    <div className={classes.role} data-current={role.endDate === ''}>
      <span className={classes.when}>{formatPeriod(role.startDate, role.endDate)}</span>
      <span className={classes.position}>{role.position || 'Role without a name'}</span>
    </div>
  );
}

function newestFirst(a: Role, b: Role): number {
  return (b.endDate || '9999').localeCompare(a.endDate || '9999') || b.startDate.localeCompare(a.startDate);
}
