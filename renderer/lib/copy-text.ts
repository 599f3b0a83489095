/** Puts text of the journal on the clipboard, for a while, and says so. */
import { callApp } from './api.ts';
import { showToast } from './toasts.ts';

/** Copied text is journal text: the clipboard forgets it again. */
const clearAfterSeconds = 300;
/** What the main process takes at once, in characters. */
const longestCopy = 100_000;

export async function copyText(text: string): Promise<void> {
  const copied = await callApp('app:copy-secret', { text: text.slice(0, longestCopy), clearAfterSeconds });
  if (!copied.ok) showToast('Not copied. Try again.', { tone: 'problem' });
  else if (text.length > longestCopy) showToast('Only the beginning was copied: the text is too long.');
  else showToast('Copied. It leaves the clipboard in five minutes.');
}
