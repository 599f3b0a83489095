/** The saved state of the page, with the way to take the text along while the disk refuses. */
import { SaveState } from '../components/save-state.tsx';
import { callApp } from '../lib/api.ts';
import { formatLocalTime } from '../lib/dates.ts';
import { useSaveState } from '../lib/journal-store.ts';
import { showToast } from '../lib/toasts.ts';

/** Copied text is journal text: the clipboard forgets it again. */
const clearAfterSeconds = 300;
/** What the main process takes at once, in characters. */
const longestCopy = 100_000;

export function DraftSaveState({ textToCopy }: { readonly textToCopy: () => string }) {
  const { state, savedAt } = useSaveState();
  const copy = async () => {
    const text = textToCopy();
    const copied = await callApp('app:copy-secret', { text: text.slice(0, longestCopy), clearAfterSeconds });
    if (!copied.ok) showToast('Not copied. Try again.', { tone: 'problem' });
    else if (text.length > longestCopy) showToast('Only the beginning was copied: the text is too long.');
    else showToast('Copied. It leaves the clipboard in five minutes.');
  };
  return <SaveState state={state} time={savedAt === null ? '' : formatLocalTime(savedAt)} onCopy={() => void copy()} />;
}
