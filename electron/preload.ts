/** The whole bridge: a few named functions. The page gets no `ipcRenderer` and no event objects. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { appChannels, appEventChannel, vaultPortChannel, type AppChannel } from '../shared/ipc/channels.ts';
import type { AppArguments, AppEvent, AppResult, CairnBridge } from '../shared/ipc/app-requests.ts';

/** The little of a page that is needed here; the rest of `electron/` is compiled without a DOM. */
declare const window: {
  readonly location: { readonly origin: string };
  postMessage(message: string, targetOrigin: string, transfer: unknown[]): void;
};

const bridge: CairnBridge = {
  request<Name extends AppChannel>(name: Name, args: AppArguments<Name>): Promise<AppResult<Name>> {
    if (!appChannels.includes(name)) return Promise.reject(new Error('Unknown request'));
    return ipcRenderer.invoke(name, args) as Promise<AppResult<Name>>;
  },
  onEvent(listener) {
    const forward = (_event: IpcRendererEvent, appEvent: AppEvent): void => listener(appEvent);
    ipcRenderer.on(appEventChannel, forward);
    return () => ipcRenderer.off(appEventChannel, forward);
  },
};

contextBridge.exposeInMainWorld('cairn', bridge);

// A MessagePort cannot cross the bridge; as a message it reaches the page itself, and only a page of our origin.
ipcRenderer.on(vaultPortChannel, (event) => {
  window.postMessage(vaultPortChannel, window.location.origin, [...event.ports]);
});
