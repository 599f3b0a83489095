/** The app's one window: sandboxed, with a title that says nothing, shown when there is something to see. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { webPreferences } from '../app/hardening.ts';
import { appOrigin } from '../app/origin.ts';
import type { KeptBounds } from '../app/preferences-store.ts';
import { fitBounds, smallestSize } from './window-bounds.ts';

export const windowTitle = 'Cairn';
/** `bg-window` of the theme: what shows before the first paint and while content is hidden. */
const backgrounds = { light: '#ECEBE6', dark: '#141412' };

export interface MainWindow {
  readonly window: BrowserWindow;
  /** Resolves when the first page can be shown without a flash. */
  readonly painted: Promise<void>;
}

/** Creates the window hidden and starts loading; the caller shows it. */
export function createMainWindow(preload: string, kept: KeptBounds | undefined): MainWindow {
  const window = new BrowserWindow({
    ...fitBounds(
      kept,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: windowTitle,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: webPreferences(preload),
  });
  // A page's own title could carry a word of the journal into the taskbar.
  window.on('page-title-updated', (event) => event.preventDefault());
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', resolve));
  void window.loadURL(`${appOrigin}/`);
  return { window, painted };
}

export function readBounds(window: BrowserWindow): KeptBounds {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
}

/** Nothing of the journal stays readable from here on, though its page is still there to save what is unsaved. */
export async function hideContent(window: BrowserWindow): Promise<void> {
  await window.webContents.insertCSS('html { visibility: hidden !important }', { cssOrigin: 'user' });
}
