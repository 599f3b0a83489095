/** Puts a secret on the clipboard and takes it away again, unless something else was copied meanwhile. */
import { createHash } from 'node:crypto';

/** What is needed of a clipboard; Electron's in the app, which newer versions made asynchronous. */
export interface Clipboard {
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  clear(): void;
}

export interface SecretClipboard {
  copy(text: string, clearAfterSeconds: number): Promise<void>;
  /** Takes the secret away now: at lock and before the app ends. */
  clearNow(): Promise<void>;
}

/** Keeps a hash to recognise the text by, so that a secret is not held in memory to be able to forget it. */
export function createSecretClipboard(clipboard: Clipboard): SecretClipboard {
  let copied: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  const clearNow = async (): Promise<void> => {
    clearTimeout(timer);
    const wanted = copied;
    copied = null;
    if (wanted !== null && fingerprint(await clipboard.readText()) === wanted) clipboard.clear();
  };
  return {
    async copy(text, clearAfterSeconds) {
      clearTimeout(timer);
      await clipboard.writeText(text);
      copied = fingerprint(text);
      timer = setTimeout(() => void clearNow(), clearAfterSeconds * 1000);
    },
    clearNow,
  };
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
