/** The saved state of the page, with the way to take the text along while the disk refuses. */
import { SaveState } from '../components/save-state.tsx';
import { callApp } from '../lib/api.ts';
import { formatLocalTime } from '../lib/dates.ts';
import { useSaveState } from '../lib/journal-store.ts';

/** Copied text is journal text: the clipboard forgets it after a minute. */
const clearAfterSeconds = 60;

export function DraftSaveState({ textToCopy }: { readonly textToCopy: () => string }) {
  const { state, savedAt } = useSaveState();
  return (
    <SaveState
      state={state}
      time={savedAt === null ? '' : formatLocalTime(savedAt)}
      onCopy={() => void callApp('app:copy-secret', { text: textToCopy().slice(0, 100_000), clearAfterSeconds })}
    />
  );
}
