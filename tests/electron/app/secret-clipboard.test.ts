import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSecretClipboard } from '../../../electron/app/secret-clipboard.ts';

function clipboardInMemory() {
  let text = '';
  return {
    readText: () => text,
    writeText: (next: string) => void (text = next),
    clear: () => void (text = ''),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('[C40] a secret on the clipboard', () => {
  it('is gone after its time', async () => {
    const clipboard = clipboardInMemory();
    await createSecretClipboard(clipboard).copy('secret', 30);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(clipboard.readText()).toBe('secret');
    await vi.advanceTimersByTimeAsync(1000);
    expect(clipboard.readText()).toBe('');
  });

  it('is left alone when something else was copied since', async () => {
    const clipboard = clipboardInMemory();
    await createSecretClipboard(clipboard).copy('secret', 30);
    clipboard.writeText('other');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(clipboard.readText()).toBe('other');
  });

  it('goes at once when the journal is locked', async () => {
    const clipboard = clipboardInMemory();
    const secrets = createSecretClipboard(clipboard);
    await secrets.copy('secret', 30);
    await secrets.clearNow();
    expect(clipboard.readText()).toBe('');
  });
});
