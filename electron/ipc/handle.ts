/** The one door through which a window reaches the main process, and the one file that imports `ipcMain`. */
import { ipcMain, type WebContents } from 'electron';
import { appChannels } from '../../shared/ipc/channels.ts';
import { answerRequest, type AppHandlers } from './answer-request.ts';

/** `mayAsk` names the windows that are heard: the shown one, and the one about to take its place. */
export function handleRequests(handlers: AppHandlers, mayAsk: (contents: WebContents) => boolean): void {
  for (const name of appChannels) {
    ipcMain.handle(name, (event, args: unknown) => {
      const frame = event.senderFrame;
      const isOurMainFrame = frame !== null && mayAsk(event.sender) && frame === event.sender.mainFrame;
      return answerRequest(handlers, name, { isOurMainFrame, url: frame?.url ?? '' }, args);
    });
  }
}

/** electron-store answers any page that asks for its folder; no page of ours has a reason to. */
export function closeStoreChannel(): void {
  ipcMain.removeAllListeners('electron-store-get-data');
}
