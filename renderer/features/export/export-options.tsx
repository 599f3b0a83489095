/** What it says, as what, for whom, and from which part of the journal. */
import { MultiSelect, Select, TextInput } from '@mantine/core';
import { dateFormats } from '../../../shared/domain/calendar-date.ts';
import { exportDocuments, findFormat, limitsOf, resumeSections } from '../../../shared/export/export-choices.ts';
import { pagePapers, pageThemes } from '../../../shared/export/page-look.ts';
import { nameMaskings } from '../../../shared/people/name-masking.ts';
import { Segments } from '../../components/segments.tsx';
import { useNameMasking } from '../../lib/discreet.ts';
import { DateInput } from '../../records/date-input.tsx';
import { PickEmployer } from '../../records/pick-employer.tsx';
import { PickUsed } from '../../records/pick-used.tsx';
import { chooseDocument, formatsFor, type ExportSettings } from './export-settings.ts';
import classes from './export-options.module.css';

interface ExportOptionsProps {
  readonly settings: ExportSettings;
  readonly onChange: (change: Partial<ExportSettings>) => void;
}

export function ExportOptions({ settings, onChange }: ExportOptionsProps) {
  const { document, format, audience, dateFormat, names, roleWanted, leaveOut, theme, paper } = settings;
  const isMasked = useNameMasking() !== null;
  const { reading } = findFormat(format);
  const limits = limitsOf(format);
  return (
    <div className={classes.options}>
      <PickFrom
        label="Document"
        value={document}
        options={exportDocuments}
        onChange={(chosen) => onChange(chooseDocument(settings, chosen))}
      />
      <div className={classes.pair}>
        <PickFrom
          label="Format"
          value={format}
          options={formatsFor(document)}
          onChange={(chosen) => onChange({ format: chosen })}
        />
        {reading === 'code' ? null : (
          <PickFrom
            label="Dates"
            value={dateFormat}
            options={dateFormats}
            onChange={(chosen) => onChange({ dateFormat: chosen })}
          />
        )}
      </div>
      {limits === undefined ? null : <p className="text-secondary">{limits}</p>}
      {reading === 'pages' ? (
        <div className={classes.pair}>
          <PickFrom
            label="Theme"
            value={theme}
            options={pageThemes}
            onChange={(chosen) => onChange({ theme: chosen })}
          />
          <PickFrom
            label="Paper"
            value={paper}
            options={pagePapers}
            onChange={(chosen) => onChange({ paper: chosen })}
          />
        </div>
      ) : null}
      {document === 'promotion' ? (
        <TextInput
          label="Role wanted"
          maxLength={200}
          value={roleWanted}
          onChange={(event) => onChange({ roleWanted: event.currentTarget.value })}
        />
      ) : null}
      {document === 'resume' ? (
        <MultiSelect
          label="Left out"
          placeholder={leaveOut.length === 0 ? 'Nothing' : ''}
          data={[...resumeSections]}
          value={[...leaveOut]}
          onChange={(chosen) =>
            onChange({ leaveOut: resumeSections.map((one) => one.value).filter((one) => chosen.includes(one)) })
          }
        />
      ) : null}
      <div>
        <p className={classes.label}>Reader</p>
        <Segments
          label="Reader"
          value={audience}
          options={[
            { value: 'outside', label: 'Outside' },
            { value: 'self', label: 'For me' },
          ]}
          onChange={(chosen) => onChange({ audience: chosen })}
        />
      </div>
      {audience === 'self' ? (
        <PickFrom
          label="Names of others"
          value={names}
          options={[{ value: 'full', label: 'As they are' }, ...nameMaskings]}
          onChange={(chosen) => onChange({ names: chosen })}
        />
      ) : (
        <p className="text-secondary">Others read “a colleague” where you have not said that somebody may be named.</p>
      )}
      {isMasked && audience === 'self' && names === 'full' ? (
        <p className="text-secondary">Names are masked on the screen only: the file will have them.</p>
      ) : null}
    </div>
  );
}

interface PickFromProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few; there is always one chosen. */
function PickFrom<Value extends string>({ label, value, options, onChange }: PickFromProps<Value>) {
  return (
    <Select
      label={label}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      allowDeselect={false}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    />
  );
}

/** Which achievements come into question. */
export function ExportFilters({ settings, onChange }: ExportOptionsProps) {
  return (
    <div className={classes.filters}>
      <DateInput label="From" value={settings.from} onChange={(from) => onChange({ from })} />
      <DateInput label="To" value={settings.to} onChange={(to) => onChange({ to })} />
      <PickEmployer value={settings.employer} onChange={(employer) => onChange({ employer })} />
      <PickUsed
        kind="achievement"
        label="Role"
        field="role"
        value={settings.role}
        onChange={(role) => onChange({ role })}
      />
      <PickUsed
        kind="achievement"
        label="Tag"
        field="tags"
        value={settings.tag}
        onChange={(tag) => onChange({ tag })}
      />
    </div>
  );
}
