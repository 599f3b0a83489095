/** Reads what is to be imported, and plans it against what the journal already holds. */
import type { AppError } from '../../shared/errors.ts';
import type { ImportFile, ImportPlan } from '../../shared/import/import-plan.ts';
import { planImport } from '../../shared/import/recognise.ts';
import type { Result } from '../../shared/result.ts';
import type { Journal } from './journal.ts';
import type { VaultSession } from './vault-session.ts';
import type { Watch } from './watch.ts';

/** The files that a person chose to import: `grant` stands for their path. */
export async function readGrantedFiles(
  session: VaultSession,
  grant: string,
  watch: Watch,
): Promise<Result<ImportFile[], AppError>> {
  const path = session.granted(grant, 'read');
  return path.ok ? session.environment.readImportFiles(path.value, watch) : path;
}

/** `as` names a format, or is '' to recognise it by content. Nothing is changed. */
export function planImportInto(
  session: VaultSession,
  journal: Journal,
  files: readonly ImportFile[],
  as: string,
  columns?: readonly string[],
): Result<ImportPlan, AppError> {
  const { newId, decodeUtf8, sha256 } = session.environment;
  return planImport(
    files,
    as,
    {
      newId,
      now: () => session.now(),
      decodeUtf8,
      sha256,
      existing: (kind) => journal.lookup.ofKind(kind),
    },
    columns,
  );
}
