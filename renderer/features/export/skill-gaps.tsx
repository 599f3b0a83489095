/** What the record has to show for each skill that the lens wants. */
import { useState } from 'react';
import { UnstyledButton } from '@mantine/core';
import type { LensFit } from '../../../shared/ipc/vault-requests.ts';
import { FitSources } from './fit-sources.tsx';
import classes from './fit-panel.module.css';

interface SkillGapsProps {
  readonly gaps: LensFit['gaps'];
  readonly onAdd: (id: string) => void;
}

const sentences = {
  none: 'no achievement names it',
  weak: 'named, without a number',
  proven: 'named, with a number',
} as const;

export function SkillGaps({ gaps, onAdd }: SkillGapsProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <h3 className={classes.heading}>Skills wanted</h3>
      <ul className={classes.gaps}>
        {gaps.map((gap) => (
          <li key={gap.skill}>
            {gap.sourceCount === 0 ? (
              <span className={classes.term}>{gap.skill}</span>
            ) : (
              <UnstyledButton
                className={classes.term ?? ''}
                aria-expanded={open === gap.skill}
                onClick={() => setOpen(open === gap.skill ? null : gap.skill)}
              >
                {gap.skill}
              </UnstyledButton>
            )}
            <span className="text-small text-secondary">{sentences[gap.state]}</span>
            {open === gap.skill ? (
              <FitSources sources={gap.sources} sourceCount={gap.sourceCount} chosen="chosen" onAdd={onAdd} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
