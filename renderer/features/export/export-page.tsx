/** Export: what goes in at the left, how it reads in the middle, what is withheld at the right. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import type { AppError } from '../../../shared/errors.ts';
import { canProve, findFormat } from '../../../shared/export/export-choices.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { BarPage } from '../../components/page-frame.tsx';
import { Segments } from '../../components/segments.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { AchievementPicker } from './achievement-picker.tsx';
import { ExportFilters, ExportOptions } from './export-options.tsx';
import { ExportPages } from './export-pages.tsx';
import { ExportPaper } from './export-paper.tsx';
import {
  buildSpec,
  candidatesSpec,
  fileTypeOf,
  firstSettings,
  isNarrowed,
  lensPartOf,
  noFilters,
  scopes,
  settingsOfLens,
  type ExportSettings,
} from './export-settings.ts';
import { FitPanel } from './fit-panel.tsx';
import { LensPicker } from './lens-picker.tsx';
import { fileNameParts, suggestFileName } from './suggest-file-name.ts';
import { ProofPanel } from './proof-panel.tsx';
import { useHandPicked, type Candidate } from './use-hand-picked.ts';
import { useLens } from './use-lens.ts';
import { WithheldPanel } from './withheld-panel.tsx';
import { MissingNote } from './missing-note.tsx';
import { writeExport, type WrittenExport } from './write-export.ts';
import classes from './export-page.module.css';

const noCandidates: readonly Candidate[] = [];

export function ExportPage() {
  const [settings, setSettings] = useState(firstSettings);
  const [isFiltering, setFiltering] = useState(false);
  const [written, setWritten] = useState({ spec: '', grant: '' });
  const isArchive = settings.scope === 'archive';
  const candidates = useVaultQuery('export:preview', isArchive ? null : candidatesSpec(settings));
  const found = candidates.error === undefined ? (candidates.data?.achievements ?? noCandidates) : noCandidates;
  const isFiltered = isNarrowed(settings);
  const picking = useHandPicked(found, isFiltered);
  const spec = buildSpec(settings, picking.picked);
  const specKey = JSON.stringify(spec);
  const preview = useVaultQuery('export:preview', spec);
  const isNothing = preview.error?.code === 'nothing-to-export';
  const chosenCount = found.filter((one) => picking.isChosen(one.id)).length;
  const change = (part: Partial<ExportSettings>) => setSettings({ ...settings, ...part });
  const listed = picking.ordered.map((one) => one.id);
  const lens = useLens({
    now: lensPartOf(settings, picking.picked, listed, picking.isChosen),
    isListed: (id) => listed.includes(id),
    load(part) {
      picking.load(part);
      setSettings((current) => (part === null ? { ...current, leaveOut: [] } : settingsOfLens(current, part)));
    },
  });
  const add = (id: string) => {
    if (!picking.isChosen(id)) picking.toggle(id);
    if (!listed.includes(id)) change(noFilters);
  };

  return (
    <BarPage
      title="Export"
      bar={
        <Segments
          label="What to export"
          value={settings.scope}
          options={scopes}
          onChange={(scope) => change({ scope })}
        />
      }
      actions={
        <WriteButton
          settings={settings}
          spec={spec}
          isDisabled={preview.data === undefined || isNothing}
          onWritten={({ grant, name }) => {
            setWritten({ spec: specKey, grant });
            if (!isArchive) void lens.noteUse(spec, name);
          }}
        />
      }
    >
      <div className={classes.columns} data-is-archive={isArchive}>
        {isArchive ? null : (
          <div className={classes.choices}>
            <LensPicker lens={lens} />
            <ExportOptions settings={settings} onChange={change} />
            <div className={classes.head}>
              <h2>Achievements</h2>
              <span className="text-small text-muted" role="status">
                {chosenCount.toLocaleString('en')} of {found.length.toLocaleString('en')}
              </span>
            </div>
            <div className={classes.tools}>
              {found.length === 0 && !isFiltered ? null : (
                <TextButton size="small" aria-expanded={isFiltering} onClick={() => setFiltering(!isFiltering)}>
                  {isFiltering ? 'Hide filters' : 'Filter'}
                </TextButton>
              )}
              {found.length === 0 ? null : (
                <TextButton size="small" onClick={() => picking.toggleAll()}>
                  {chosenCount === found.length ? 'Choose none' : 'Choose all'}
                </TextButton>
              )}
            </div>
            {isFiltering ? <ExportFilters settings={settings} onChange={change} /> : null}
            <AchievementPicker picking={picking} />
          </div>
        )}
        <div className={classes.result}>
          <div className={classes.desk}>
            {isNothing ? (
              <EmptyState
                sentence="Nothing to export yet. Achievements and the record are what an export is made of."
                action={<Button onClick={() => navigate({ page: 'achievements' })}>Go to achievements</Button>}
              />
            ) : preview.error === undefined ? (
              preview.data && <ExportResult spec={spec} text={preview.data.text} />
            ) : (
              <ErrorNote error={preview.error} onRetry={preview.reload} />
            )}
          </div>
          <aside className={classes.margin} aria-label="About this export">
            {isArchive ? (
              <section>
                <h2>The whole archive</h2>
                <p className="text-secondary">
                  A zip of everything in the vault, readable without Cairn: a Markdown file for each record, the same
                  data whole as JSON, and every attachment. It is not encrypted. Keep it where only you can read it.
                </p>
              </section>
            ) : (
              <>
                {canProve(settings.format, settings.document) && !isNothing ? (
                  <ProofPanel key={specKey} spec={spec} grant={written.spec === specKey ? written.grant : ''} />
                ) : null}
                <FitPanel spec={spec} record={lens.record} onAdd={add} />
                <WithheldPanel
                  audience={settings.audience}
                  withheld={isNothing ? [] : (preview.data?.withheld ?? [])}
                />
              </>
            )}
          </aside>
        </div>
      </div>
    </BarPage>
  );
}

const nothingWritten = { name: '', grant: '', spec: '', missing: [] };

interface ExportResultProps {
  readonly spec: ReturnType<typeof buildSpec>;
  readonly text: string;
}

function ExportResult({ spec, text }: ExportResultProps) {
  const isPages = findFormat(spec.format).reading === 'pages';
  return isPages ? <ExportPages spec={spec} text={text} /> : <ExportPaper text={text} format={spec.format} />;
}

interface WriteButtonProps {
  readonly settings: ExportSettings;
  readonly spec: ReturnType<typeof buildSpec>;
  readonly isDisabled: boolean;
  readonly onWritten: (file: WrittenExport) => void;
}

function WriteButton({ settings, spec, isDisabled, onWritten }: WriteButtonProps) {
  const profile = useVaultQuery('journal:list', { kind: 'profile', limit: 1 });
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<WrittenExport & { readonly spec: string }>(nothingWritten);
  const [error, setError] = useState<AppError | null>(null);
  const { label, extension } = fileTypeOf(settings);
  const person = profile.data?.rows[0];
  const write = async () => {
    setError(null);
    setWriting(true);
    const name = suggestFileName(fileNameParts(settings, person), extension);
    const result = await writeExport(spec, name, extension);
    setWriting(false);
    if (result.ok && result.value !== null) onWritten(result.value);
    if (result.ok) setWritten(result.value === null ? nothingWritten : { ...result.value, spec: JSON.stringify(spec) });
    else if (result.error.code !== 'cancelled') setError(result.error);
  };
  const isCurrent = written.name !== '' && written.spec === JSON.stringify(spec);
  return (
    <>
      <span className={classes.written} role="status">
        {isCurrent ? `Written to ${written.name}` : ''}
      </span>
      <Button variant="filled" loading={isWriting} disabled={isDisabled} onClick={() => void write()}>
        Write {label}
      </Button>
      {isCurrent && written.missing.length > 0 && error === null ? (
        <div className={classes.failed}>
          <MissingNote missing={written.missing} onClose={() => setWritten({ ...written, missing: [] })} />
        </div>
      ) : null}
      {error === null ? null : (
        <div className={classes.failed}>
          <ErrorNote error={error} onRetry={() => void write()} />
        </div>
      )}
    </>
  );
}
