/** Export: what goes in at the left, how it reads in the middle, what is withheld at the right. */
import { useState } from 'react';
import { Button, UnstyledButton } from '@mantine/core';
import type { AppError } from '../../../shared/errors.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Segments } from '../../components/segments.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { AchievementPicker } from './achievement-picker.tsx';
import { ExportFilters, ExportOptions } from './export-options.tsx';
import { ExportPaper } from './export-paper.tsx';
import { buildSpec, fileTypeOf, firstSettings, scopes, type ExportSettings } from './export-settings.ts';
import { suggestFileName } from './suggest-file-name.ts';
import { useHandPicked, type Candidate } from './use-hand-picked.ts';
import { WithheldPanel } from './withheld-panel.tsx';
import { writeExport } from './write-export.ts';
import classes from './export-page.module.css';

const noCandidates: readonly Candidate[] = [];

export function ExportPage() {
  const [settings, setSettings] = useState(firstSettings);
  const [isFiltering, setFiltering] = useState(false);
  const isArchive = settings.scope === 'all';
  const candidates = useVaultQuery(
    'export:preview',
    isArchive ? null : buildSpec({ ...settings, scope: 'achievements', format: 'text' }, { wording: {} }),
  );
  const found = candidates.error === undefined ? (candidates.data?.achievements ?? noCandidates) : noCandidates;
  const picking = useHandPicked(found);
  const spec = buildSpec(settings, picking.picked);
  const preview = useVaultQuery('export:preview', spec);
  const isNothing = preview.error?.code === 'nothing-to-export';
  const chosenCount = found.filter((one) => picking.isChosen(one.id)).length;
  const change = (part: Partial<ExportSettings>) => setSettings({ ...settings, ...part });

  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <h1>Export</h1>
        <Segments
          label="What to export"
          value={settings.scope}
          options={scopes}
          onChange={(scope) => change({ scope })}
        />
        <span className={classes.space} />
        <WriteButton settings={settings} spec={spec} isDisabled={preview.data === undefined || isNothing} />
      </header>
      <div className={classes.columns} data-is-archive={isArchive}>
        {isArchive ? null : (
          <div className={classes.choices}>
            <ExportOptions settings={settings} onChange={change} />
            <div className={classes.head}>
              <h2>Achievements</h2>
              <span className="text-small text-muted" role="status">
                {chosenCount.toLocaleString('en')} of {found.length.toLocaleString('en')}
              </span>
            </div>
            <div className={classes.tools}>
              <UnstyledButton aria-expanded={isFiltering} onClick={() => setFiltering(!isFiltering)}>
                {isFiltering ? 'Hide filters' : 'Filter'}
              </UnstyledButton>
              {found.length === 0 ? null : (
                <UnstyledButton onClick={() => picking.toggleAll()}>
                  {chosenCount === found.length ? 'Choose none' : 'Choose all'}
                </UnstyledButton>
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
              preview.data && <ExportPaper text={preview.data.text} format={spec.format} />
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
              <WithheldPanel audience={settings.audience} withheld={isNothing ? [] : (preview.data?.withheld ?? [])} />
            )}
          </aside>
        </div>
      </div>
    </div>
  );
}

interface WriteButtonProps {
  readonly settings: ExportSettings;
  readonly spec: ReturnType<typeof buildSpec>;
  readonly isDisabled: boolean;
}

function WriteButton({ settings, spec, isDisabled }: WriteButtonProps) {
  const profile = useVaultQuery('journal:list', { kind: 'profile', limit: 1 });
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState({ name: '', spec: '' });
  const [error, setError] = useState<AppError | null>(null);
  const { label, extension } = fileTypeOf(settings);
  const person = profile.data?.rows[0];
  const write = async () => {
    setError(null);
    setWriting(true);
    const parts = settings.scope === 'all' ? [] : [person?.title ?? '', person?.summary ?? ''];
    const fallback = settings.scope === 'all' ? 'Cairn_archive' : 'Achievements';
    const result = await writeExport(spec, suggestFileName(parts, fallback, extension), extension);
    setWriting(false);
    if (result.ok) setWritten({ name: result.value ?? '', spec: JSON.stringify(spec) });
    else if (result.error.code !== 'cancelled') setError(result.error);
  };
  return (
    <>
      <span className={classes.written} role="status">
        {written.name === '' || written.spec !== JSON.stringify(spec) ? '' : `Written to ${written.name}`}
      </span>
      <Button variant="filled" loading={isWriting} disabled={isDisabled} onClick={() => void write()}>
        Write {label}
      </Button>
      {error === null ? null : (
        <div className={classes.failed}>
          <ErrorNote error={error} onRetry={() => void write()} />
        </div>
      )}
    </>
  );
}
