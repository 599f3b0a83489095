/** One import from the chosen file to its report: what is shown, and what can be done about it. */
import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { ImportPlanSummary, ImportReport } from '../../../shared/ipc/vault-requests.ts';
import { callApp, callVault, type Progress } from '../../lib/api.ts';
import { noteOutsideChange, undo } from '../../lib/journal-store.ts';
import { choiceAtFirst, rowsWith, type ImportChoice } from './import-choice.ts';

/** The file or folder that a person chose. */
export interface ImportSource {
  readonly grant: string;
  readonly name: string;
}

export type ImportStage =
  | { readonly kind: 'start'; readonly source: ImportSource | null; readonly error: AppError | null }
  | { readonly kind: 'reading'; readonly source: ImportSource }
  | {
      readonly kind: 'preview' | 'accepting';
      readonly source: ImportSource;
      readonly plan: ImportPlanSummary;
      readonly error: AppError | null;
    }
  | {
      readonly kind: 'done';
      readonly source: ImportSource;
      readonly report: ImportReport;
      readonly isUndone: boolean;
    };

export function useImport() {
  const [stage, setStage] = useState<ImportStage>({ kind: 'start', source: null, error: null });
  const [choice, setChoice] = useState<ImportChoice>(new Map());
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);

  const watched = async <Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> => {
    running.current = new AbortController();
    const answer = await work(running.current.signal);
    setProgress(null);
    running.current = null;
    return answer;
  };

  /**
   * `as` names a format, or is '' to recognise it by content; `columns` are the fields of a table's columns as a person
   * sorted them, an empty list before they begin. What is shown stays until there is something else to show.
   */
  const read = async (source: ImportSource, as: string, columns?: readonly string[]) => {
    if (stage.kind !== 'preview') setStage({ kind: 'reading', source });
    const plan = await watched((signal) =>
      callVault(
        'import:preview',
        { grant: source.grant, as, ...(columns && { columns: [...columns] }) },
        setProgress,
        signal,
      ),
    );
    if (!plan.ok) {
      const wasCancelled = plan.error.code === 'cancelled';
      return setStage({ kind: 'start', source: wasCancelled ? null : source, error: wasCancelled ? null : plan.error });
    }
    setChoice(choiceAtFirst(plan.value));
    setStage({ kind: 'preview', source, plan: plan.value, error: null });
  };

  const choose = async (what: 'file' | 'folder') => {
    const picked =
      what === 'file'
        ? await callApp('app:choose-file-to-open', { purpose: 'import' })
        : await callApp('app:choose-folder-to-open', { purpose: 'import' });
    if (!picked.ok) setStage({ kind: 'start', source: null, error: picked.error });
    else if (picked.value !== null) await read(picked.value, '');
  };

  const accept = async (source: ImportSource, plan: ImportPlanSummary) => {
    setStage({ kind: 'accepting', source, plan, error: null });
    const chosen = { plan: plan.plan, chosen: rowsWith(choice, 'make'), updates: rowsWith(choice, 'update') };
    const accepted = await watched((signal) => callVault('import:accept', chosen, setProgress, signal));
    if (!accepted.ok) {
      const error = accepted.error.code === 'cancelled' ? null : accepted.error;
      return setStage({ kind: 'preview', source, plan, error });
    }
    noteOutsideChange(accepted.value);
    setStage({ kind: 'done', source, report: accepted.value, isUndone: false });
  };

  const takeBack = async (source: ImportSource, report: ImportReport) => {
    const undone = await undo();
    if (undone.ok) setStage({ kind: 'done', source, report, isUndone: true });
  };

  return {
    stage,
    choice,
    progress,
    setChoice,
    choose,
    read,
    accept,
    takeBack,
    cancel: () => running.current?.abort(),
    startAgain: () => setStage({ kind: 'start', source: null, error: null }),
  };
}
