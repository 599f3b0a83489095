import { describe, expect, it } from 'vitest';
import {
  describeBackUp,
  describeCopy,
  describeStep,
  formatMoment,
} from '../../../renderer/features/settings/backup-words.ts';
import type { BackupState } from '../../../shared/ipc/vault-requests.ts';

const copy: NonNullable<BackupState['copy']> = {
  folder: '/media/copper/Backups',
  subfolder: 'cairn-1',
  state: 'copied',
  copiedAt: '2026-10-08T12:02:00.000Z',
  problem: '',
};
const snapshot = { name: 'x', at: '2026-10-08T12:02:00.000Z' };

describe('words for backups', () => {
  it('name a moment as near as it is', () => {
    const instant = new Date(2026, 9, 8, 9, 31).toISOString();
    expect(formatMoment('', 'None yet')).toBe('None yet');
    expect(formatMoment(instant, 'None yet', '2026-10-08')).toBe('Today 09:31');
    expect(formatMoment(instant, 'None yet', '2026-10-12')).toBe('Thu 8 Oct 09:31');
  });

  it('say where the folder is when it fails, and never the code', () => {
    for (const problem of ['unreachable', 'read-only', 'full', 'overlaps', 'failed']) {
      const sentence = describeCopy({ ...copy, state: 'failed', problem: `backup-${problem}` });
      expect(sentence).toContain('/media/copper/Backups');
      expect(sentence).not.toContain(`backup-${problem}`);
    }
    expect(describeCopy({ ...copy, state: 'behind' })).toContain('Back up now');
  });

  it('claim a copy only where there is one', () => {
    expect(describeBackUp({ snapshot, copy: null })).not.toContain('cop');
    expect(describeBackUp({ snapshot, copy })).toContain('Its copy is in the second folder');
    expect(describeBackUp({ snapshot, copy: { ...copy, state: 'failed' } })).toContain('It was not copied');
  });

  it('count only what has parts', () => {
    expect(describeStep({ done: 0, of: 1, doing: 'Writing a snapshot' })).toBe('Writing a snapshot');
    expect(describeStep({ done: 2, of: 5, doing: 'Copying attachments' })).toBe('Copying attachments, 40 %');
  });
});
