/** From the button to the file: the system's own dialog, then the vault writes where the person pointed. */
import type { AppError } from '../../../shared/errors.ts';
import type { FormatExtension } from '../../../shared/export/export-choices.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { VaultArguments } from '../../../shared/ipc/vault-requests.ts';
import { callApp, callVault } from '../../lib/api.ts';

export interface WrittenExport {
  readonly name: string;
  /** It was written under this one, and may be read back under it. */
  readonly grant: string;
  /** Names of attachments that could not be opened and so are not in it. */
  readonly missing: readonly string[];
}

/** What was written, or null when the person changed their mind. */
export async function writeExport(
  spec: VaultArguments<'export:preview'>,
  suggestedName: string,
  extension: FormatExtension,
): Promise<Result<WrittenExport | null, AppError>> {
  const chosen = await callApp('app:choose-file-to-save', { suggestedName, kind: extension });
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const written = await callVault('export:write', { grant: chosen.value.grant, spec });
  return written.ok ? ok({ ...chosen.value, missing: written.value.missing }) : written;
}
