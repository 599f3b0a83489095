/**
 * Denies what a page could do beyond drawing itself: Electron's security checklist, one function per place where it is
 * set. The numbers in the comments are the checklist's.
 */
import { app, session, type Session, type WebContents, type WebPreferences } from 'electron';
import { createAppResponder, type FileMap, type OneTimePages } from './app-protocol.ts';
import { appScheme, isAllowedRequest } from './origin.ts';
import { forbidMemoryDump } from './switches.ts';

/** No `persist:` prefix: cookies, storage, form data and caches of this session live in memory only. */
const partition = 'cairn';

/** Stated in full, so that a changed default of Electron changes nothing here (2, 3, 4, 6, 8, 9, 10). */
export function webPreferences(preload: string | undefined): WebPreferences {
  return {
    partition,
    ...(preload === undefined ? {} : { preload }),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    autoplayPolicy: 'document-user-activation-required',
    safeDialogs: true,
    spellcheck: false,
    enableWebSQL: false,
    webgl: false,
    plugins: false,
    devTools: !app.isPackaged,
  };
}

/** The session of every window: serves `app://cairn`, refuses all other requests and all permissions (1, 5, 7, 18). */
export function prepareSession(files: () => FileMap, pages: OneTimePages): Session {
  const own = session.fromPartition(partition, { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.setSpellCheckerEnabled(false);
  own.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, !app.isPackaged) }),
  );
  own.on('will-download', (event) => event.preventDefault());
  own.protocol.handle(appScheme, (request) => createAppResponder(files(), pages)(request));
  return own;
}

/**
 * The sandbox for every process, stated once more for the whole app (4). Left out only where the app was started
 * without one, which Chromium demands of root, as on build machines, and a released app refuses to everyone else.
 */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Every page of the app, whoever creates it: no way to leave, no second window, no embedded page (11 to 14). */
export function denyLeavingPages(): void {
  app.on('web-contents-created', (_event, contents) => denyLeaving(contents));
}

function denyLeaving(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('did-start-loading', () => forbidMemoryDump(contents.getOSProcessId()));
}
