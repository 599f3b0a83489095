/** For whom, as what, and from which part of the journal. */
import { Select } from '@mantine/core';
import { Segments } from '../../components/segments.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { DateInput } from '../../records/date-input.tsx';
import { formats, type ExportSettings } from './export-settings.ts';
import classes from './export-options.module.css';

interface ExportOptionsProps {
  readonly settings: ExportSettings;
  readonly onChange: (change: Partial<ExportSettings>) => void;
}

export function ExportOptions({ settings, onChange }: ExportOptionsProps) {
  return (
    <div className={classes.options}>
      <div>
        <p className={classes.label}>Format</p>
        <Segments
          label="Format"
          value={settings.format}
          options={formats}
          onChange={(format) => onChange({ format })}
        />
      </div>
      <div>
        <p className={classes.label}>Reader</p>
        <Segments
          label="Reader"
          value={settings.audience}
          options={[
            { value: 'outside', label: 'Outside' },
            { value: 'self', label: 'For me' },
          ]}
          onChange={(audience) => onChange({ audience })}
        />
      </div>
    </div>
  );
}

/** Which achievements come into question. */
export function ExportFilters({ settings, onChange }: ExportOptionsProps) {
  const employers = useVaultQuery('journal:list', { kind: 'employer', limit: 200 });
  const roles = useVaultQuery('journal:values', { kind: 'achievement', field: 'role' });
  const tags = useVaultQuery('journal:values', { kind: 'achievement', field: 'tags' });
  const namesOf = (values: typeof roles.data) =>
    (values ?? []).filter((one) => one.value !== '').map((one) => ({ value: one.value, label: one.value }));
  return (
    <div className={classes.filters}>
      <DateInput label="From" value={settings.from} onChange={(from) => onChange({ from })} />
      <DateInput label="To" value={settings.to} onChange={(to) => onChange({ to })} />
      <Pick
        label="Employer"
        value={settings.employer}
        options={(employers.data?.rows ?? []).map((one) => ({ value: one.id, label: one.title }))}
        onChange={(employer) => onChange({ employer })}
      />
      <Pick label="Role" value={settings.role} options={namesOf(roles.data)} onChange={(role) => onChange({ role })} />
      <Pick label="Tag" value={settings.tag} options={namesOf(tags.data)} onChange={(tag) => onChange({ tag })} />
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Pick({ label, value, options, onChange }: PickProps) {
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
