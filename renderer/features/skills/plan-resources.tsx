/** What helps, by kind, ticked where it stands. */
import { Checkbox } from '@mantine/core';
import { rowsOf } from '../../../shared/domain/field-values.ts';
import type { ResourceGroup } from '../../../shared/skills/read-plan.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import classes from './plan-view.module.css';

interface PlanResourcesProps {
  readonly groups: readonly ResourceGroup[];
  readonly draft: RecordDraft;
}

export function PlanResources({ groups, draft }: PlanResourcesProps) {
  const tick = (index: number, isDone: boolean) => {
    const rows = rowsOf(draft.fields['resources']);
    draft.change(
      'resources',
      rows.map((row, at) => (at === index ? { ...row, isDone } : row)),
      { now: true },
    );
  };
  return (
    <div className={classes.groups}>
      {groups.map(({ label, resources }) => (
        <section key={label} aria-label={label}>
          <h4 className={classes.groupTitle}>{label}</h4>
          <ul className={classes.resources}>
            {resources.map(({ index, what, url, isDone }) => (
              <li key={index}>
                <Checkbox
                  label={what || 'A resource without a name'}
                  description={url === '' ? undefined : url}
                  checked={isDone}
                  onChange={(event) => tick(index, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
