/** Snapshots and copies in words. */
import { findingSentence } from '../../../shared/finding-sentence.ts';
import type { BackupState } from '../../../shared/ipc/vault-requests.ts';
import type { Progress } from '../../lib/api.ts';
import { dayOf, formatDayNear, formatLocalTime } from '../../lib/dates.ts';

/** "Today 14:02", "8 Oct 2025 09:31"; `none` for no instant. */
export function formatMoment(instant: string, none: string, now?: string): string {
  return instant === '' ? none : `${formatDayNear(dayOf(new Date(instant)), now)} ${formatLocalTime(instant)}`;
}

/** What is in the second folder, or why it is not. */
export function describeCopy(copy: NonNullable<BackupState['copy']>): string {
  switch (copy.state) {
    case 'copying':
      return 'Copying now. You can go on writing.';
    case 'copied':
      return 'The newest snapshot and every attachment are there.';
    case 'behind':
      return 'Not everything is there yet. Cairn goes on when you lock or unlock, or now with “Back up now”.';
    case 'failed':
      return findingSentence({ code: copy.problem, where: copy.folder });
  }
}

/** What “Back up now” came to. */
export function describeBackUp({ copy }: BackupState): string {
  const written = 'The snapshot is written and was opened again.';
  if (copy === null) return written;
  return copy.state === 'copied' ? `${written} Its copy is in the second folder.` : `${written} It was not copied.`;
}

/** "Copying attachments, 40 %". */
export function describeStep({ done, of, doing }: Progress): string {
  return of > 1 ? `${doing}, ${String(Math.floor((100 * done) / of))} %` : doing;
}
