/** Keeps the one window there is at a time, and replaces it without a gap when a journal is locked. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserWindow, WebContents } from 'electron';
import { offerContextMenu } from '../menu/context-menu.ts';
import { createMainWindow, hideContent, readBounds, type MainWindow } from '../window/main-window.ts';
import { isAppUrl } from './origin.ts';
import type { PreferencesStore } from './preferences-store.ts';

export interface WindowSigns {
  readonly left: () => void;
  readonly minimized: () => void;
  /** The person closes the window; the answer says whether it may close now. */
  readonly mayClose: () => boolean;
  /** The page died, or is no longer ours. */
  readonly broken: () => void;
}

export interface AppWindow {
  /** Opens the window, or brings it to the front. */
  show(): void;
  current(): BrowserWindow | null;
  isCurrent(contents: WebContents): boolean;
  hideContent(): Promise<void>;
  replace(inBackground: boolean): Promise<void>;
  close(): void;
}

/** How long the window to be replaced stays for a new one that does not paint. */
const longestWaitForPaint = 1500;

export function createAppWindow(
  preload: string,
  preferences: Pick<PreferencesStore, 'readBounds' | 'keepBounds'>,
  signs: WindowSigns,
): AppWindow {
  let shown: BrowserWindow | null = null;
  let next: BrowserWindow | null = null;

  const create = (): MainWindow => {
    const created = createMainWindow(preload, preferences.readBounds());
    const { window } = created;
    offerContextMenu(window);
    window.on('blur', () => {
      if (window === shown) signs.left();
    });
    window.on('minimize', () => {
      if (window === shown) signs.minimized();
    });
    window.on('close', (event) => {
      preferences.keepBounds(readBounds(window));
      if (window === shown && !signs.mayClose()) event.preventDefault();
    });
    window.on('closed', () => {
      if (window === shown) shown = null;
    });
    window.webContents.on('render-process-gone', () => {
      if (window === shown) signs.broken();
    });
    // An empty page is the one address that no navigation event can refuse beforehand.
    window.webContents.on('did-navigate', (_event, address) => {
      if (window === shown && !isAppUrl(address)) signs.broken();
    });
    return created;
  };

  return {
    show() {
      if (shown !== null) {
        if (shown.isMinimized()) shown.restore();
        shown.show();
        shown.focus();
        return;
      }
      const { window, painted } = create();
      shown = window;
      void painted.then(() => {
        if (window.isDestroyed()) return;
        if (preferences.readBounds()?.isMaximized === true) window.maximize();
        window.show();
      });
    },
    current: () => shown,
    isCurrent: (contents) => contents === shown?.webContents || contents === next?.webContents,
    async hideContent() {
      if (shown !== null) await hideContent(shown);
    },
    async replace(inBackground) {
      const old = shown;
      if (old === null) return;
      preferences.keepBounds(readBounds(old));
      const wasMinimized = old.isMinimized();
      const { window, painted } = create();
      next = window;
      await Promise.race([painted, pause(longestWaitForPaint)]);
      next = null;
      shown = window;
      old.destroy();
      if (window.isDestroyed()) return;
      if (preferences.readBounds()?.isMaximized === true && !wasMinimized) window.maximize();
      if (wasMinimized) window.minimize();
      else if (inBackground) window.showInactive();
      else window.show();
    },
    close() {
      shown?.destroy();
    },
  };
}
