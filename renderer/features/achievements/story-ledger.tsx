/** Situation, role, action and result: the label left, the writing right, edited in place. */
import { achievement } from '../../../shared/domain/achievement.ts';
import { fieldMeta } from '../../../shared/domain/field.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import { readAchievement } from './achievement-fields.ts';
import { UsageLine } from './usage-line.tsx';
import classes from './story-ledger.module.css';

export const storyParts = ['situation', 'myRole', 'action', 'result'] as const;

interface StoryLedgerProps {
  readonly id: string;
  readonly draft: RecordDraft;
}

export function StoryLedger({ id, draft }: StoryLedgerProps) {
  const fields = readAchievement(draft.fields);
  return (
    <div className={classes.ledger}>
      {storyParts.map((name) => {
        const { label, help } = fieldMeta(achievement.shape[name]);
        return (
          <div key={name} className={classes.line}>
            <span className={classes.label} aria-hidden>
              {label}
            </span>
            <WritingArea
              path={name}
              label={label}
              placeholder={help ?? ''}
              value={fields[name]}
              look="writing"
              onChange={(text) => draft.change(name, text)}
              onLeave={() => void draft.flush()}
            />
          </div>
        );
      })}
      <UsageLine id={id} />
    </div>
  );
}
