/** Role models: who they are, how fast they went, and what their ways have in common. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { textOf } from '../../../shared/domain/field-values.ts';
import { roleModel } from '../../../shared/domain/role-model.ts';
import type { AppError } from '../../../shared/errors.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { callApp, callVault } from '../../lib/api.ts';
import { today } from '../../lib/dates.ts';
import { noteOutsideChange, undo } from '../../lib/journal-store.ts';
import { showToast } from '../../lib/toasts.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { addAndOpen } from '../../records/add-and-open.ts';
import { ModelPatternsPanel } from './model-patterns.tsx';
import { ModelRow } from './model-row.tsx';
import type { PathViewProps } from './path-view.ts';
import { WayPicture } from './way-picture.tsx';
import { wayTimeline } from './way-timeline.ts';
import classes from './models-view.module.css';

export function ModelsView(view: PathViewProps) {
  const { models, patterns } = view.overview;
  const [error, setError] = useState<AppError | null>(null);
  const [isImporting, setImporting] = useState(false);

  const importResume = async () => {
    setImporting(true);
    setError(await importRoleModel());
    setImporting(false);
  };
  const actions = (look: 'filled' | 'default') => (
    <div className={classes.actions}>
      <Button
        size={look === 'filled' ? 'sm' : 'xs'}
        variant={look}
        leftSection={<IconFileImport size={15} stroke={1.6} />}
        disabled={isImporting}
        onClick={() => void importResume()}
      >
        Import from a resume
      </Button>
      <Button
        size={look === 'filled' ? 'sm' : 'xs'}
        leftSection={<IconPlus size={15} stroke={1.6} />}
        onClick={() => void addAndOpen(roleModel.name, view.onSelect)}
      >
        Add by hand
      </Button>
    </div>
  );
  const problem = error === null ? null : <ErrorNote error={error} />;
  if (models.length === 0) {
    return (
      <div className={classes.page}>
        {problem}
        <EmptyState
          sentence="Who is in a role you want, and which way did they take? Import the resume they publish (JSON Resume, RenderCV or a LinkedIn export), or write down the steps you know. With two people or more, Cairn counts what their ways have in common."
          action={actions('filled')}
          example={<ExampleDocument kind={roleModel} />}
        />
      </div>
    );
  }
  return (
    <div className={classes.page}>
      <div className={classes.columns}>
        <section aria-labelledby="models-people" className={classes.people}>
          <div className={classes.head}>
            <h2 id="models-people">People ahead of you</h2>
            {actions('default')}
          </div>
          {problem}
          <ul className={classes.list}>
            {models.map((model) => (
              <ModelRow key={model.id} model={model} view={view} />
            ))}
          </ul>
        </section>
        <WayPicture timeline={wayTimeline(models, today())} people={models.length} />
        <ModelPatternsPanel models={models} patterns={patterns} />
      </div>
    </div>
  );
}

/** Lets a person choose a resume and makes a role model of it; null when that is done, or when they chose none. */
async function importRoleModel(): Promise<AppError | null> {
  const picked = await callApp('app:choose-file-to-open', { purpose: 'import' });
  if (!picked.ok) return picked.error;
  if (picked.value === null) return null;
  const imported = await callVault('path:import-role-model', { grant: picked.value.grant });
  if (!imported.ok) return imported.error;
  noteOutsideChange(imported.value);
  const name = textOf(imported.value.records[0]?.record?.fields['name']) || 'Role model';
  showToast(`${name} imported.`, { action: { label: 'Undo', run: () => void undo() } });
  return null;
}
