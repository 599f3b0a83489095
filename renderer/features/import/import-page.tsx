/** Import: choose, look at what would be made, accept, and undo as one step. */
import { useState } from 'react';
import { Progress } from '@mantine/core';
import type { AppError } from '../../../shared/errors.ts';
import type { ImportPlanSummary, ImportReport } from '../../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { BarPage } from '../../components/page-frame.tsx';
import { callApp, callVault, type Progress as Step } from '../../lib/api.ts';
import { noteOutsideChange, undo } from '../../lib/journal-store.ts';
import { choiceAtFirst } from './import-choice.ts';
import { ImportDone } from './import-done.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportStart } from './import-start.tsx';
import classes from './import-page.module.css';

type Stage =
  | { readonly kind: 'start'; readonly error: AppError | null }
  | { readonly kind: 'reading'; readonly source: string }
  | {
      readonly kind: 'preview';
      readonly source: string;
      readonly plan: ImportPlanSummary;
      readonly error: AppError | null;
    }
  | { readonly kind: 'accepting'; readonly source: string; readonly plan: ImportPlanSummary }
  | { readonly kind: 'done'; readonly source: string; readonly report: ImportReport; readonly isUndone: boolean };

export function ImportPage() {
  const [stage, setStage] = useState<Stage>({ kind: 'start', error: null });
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [step, setStep] = useState<Step | null>(null);

  const read = async (what: 'file' | 'folder') => {
    const picked =
      what === 'file'
        ? await callApp('app:choose-file-to-open', { purpose: 'import' })
        : await callApp('app:choose-folder-to-open', { purpose: 'import' });
    if (!picked.ok) return setStage({ kind: 'start', error: picked.error });
    if (picked.value === null) return;
    const source = picked.value.name;
    setStage({ kind: 'reading', source });
    const plan = await callVault('import:preview', { grant: picked.value.grant }, setStep);
    setStep(null);
    if (!plan.ok) return setStage({ kind: 'start', error: plan.error });
    setChosen(choiceAtFirst(plan.value));
    setStage({ kind: 'preview', source, plan: plan.value, error: null });
  };

  const accept = async (source: string, plan: ImportPlanSummary) => {
    setStage({ kind: 'accepting', source, plan });
    const accepted = await callVault('import:accept', { plan: plan.plan, chosen: [...chosen] }, setStep);
    setStep(null);
    if (!accepted.ok) return setStage({ kind: 'preview', source, plan, error: accepted.error });
    noteOutsideChange(accepted.value);
    setStage({ kind: 'done', source, report: accepted.value, isUndone: false });
  };

  const undoImport = async (source: string, report: ImportReport) => {
    const undone = await undo();
    if (undone.ok) setStage({ kind: 'done', source, report, isUndone: true });
  };
  const failure = 'error' in stage && stage.error !== null && (
    <div className={classes.note}>
      <ErrorNote error={stage.error} />
    </div>
  );
  const startAgain = () => setStage({ kind: 'start', error: null });

  return (
    <BarPage title="Import">
      {stage.kind === 'preview' || stage.kind === 'accepting' ? (
        <div className={classes.whole}>
          {failure}
          <ImportPreview
            source={stage.source}
            plan={stage.plan}
            chosen={chosen}
            isAccepting={stage.kind === 'accepting'}
            onChoose={setChosen}
            onAccept={() => void accept(stage.source, stage.plan)}
            onCancel={startAgain}
          />
        </div>
      ) : (
        <div className={classes.body}>
          {failure}
          {stage.kind === 'done' ? (
            <ImportDone
              source={stage.source}
              report={stage.report}
              isUndone={stage.isUndone}
              onUndo={() => void undoImport(stage.source, stage.report)}
              onAgain={startAgain}
            />
          ) : (
            <ImportStart
              isReading={stage.kind === 'reading'}
              onChooseFile={() => void read('file')}
              onChooseFolder={() => void read('folder')}
            />
          )}
        </div>
      )}
      {stage.kind === 'reading' || stage.kind === 'accepting' ? (
        <div className={classes.progress} role="status">
          <span>
            {step?.doing ?? (stage.kind === 'reading' ? `Reading ${stage.source}` : 'Writing into the vault')}
          </span>
          <Progress
            aria-label="Progress"
            value={step === null || step.of === 0 ? 100 : (step.done / step.of) * 100}
            animated={step === null}
          />
        </div>
      ) : null}
    </BarPage>
  );
}
