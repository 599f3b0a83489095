/** The ethics gate: six questions, each with a yes and a reason, before a strategy can be finished. */
import { Button } from '@mantine/core';
import {
  finishedDay,
  gateAnswers,
  gateQuestions,
  gateSentence,
  openGateQuestions,
  type GateAnswer,
  type GateName,
} from '../../../shared/domain/political-strategy.ts';
import { Segments } from '../../components/segments.tsx';
import { StoneStack } from '../../components/stone-stack.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate } from '../../lib/dates.ts';
import { fieldId } from '../../records/field-focus.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import classes from './gate-section.module.css';

interface GateSectionProps {
  readonly draft: RecordDraft;
  readonly strategy: Readonly<Record<GateName, GateAnswer>> & { readonly finishedOn: string };
  /** YYYY-MM-DD: the day a strategy that is finished now was finished on. */
  readonly today: string;
}

export function GateSection({ draft, strategy, today }: GateSectionProps) {
  const open = openGateQuestions(strategy);
  const finished = finishedDay(strategy);
  const answer = (name: GateName, change: Partial<GateAnswer>, now: boolean) =>
    draft.change(name, { ...strategy[name], ...change }, { now });
  const end = (day: string) => draft.change('finishedOn', day, { now: true });
  return (
    <section aria-labelledby="gate-title">
      <h2 id="gate-title">Ethics gate</h2>
      <p className="text-small text-muted">
        Six questions, each with a yes and a reason in your words. Nothing is finished before.
      </p>
      <ol className={classes.questions}>
        {gateQuestions.map(({ name, question }) => (
          <li key={name} id={fieldId(name)}>
            <span className={classes.stone}>
              <StoneStack stones={[open.includes(name) ? 'dashed' : 'solid']} size={8} width={16} />
            </span>
            <div>
              <div className={classes.asked}>
                <h3>
                  {question}
                  <span className="unseen">{open.includes(name) ? ' Open.' : ' Answered.'}</span>
                </h3>
                <Segments
                  label={question}
                  value={strategy[name].answer}
                  options={gateAnswers}
                  onChange={(value) => answer(name, { answer: value }, true)}
                />
              </div>
              <WritingArea
                path={`${name}.why`}
                label={`Why: ${question}`}
                placeholder={strategy[name].answer === 'no' ? 'What is missing?' : 'Why? One sentence is enough.'}
                value={strategy[name].why}
                look="writing"
                onChange={(why) => answer(name, { why }, false)}
                onLeave={() => void draft.flush()}
              />
            </div>
          </li>
        ))}
      </ol>
      <div className={classes.end}>
        {finished === '' ? (
          <Button variant="filled" disabled={open.length > 0} aria-describedby="gate-open" onClick={() => end(today)}>
            Finish
          </Button>
        ) : (
          <TextButton onClick={() => end('')}>Open it again</TextButton>
        )}
        <p id="gate-open" className="text-small text-secondary">
          {finished === '' ? gateSentence(open) : `Finished on ${formatDate(finished)}.`}
          {open.length > 0 && strategy.finishedOn !== ''
            ? ` The day it was finished on, ${formatDate(strategy.finishedOn)}, does not count until then.`
            : ''}
        </p>
      </div>
    </section>
  );
}
