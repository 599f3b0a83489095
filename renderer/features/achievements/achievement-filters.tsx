/** The filters over the list of achievements, shown when asked for. */
import { Button, Checkbox, Select } from '@mantine/core';
import { drivers } from '../../../shared/domain/driver.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { DateInput } from '../../records/date-input.tsx';
import { noFilter, type AchievementFilter } from './achievement-filter.ts';
import classes from './achievement-filters.module.css';

interface AchievementFiltersProps {
  readonly filter: AchievementFilter;
  readonly onChange: (filter: AchievementFilter) => void;
}

export function AchievementFilters({ filter, onChange }: AchievementFiltersProps) {
  const employers = useVaultQuery('journal:list', { kind: 'employer', limit: 200 });
  const set = (change: Partial<AchievementFilter>) => onChange({ ...filter, ...change });
  return (
    <div className={classes.filters}>
      <PickOne
        label="Employer"
        value={filter.employer}
        options={(employers.data?.rows ?? []).map((one) => ({ value: one.id, label: one.title }))}
        onChange={(employer) => set({ employer })}
      />
      <PickUsed label="Role" field="role" value={filter.role} onChange={(role) => set({ role })} />
      <PickUsed label="Skill" field="skills" value={filter.skill} onChange={(skill) => set({ skill })} />
      <PickOne label="Driver" value={filter.driver} options={drivers} onChange={(driver) => set({ driver })} />
      <PickUsed label="Tag" field="tags" value={filter.tag} onChange={(tag) => set({ tag })} />
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

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the values this field already has. */
function PickUsed({ field, ...pick }: PickProps & { readonly field: string }) {
  const used = useVaultQuery('journal:values', { kind: 'achievement', field });
  const options = (used.data ?? []).filter((one) => one.value !== '').slice(0, 500);
  return (
    <PickOne {...pick} options={options.map(({ value, count }) => ({ value, label: `${value} (${String(count)})` }))} />
  );
}

interface PickOneProps extends PickProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function PickOne({ label, value, options, onChange }: PickOneProps) {
  return (
    <Select
      label={label}
      placeholder="Any"
      data={[...options]}
      searchable={options.length > 8}
      limit={100}
      clearable
      clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}
