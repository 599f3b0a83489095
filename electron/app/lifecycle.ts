/** Opening, closing and ending: nothing ends before what is unsaved has been saved and the vault process is gone. */
import { app } from 'electron';

export interface LifecyclePorts {
  show(): void;
  closeWindow(): void;
  saveAndEnd(): Promise<void>;
  isSaved(): boolean;
}

export interface Lifecycle {
  /** Whether the window may close at once. If not, it closes by itself as soon as everything is saved. */
  mayClose(): boolean;
}

export function watchLifecycle(ports: LifecyclePorts): Lifecycle {
  let isQuitting = false;
  let closing: Promise<void> | null = null;

  const saveThenClose = (): void => {
    closing ??= ports
      .saveAndEnd()
      .catch(() => undefined)
      .then(() => {
        closing = null;
        ports.closeWindow();
        if (isQuitting) app.quit();
      });
  };

  app.on('second-instance', () => ports.show());
  app.on('activate', () => ports.show());
  app.on('before-quit', (event) => {
    isQuitting = true;
    if (ports.isSaved()) return;
    event.preventDefault();
    saveThenClose();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || isQuitting) app.quit();
  });
  // A session that ends, or a terminal that closes, asks by signal; both get the same orderly end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

  return {
    mayClose() {
      if (ports.isSaved()) return true;
      saveThenClose();
      return false;
    },
  };
}
