/** Snapshot and copy of the open vault: their state, kept current, and making them now. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { BackupState } from '../../../shared/ipc/vault-requests.ts';
import { callVault } from '../../lib/api.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { describeBackUp, describeStep } from './backup-words.ts';

const askAgainMilliseconds = 1_000;

export interface BackUp {
  readonly state: BackupState | undefined;
  readonly error: AppError | undefined;
  readonly isRunning: boolean;
  /** What is being done, then what it came to; '' before the first time. */
  readonly words: string;
  readonly run: () => void;
}

/** `folder` is the second folder as it is chosen, '' for none. */
export function useBackUp(folder: string): BackUp {
  const { data, error, reload } = useVaultQuery('vault:backup-state', {});
  const [failure, setFailure] = useState<AppError>();
  const [isRunning, setIsRunning] = useState(false);
  const [words, setWords] = useState('');

  useEffect(() => reload(), [folder, reload]);
  const isCopying = data?.copy?.state === 'copying';
  useEffect(() => {
    if (!isCopying) return undefined;
    const timer = setInterval(reload, askAgainMilliseconds);
    return () => clearInterval(timer);
  }, [isCopying, reload]);

  const run = async () => {
    if (isRunning) return;
    setIsRunning(true);
    setFailure(undefined);
    const kept = await callVault('vault:back-up', {}, (step) => setWords(describeStep(step)));
    setIsRunning(false);
    setWords(kept.ok ? describeBackUp(kept.value) : '');
    if (!kept.ok) setFailure(kept.error);
    reload();
  };
  return { state: data, error: failure ?? error, isRunning, words, run: () => void run() };
}
