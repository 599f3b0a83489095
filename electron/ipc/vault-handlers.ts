/** Requests about which vault is meant, its process and its lock. */
import path from 'node:path';
import { appError } from '../../shared/errors.ts';
import type { AppState } from '../../shared/ipc/app-requests.ts';
import { fail, ok } from '../../shared/result.ts';
import { doFoldersOverlap } from '../files/folders-overlap.ts';
import { holdsVault, placeInFolder, type VaultChoice } from '../app/vault-choice.ts';
import type { AppHandlers } from './answer-request.ts';

export interface VaultPorts {
  readonly choice: VaultChoice;
  readState(): AppState;
  chooseFolder(title: string, button: string): Promise<string | null>;
  /** '' for none. */
  setBackupFolder(folder: string): void;
  /** Starts the vault process for that folder and hands its port to the window. */
  connectVault(vaultPath: string): Promise<void>;
  /** Ends the vault process of the vault chosen before, its snapshot written. */
  leaveVault(): Promise<void>;
  /** The window has saved what was unsaved, or the person asked to lock. */
  lockAnswered(): void;
}

export function vaultHandlers(
  ports: VaultPorts,
): Pick<
  AppHandlers,
  | 'app:choose-new-vault-folder'
  | 'app:choose-vault'
  | 'app:open-known-vault'
  | 'app:use-sample-vault'
  | 'app:forget-vault'
  | 'app:choose-backup-folder'
  | 'app:connect-vault'
  | 'app:lock'
> {
  const { choice } = ports;
  /** So that stopping can be undone; paths never come from the window. */
  let stoppedFolder = '';
  const chosen = async (vaultPath: string) => {
    await ports.leaveVault();
    choice.choose(vaultPath);
    return ok(ports.readState());
  };
  return {
    'app:choose-new-vault-folder': async ({ useDefault, name }) => {
      if (useDefault) return chosen(choice.defaultPlace(name));
      const folder = await ports.chooseFolder('Where to keep your journal', 'Use this folder');
      if (folder === null) return ok(null);
      return holdsVault(folder) ? fail(appError('vault-exists', folder)) : chosen(placeInFolder(folder, name));
    },
    'app:choose-vault': async () => {
      const folder = await ports.chooseFolder('Open a journal', 'Open');
      if (folder === null) return ok(null);
      return holdsVault(folder) ? chosen(folder) : fail(appError('vault-not-found', folder));
    },
    'app:open-known-vault': async ({ path: known }) => {
      await ports.leaveVault();
      return choice.chooseKnown(known) ? ok(ports.readState()) : fail(appError('vault-not-found'));
    },
    'app:use-sample-vault': async () => {
      await ports.leaveVault();
      await choice.chooseSample();
      return ok(ports.readState());
    },
    'app:forget-vault': async ({ path: known }) => {
      if (choice.current()?.path === known) await ports.leaveVault();
      choice.forget(known);
      return ok(ports.readState());
    },
    'app:choose-backup-folder': async ({ action }) => {
      if (action === 'choose') {
        const folder = await ports.chooseFolder('Where copies of your vaults go', 'Use this folder');
        if (folder === null) return ok(null);
        if (holdsVault(folder)) return fail(appError('vault-exists', folder));
        const vault = choice.current();
        if (vault !== null && (await doFoldersOverlap(folder, vault.path))) {
          return fail(appError('backup-overlaps', folder));
        }
        ports.setBackupFolder(path.resolve(folder));
      } else if (action === 'stop') {
        stoppedFolder = ports.readState().preferences.backupFolder;
        ports.setBackupFolder('');
      } else if (stoppedFolder !== '') {
        ports.setBackupFolder(stoppedFolder);
      }
      return ok(ports.readState());
    },
    'app:connect-vault': async () => {
      const vault = choice.current();
      if (vault === null) return fail(appError('vault-not-found'));
      await ports.connectVault(vault.path);
      return ok(null);
    },
    'app:lock': async () => {
      ports.lockAnswered();
      return ok(null);
    },
  };
}
