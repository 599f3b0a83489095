/** The one file that speaks to a window unasked. */
import type { MessagePortMain, WebContents } from 'electron';
import type { AppEvent } from '../../shared/ipc/app-requests.ts';
import { appEventChannel, vaultPortChannel } from '../../shared/ipc/channels.ts';

export function sendEvent(contents: WebContents, event: AppEvent): void {
  if (!contents.isDestroyed()) contents.send(appEventChannel, event);
}

/** Hands the window its end of the line to the vault process; the main process keeps none. */
export function sendVaultPort(contents: WebContents, port: MessagePortMain): void {
  if (contents.isDestroyed()) port.close();
  else contents.postMessage(vaultPortChannel, null, [port]);
}
