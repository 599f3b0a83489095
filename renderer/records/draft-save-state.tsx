/** The saved state of the page, with the way to take the text along while the disk refuses. */
import { SaveState } from '../components/save-state.tsx';
import { copyText } from '../lib/copy-text.ts';
import { formatLocalTime } from '../lib/dates.ts';
import { useSaveState } from '../lib/journal-store.ts';

export function DraftSaveState({ textToCopy }: { readonly textToCopy: () => string }) {
  const { state, savedAt } = useSaveState();
  return (
    <SaveState
      state={state}
      time={savedAt === null ? '' : formatLocalTime(savedAt)}
      onCopy={() => void copyText(textToCopy())}
    />
  );
}
