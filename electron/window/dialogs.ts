/** The system's own file dialogs. Every path the app touches outside its own folders was chosen here by a person. */
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { assertDefined } from '../../shared/assert.ts';

export interface Dialogs {
  chooseFolder(title: string, button: string): Promise<string | null>;
  chooseFile(title: string, filters: readonly FileFilter[]): Promise<string | null>;
  chooseFileToSave(title: string, suggestedPath: string, filters: readonly FileFilter[]): Promise<string | null>;
}

/** `whileOpen` tells when a dialog of ours has the focus, so that losing it does not count as leaving. */
export function createDialogs(
  currentWindow: () => BrowserWindow | null,
  whileOpen: (isOpen: boolean) => void,
): Dialogs {
  const open = async <Answer>(ask: (window: BrowserWindow) => Promise<Answer>): Promise<Answer> => {
    whileOpen(true);
    try {
      return await ask(assertDefined(currentWindow(), 'the window that asked'));
    } finally {
      whileOpen(false);
    }
  };
  return {
    async chooseFolder(title, button) {
      const answer = await open((window) =>
        dialog.showOpenDialog(window, {
          title,
          buttonLabel: button,
          properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
        }),
      );
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseFile(title, filters) {
      const answer = await open((window) =>
        dialog.showOpenDialog(window, { title, filters: [...filters], properties: ['openFile', 'dontAddToRecent'] }),
      );
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseFileToSave(title, suggestedPath, filters) {
      const answer = await open((window) =>
        dialog.showSaveDialog(window, {
          title,
          defaultPath: suggestedPath,
          filters: [...filters],
          properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        }),
      );
      return answer.canceled || answer.filePath === '' ? null : (answer.filePath ?? null);
    },
  };
}
