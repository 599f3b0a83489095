/** Requests for files: the person chooses in a dialog, the vault process learns the path, the window only the name. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { calendarExtension, exportFormats } from '../../shared/export/export-choices.ts';
import { pictureFormats } from '../../shared/export/picture-choices.ts';
import type { Grant } from '../../shared/ipc/app-requests.ts';
import type { GrantMode } from '../../shared/ipc/vault-process-messages.ts';
import { ok } from '../../shared/result.ts';
import type { AppHandlers } from './answer-request.ts';

interface FileType {
  readonly name: string;
  readonly extensions: string[];
}

export interface FilePorts {
  chooseFile(title: string, types: readonly FileType[]): Promise<string | null>;
  chooseFolder(title: string, button: string): Promise<string | null>;
  chooseFileToSave(title: string, suggestedName: string, types: readonly FileType[]): Promise<string | null>;
  giveToVault(grant: string, filePath: string, mode: GrantMode): void;
}

const anyFile: FileType = { name: 'All files', extensions: ['*'] };
const savedTypes = [
  ...exportFormats.map(({ label, extension }) => ({ name: label, extensions: [extension as string] })),
  ...pictureFormats
    .filter((format) => exportFormats.every(({ extension }) => extension !== format.extension))
    .map(({ label, extension }) => ({ name: label, extensions: [extension as string] })),
  { name: 'Calendar', extensions: [calendarExtension] },
];

export function fileHandlers(
  ports: FilePorts,
): Pick<AppHandlers, 'app:choose-file-to-open' | 'app:choose-folder-to-open' | 'app:choose-file-to-save'> {
  const grant = (filePath: string | null, mode: GrantMode): Grant | null => {
    if (filePath === null) return null;
    const id = randomUUID();
    ports.giveToVault(id, path.resolve(filePath), mode);
    return { grant: id, name: path.basename(filePath) };
  };
  return {
    'app:choose-file-to-open': async ({ purpose }) => {
      const title = purpose === 'import' ? 'Choose a file to import' : 'Attach a file';
      return ok(grant(await ports.chooseFile(title, [anyFile]), 'read'));
    },
    'app:choose-folder-to-open': async () =>
      ok(grant(await ports.chooseFolder('Choose a folder to import', 'Choose'), 'read')),
    'app:choose-file-to-save': async ({ suggestedName, kind }) => {
      const types = savedTypes.filter((type) => type.extensions.includes(kind));
      const chosen = await ports.chooseFileToSave('Export', suggestedName, [...types, anyFile]);
      return ok(grant(chosen, 'write'));
    },
  };
}
