/** What the window may ask of the main process: windows, dialogs, preferences; never a note. */
import { z } from 'zod';
import type { AppError } from '../errors.ts';
import { savedExtensions } from '../export/export-choices.ts';
import { preferencePatchSchema, type Preferences } from '../preferences.ts';
import type { Result } from '../result.ts';
import type { AppChannel } from './channels.ts';
import { none, request, type Request } from './request.ts';

export interface AppState {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
  /** True on the preview runtime: a permanent strip says so. */
  readonly previewRuntime: boolean;
  readonly preferences: Preferences;
  /** The vault this window is about; null on first run. `exists` false: its folder is gone. */
  readonly vault: {
    readonly path: string;
    readonly name: string;
    readonly exists: boolean;
    readonly isSample: boolean;
  } | null;
}

/** A file or folder that the person chose; the window sees its name, the vault process its path. */
export interface Grant {
  readonly grant: string;
  readonly name: string;
}

export const appRequests = {
  'app:state': request<AppState>()(none),
  /** Asks where a new vault shall lie; null when cancelled. The default place is offered without asking: see `useDefault`. */
  'app:choose-new-vault-folder': request<AppState | null>()(
    z.strictObject({ useDefault: z.boolean(), name: z.string().min(1).max(100) }),
  ),
  'app:choose-vault': request<AppState | null>()(none),
  'app:open-known-vault': request<AppState>()(z.strictObject({ path: z.string().max(4096) })),
  /** A throw-away sample vault in a temporary place of the app, created by the vault process with `sample: true`. */
  'app:use-sample-vault': request<AppState>()(none),
  'app:forget-vault': request<AppState>()(z.strictObject({ path: z.string().max(4096) })),
  'app:set-preferences': request<AppState>()(preferencePatchSchema),
  /** Asks where copies go; null when cancelled. `stop` forgets the folder and leaves its files; `resume` takes that back. */
  'app:choose-backup-folder': request<AppState | null>()(
    z.strictObject({ action: z.enum(['choose', 'stop', 'resume']) }),
  ),
  'app:choose-file-to-open': request<Grant | null>()(z.strictObject({ purpose: z.enum(['import', 'attachment']) })),
  'app:choose-folder-to-open': request<Grant | null>()(z.strictObject({ purpose: z.enum(['import']) })),
  'app:choose-file-to-save': request<Grant | null>()(
    z.strictObject({ suggestedName: z.string().min(1).max(200), kind: z.enum(savedExtensions) }),
  ),
  'app:print-recovery-key': request<null>()(
    z.strictObject({ recoveryKey: z.string().max(200), vaultName: z.string().max(100) }),
  ),
  'app:save-recovery-key': request<{ readonly saved: boolean }>()(
    z.strictObject({ recoveryKey: z.string().max(200), vaultName: z.string().max(100) }),
  ),
  /** Puts a text on the clipboard and clears it after `clearAfterSeconds` if it is still there. */
  'app:copy-secret': request<null>()(
    z.strictObject({ text: z.string().max(100_000), clearAfterSeconds: z.number().int().min(5).max(300) }),
  ),
  'app:lock': request<null>()(none),
  /** Starts the vault process for the chosen vault and hands its port to the page (as a window message). */
  'app:connect-vault': request<null>()(none),
} as const satisfies Record<AppChannel, Request<z.ZodType, unknown>>;

export type AppRequests = typeof appRequests;
export type AppArguments<Name extends AppChannel> = z.input<AppRequests[Name]['arguments']>;
export type AppAnswer<Name extends AppChannel> = Exclude<AppRequests[Name]['answer'], undefined>;
export type AppResult<Name extends AppChannel> = Result<AppAnswer<Name>, AppError>;

/** Menu items and shortcuts travel as these names. */
export type MenuCommand =
  | 'new-entry'
  | 'quick-open'
  | 'command-palette'
  | 'find'
  | 'find-everywhere'
  | 'settings'
  | 'shortcuts'
  | 'today'
  | 'undo'
  | 'redo'
  | 'previous-day'
  | 'next-day'
  | 'save-and-close'
  | 'mask-names';

export type AppEvent =
  | { readonly kind: 'command'; readonly command: MenuCommand }
  | { readonly kind: 'state'; readonly state: AppState }
  /** Locking in a moment: flush what is unsaved, then answer with `app:lock`. */
  | { readonly kind: 'about-to-lock' };

/** The whole bridge the preload exposes as `window.cairn`. The vault port arrives as a `message` event with data `vault:port`. */
export interface CairnBridge {
  request<Name extends AppChannel>(name: Name, args: AppArguments<Name>): Promise<AppResult<Name>>;
  onEvent(listener: (event: AppEvent) => void): () => void;
}
