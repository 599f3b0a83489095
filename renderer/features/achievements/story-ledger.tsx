/** Situation, role, action and result, and how often lenses tell them. */
import { achievement } from '../../../shared/domain/achievement.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { WritingLedger } from '../../records/writing-ledger.tsx';
import { UsageLine } from './usage-line.tsx';

export const storyParts = ['situation', 'myRole', 'action', 'result'] as const;

interface StoryLedgerProps {
  readonly id: string;
  readonly draft: RecordDraft;
}

export function StoryLedger({ id, draft }: StoryLedgerProps) {
  return (
    <WritingLedger shape={achievement.shape} names={storyParts} draft={draft}>
      <UsageLine id={id} />
    </WritingLedger>
  );
}
