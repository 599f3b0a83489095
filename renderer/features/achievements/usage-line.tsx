/** How often lenses tell this achievement, as the last line of its story; nothing while there is no lens. */
import { usageFlags } from '../../../shared/lens/usage.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { describeUsage } from '../../lib/usage-words.ts';
import classes from '../../records/writing-ledger.module.css';

export function UsageLine({ id }: { readonly id: string }) {
  const { data } = useVaultQuery('lens:usage', { ids: [id] });
  const usage = data?.byId[id];
  if (usage === undefined || data?.lenses === 0) return null;
  return (
    <div className={classes.line}>
      <span className={classes.label}>Told</span>
      <div>
        <p className={classes.usage}>{describeUsage(usage)}</p>
        {usageFlags
          .filter((flag) => usage.flags.includes(flag.value))
          .map((flag) => (
            <p key={flag.value} className={classes.flag}>
              <b>{flag.label}</b>
              {flag.rule}
            </p>
          ))}
      </div>
    </div>
  );
}
