/** Composition root of the main process: the order of starting, and who is handed what. Decisions live in the parts. */
import './app/older-runtime.ts';
import { app, clipboard, Menu, nativeTheme, powerMonitor } from 'electron';
import type { AppEvent, AppState } from '../shared/ipc/app-requests.ts';
import { createOneTimePages, listFiles } from './app/app-protocol.ts';
import { declareAppScheme } from './app/app-scheme.ts';
import { createAppWindow } from './app/app-window.ts';
import { watchForLock } from './app/auto-lock.ts';
import { denyLeavingPages, enableSandbox, prepareSession } from './app/hardening.ts';
import { watchLifecycle } from './app/lifecycle.ts';
import { createLocker } from './app/locker.ts';
import { findPaths, useOwnUserData } from './app/paths.ts';
import { openPreferences } from './app/preferences-store.ts';
import { createSecretClipboard } from './app/secret-clipboard.ts';
import { findRefusedSwitch, forbidMemoryDump, isRoot, setOwnSwitches } from './app/switches.ts';
import { createVaultChoice, fileName } from './app/vault-choice.ts';
import { createVaultHost, longestSnapshotMilliseconds } from './app/vault-host.ts';
import { watchBuild } from './app/watch-build.ts';
import { writeSecretFile } from './app/write-secret-file.ts';
import { closeStoreChannel, handleRequests } from './ipc/handle.ts';
import { fileHandlers } from './ipc/file-handlers.ts';
import { secretHandlers } from './ipc/secret-handlers.ts';
import { sendEvent, sendVaultPort } from './ipc/send-event.ts';
import { stateHandlers } from './ipc/state-handlers.ts';
import { vaultHandlers } from './ipc/vault-handlers.ts';
import { appMenu } from './menu/app-menu.ts';
import { createDialogs } from './window/dialogs.ts';
import { printPage } from './window/print-page.ts';
import { recoverySheetHtml, recoverySheetText } from './window/recovery-sheet.ts';

function start(): void {
  const refused = app.isPackaged ? findRefusedSwitch((name) => app.commandLine.hasSwitch(name), isRoot()) : undefined;
  if (refused !== undefined) {
    process.stderr.write(`Cairn does not start with --${refused}: it would open your journal to other programs.\n`);
    app.exit(1);
    return;
  }
  useOwnUserData(process.env);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  forbidMemoryDump('self');
  setOwnSwitches(app);
  declareAppScheme();
  enableSandbox();
  denyLeavingPages();
  void app.whenReady().then(run);
}

function run(): void {
  const paths = findPaths(__dirname);
  const preferences = openPreferences(app.getPath('userData'));
  closeStoreChannel();
  nativeTheme.themeSource = preferences.read().appearance;

  const pages = createOneTimePages();
  let files = listFiles(paths.rendererFiles);
  prepareSession(() => files, pages);

  const choice = createVaultChoice(preferences, paths.sample, paths.newVaults);
  /** A sample is thrown away, so no copies are kept of it. */
  const backupPath = (): string => (choice.current()?.isSample === true ? '' : preferences.read().backupFolder);
  const secrets = createSecretClipboard(clipboard);
  const readState = (): AppState => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    previewRuntime: process.env['CAIRN_PREVIEW_RUNTIME'] === '1',
    preferences: preferences.read(),
    vault: choice.current(),
  });

  const vault = createVaultHost(paths.vaultProcess, {
    unlocked: () => announceState(),
    lost: () => void locker.lock('vault-ended'),
  });
  const appWindow = createAppWindow(paths.preload, preferences, {
    left: () => autoLock.windowLeft(),
    minimized: () => autoLock.windowMinimized(),
    mayClose: () => lifecycle.mayClose(),
    broken: () => void locker.lock('page-ended'),
  });
  // The page loads in its own process while the rest is set up here.
  appWindow.show();
  const announce = (event: AppEvent): void => {
    const window = appWindow.current();
    if (window !== null) sendEvent(window.webContents, event);
  };
  const announceState = (): void => announce({ kind: 'state', state: readState() });

  const locker = createLocker({
    isUnlocked: () => vault.isUnlocked(),
    hideContent: () => appWindow.hideContent(),
    announce: () => announce({ kind: 'about-to-lock' }),
    endVault: (wait) => vault.end(wait),
    replaceWindow: (inBackground) => appWindow.replace(inBackground),
    forgetSecrets: () => secrets.clearNow(),
  });
  const autoLock = watchForLock(
    {
      idleSeconds: () => powerMonitor.getSystemIdleTime(),
      now: () => Date.now(),
      onSuspend: (listener) => powerMonitor.on('suspend', listener),
      onScreenLock: (listener) => powerMonitor.on('lock-screen', listener),
    },
    () => preferences.read(),
    (cause) => void locker.lock(cause),
  );
  const lifecycle = watchLifecycle({
    show: () => appWindow.show(),
    closeWindow: () => appWindow.close(),
    saveAndEnd: () => locker.close(),
    isSaved: () => !vault.isRunning(),
  });
  const dialogs = createDialogs(appWindow.current, (isOpen) => autoLock.setDialogOpen(isOpen));

  handleRequests(
    {
      ...stateHandlers({
        readState,
        changePreferences(patch) {
          preferences.change(patch);
          nativeTheme.themeSource = preferences.read().appearance;
        },
      }),
      ...vaultHandlers({
        choice,
        readState,
        chooseFolder: dialogs.chooseFolder,
        setBackupFolder(backupFolder) {
          preferences.change({ backupFolder });
          vault.setBackupPath(backupPath());
        },
        async connectVault(vaultPath) {
          const port = await vault.connect({ vaultPath, devicesPath: paths.devices, backupPath: backupPath() });
          const window = appWindow.current();
          if (window === null) port.close();
          else sendVaultPort(window.webContents, port);
        },
        leaveVault: () => vault.end(longestSnapshotMilliseconds),
        lockAnswered: () => locker.answered(),
      }),
      ...fileHandlers({
        chooseFile: dialogs.chooseFile,
        chooseFolder: dialogs.chooseFolder,
        chooseFileToSave: dialogs.chooseFileToSave,
        giveToVault: (grant, filePath, mode) => vault.grant(grant, filePath, mode),
      }),
      ...secretHandlers({
        printRecoverySheet: (key, vaultName) => printPage(pages.add(recoverySheetHtml(key, vaultName))),
        chooseWhereToSave: (vaultName) =>
          dialogs.chooseFileToSave('Save the recovery key', `${fileName(vaultName)} recovery key.txt`, [
            { name: 'Plain text', extensions: ['txt'] },
          ]),
        saveRecoverySheet: (place, key, vaultName) => writeSecretFile(place, recoverySheetText(key, vaultName)),
        copySecret: (text, seconds) => secrets.copy(text, seconds),
      }),
    },
    (contents) => appWindow.isCurrent(contents),
  );

  const menu = appMenu(
    { command: (command) => announce({ kind: 'command', command }), lock: () => void locker.lock('asked') },
    { isMac: process.platform === 'darwin', hasInspector: !app.isPackaged },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));

  if (process.env['CAIRN_DEV'] === '1') {
    watchBuild(paths.rendererFiles, () => {
      files = listFiles(paths.rendererFiles);
      appWindow.current()?.webContents.reload();
    });
  }
}

start();
