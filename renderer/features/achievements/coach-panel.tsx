/** The bullet coach: the one question to answer next, how much of the story stands, and what is weak about the words. */
import { useState } from 'react';
import { Button, UnstyledButton } from '@mantine/core';
import type { Coaching, Finding } from '../../../shared/coach/coach-text.ts';
import { achievement } from '../../../shared/domain/achievement.ts';
import { storyGaps, type StoryPart } from '../../../shared/domain/achievement-gaps.ts';
import { achievementStrength } from '../../../shared/domain/achievement-strength.ts';
import { fieldsOf } from '../../../shared/domain/field.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { StoneStack } from '../../components/stone-stack.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { partNote, stonesOf } from './strength-stones.ts';
import classes from './coach-panel.module.css';

interface CoachPanelProps {
  readonly fields: Fields;
  readonly coaching: Coaching;
  /** Leads to the place that a finding is about. */
  readonly onAnswer: (finding: Finding) => void;
}

/** So many findings are read; the rest waits behind a word. */
const shownAtOnce = 4;

const partOf = ({ rule }: Finding): StoryPart | null => storyGaps.find((gap) => gap.id === rule)?.part ?? null;

export function CoachPanel({ fields, coaching, onAnswer }: CoachPanelProps) {
  const { findings, next, score, language } = coaching;
  return (
    <section aria-labelledby="coach-title">
      <div className={classes.head}>
        <h2 id="coach-title">Bullet coach</h2>
        <span className="text-small text-muted">
          <span className="number">{score}</span> of <span className="number">100</span>
        </span>
      </div>
      {next === null ? (
        <p className={classes.next}>Nothing left to ask. The story is told, with a number to prove it.</p>
      ) : (
        <div className={classes.next}>
          <p className={classes.question}>{next.question}</p>
          <p className="text-small text-secondary">{next.reason}</p>
          <Button size="xs" onClick={() => onAnswer(next)}>
            Answer
          </Button>
        </div>
      )}
      <Stones fields={fields} findings={findings} onAnswer={onAnswer} />
      <Findings findings={findings.filter((one) => one !== next && partOf(one) === null)} onAnswer={onAnswer} />
      {language === 'other' ? (
        <p className={`${classes.note ?? ''} text-small text-muted`}>
          This is not English, so only its length and what is missing are checked.
        </p>
      ) : null}
    </section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onAnswer: (finding: Finding) => void;
}

function Stones({ fields, findings, onAnswer }: FindingsProps & { readonly fields: Fields }) {
  const parts = achievementStrength(fields);
  return (
    <div className={classes.strength}>
      <StoneStack stones={stonesOf(parts.map((part) => part.state))} size={13} width={60} gap={7} />
      <ul className={classes.parts}>
        {[...parts].reverse().map((part) => {
          const gap = findings.find((one) => partOf(one) === part.part);
          return (
            <li key={part.part}>
              {gap === undefined ? (
                partNote(part)
              ) : (
                <UnstyledButton className={`${classes.gap ?? ''} opens`} onClick={() => onAnswer(gap)}>
                  {partNote(part)}
                </UnstyledButton>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Findings({ findings, onAnswer }: FindingsProps) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? findings : findings.slice(0, shownAtOnce);
  const hidden = findings.length - shown.length;
  if (findings.length === 0) return null;
  return (
    <>
      <ul className={classes.findings} aria-label="What to look at">
        {shown.map((finding) => (
          <li key={`${finding.rule} ${finding.where.field} ${String(finding.where.range)}`}>
            <UnstyledButton className={classes.finding ?? ''} onClick={() => onAnswer(finding)}>
              <span className={classes.reason}>{finding.reason}</span>
              <span className={classes.where}>
                {finding.where.range === null ? '' : `${fieldLabel(finding.where.field)}: `}
                {finding.question}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <TextButton size="small" onClick={() => setAll(true)}>
          {`Show ${String(hidden)} more`}
        </TextButton>
      ) : null}
    </>
  );
}

function fieldLabel(name: string): string {
  return fieldsOf(achievement.shape).find((field) => field.name === name)?.meta.label ?? '';
}
