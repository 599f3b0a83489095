/** The filters over the list of achievements, shown when asked for. */
import { Button, Checkbox } from '@mantine/core';
import { drivers } from '../../../shared/domain/driver.ts';
import { usageFlags } from '../../../shared/lens/usage.ts';
import { PickOne } from '../../components/pick-one.tsx';
import { DateInput } from '../../records/date-input.tsx';
import { PickEmployer } from '../../records/pick-employer.tsx';
import { PickUsed } from '../../records/pick-used.tsx';
import { noFilter, type AchievementFilter } from './achievement-filter.ts';
import classes from './achievement-filters.module.css';

interface AchievementFiltersProps {
  readonly filter: AchievementFilter;
  readonly onChange: (filter: AchievementFilter) => void;
}

export function AchievementFilters({ filter, onChange }: AchievementFiltersProps) {
  const set = (change: Partial<AchievementFilter>) => onChange({ ...filter, ...change });
  return (
    <div className={classes.filters}>
      <PickEmployer value={filter.employer} onChange={(employer) => set({ employer })} />
      <PickUsed kind="achievement" label="Role" field="role" value={filter.role} onChange={(role) => set({ role })} />
      <PickUsed
        kind="achievement"
        label="Skill"
        field="skills"
        value={filter.skill}
        onChange={(skill) => set({ skill })}
      />
      <PickOne label="Driver" value={filter.driver} options={drivers} onChange={(driver) => set({ driver })} />
      <PickUsed kind="achievement" label="Tag" field="tags" value={filter.tag} onChange={(tag) => set({ tag })} />
      <div>
        <PickOne
          label="Use in lenses"
          value={filter.usage}
          options={usageFlags}
          onChange={(value) => set({ usage: usageFlags.find((flag) => flag.value === value)?.value ?? '' })}
        />
        <p className="text-small text-muted">{usageFlags.find((flag) => flag.value === filter.usage)?.rule}</p>
      </div>
      <div className={classes.period}>
        <DateInput label="From" value={filter.from} onChange={(from) => set({ from })} />
        <DateInput label="To" value={filter.to} onChange={(to) => set({ to })} />
      </div>
      <Checkbox
        label="Incomplete only"
        checked={filter.incomplete}
        onChange={(event) => set({ incomplete: event.currentTarget.checked })}
      />
      <Button size="xs" variant="subtle" onClick={() => onChange(noFilter)}>
        Clear filters
      </Button>
    </div>
  );
}
