/** Opens the built app for a test: a throw-away home and data folder, the same runtime as `npm start` found. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export interface Cairn {
  readonly app: ElectronApplication;
  /** The window there is now; locking replaces it. */
  page(): Promise<Page>;
  readonly home: string;
  readonly userData: string;
  readonly pid: number;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A home of an earlier launch, to open the app again; a fresh one otherwise. */
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
  /** A program that starts Electron and watches it; Electron itself otherwise. */
  readonly executable?: string;
}

export function makeHome(): string {
  return mkdtempSync(path.join(tmpdir(), 'cairn-test-'));
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

export async function launchCairn(options: LaunchOptions = {}): Promise<Cairn> {
  const home = options.home ?? makeHome();
  const userData = path.join(home, 'user-data');
  const app = await _electron.launch({
    executablePath: options.executable ?? findElectron(),
    args: [...electronArguments(), ...(options.arguments ?? []), projectFolder],
    env: { ...testEnvironment(home), ...options.env },
  });
  const page = async (): Promise<Page> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const open = app.windows().filter((window) => !window.isClosed());
      const last = open.at(-1);
      if (last !== undefined && (await isShown(app))) return last;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('No window was shown within ten seconds');
  };
  return { app, page, home, userData, pid: app.process().pid ?? 0, close: () => app.close() };
}

/** The environment of an app under test; also for tests that start it without Playwright. */
export function testEnvironment(home: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_DATA_HOME: path.join(home, '.local', 'share'),
    CAIRN_USER_DATA: path.join(home, 'user-data'),
  };
}

/** Chromium refuses its sandbox to root. */
export function electronArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** `CAIRN_ELECTRON_PATH` as set by `npm test`, else a runtime that an earlier `npm start` fetched. */
export function findElectron(): string {
  const named = process.env['CAIRN_ELECTRON_PATH'];
  if (named !== undefined && named !== '') return named;
  const cache = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'cairn');
  const runtimes = existsSync(cache) ? readdirSync(cache).map((name) => path.join(cache, name, 'electron')) : [];
  const found = runtimes.find((file) => existsSync(file));
  if (found === undefined) throw new Error('No Electron found: run npm start once, or set CAIRN_ELECTRON_PATH');
  return found;
}

export { projectFolder };

async function isShown(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    return windows.length === 1 && windows[0]?.isVisible() === true;
  });
}
