/** A question on its way: three to begin with, and the message to send, which names nobody else. */
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { textOf } from '../../../shared/domain/field-values.ts';
import { feedbackRequest, questionPatterns } from '../../../shared/people/feedback-request.ts';
import { TextButton } from '../../components/text-button.tsx';
import { copyText } from '../../lib/copy-text.ts';
import { addDays, formatDay } from '../../lib/dates.ts';
import { focusField } from '../../records/field-focus.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import classes from './feedback.module.css';

/** Days until it is worth asking once more. */
const patience = 10;

interface FeedbackAskProps {
  readonly draft: RecordDraft;
  /** Name of whoever is asked; '' while unknown. */
  readonly from: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export function FeedbackAsk({ draft, from, today }: FeedbackAskProps) {
  const question = textOf(draft.fields['question']);
  const remindOn = textOf(draft.fields['remindOn']);
  if (question.trim() === '') return <Patterns draft={draft} />;
  const askedOn = textOf(draft.fields['askedOn']);
  const isReminder = askedOn !== '' && askedOn < today;
  const message = feedbackRequest({
    ...{ to: from, question },
    askedOn: isReminder ? formatDay(askedOn) : '',
    by: remindOn <= today ? '' : formatDay(remindOn),
  });
  const title = isReminder ? 'Message to ask once more' : 'Message to send';
  const markAsked = () => {
    draft.change('askedOn', today);
    draft.change('remindOn', remindOn === '' ? addDays(today, patience) : remindOn, { now: true });
  };
  return (
    <section aria-label={title}>
      <div className={classes.head}>
        <h2>{title}</h2>
        <Button size="xs" leftSection={<IconCopy size={14} stroke={1.6} />} onClick={() => void copyText(message)}>
          Copy
        </Button>
      </div>
      <p className={classes.message}>{message}</p>
      {askedOn === '' ? (
        <TextButton size="small" onClick={markAsked}>
          I asked today
        </TextButton>
      ) : null}
    </section>
  );
}

function Patterns({ draft }: { readonly draft: RecordDraft }) {
  const take = (question: string) => {
    draft.change('question', question, { now: true });
    const gap = question.indexOf('…');
    requestAnimationFrame(() => focusField('question', [gap, gap + 1]));
  };
  return (
    <section aria-label="Questions to begin with">
      <h2>Questions to begin with</h2>
      <ul className={classes.patterns}>
        {questionPatterns.map(({ name, question }) => (
          <li key={name}>
            <span className={classes.pattern}>{question}</span>
            <TextButton size="small" aria-label={`Use: ${name}`} onClick={() => take(question)}>
              Use
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
