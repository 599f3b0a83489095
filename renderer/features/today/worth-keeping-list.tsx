/** Sentences of this week that deserve more than their day. */
import { Button } from '@mantine/core';
import { dayOfDate, formatDayNear, formatTime } from '../../lib/dates.ts';
import { makeAchievement } from '../../lib/make-achievement.ts';
import { navigate } from '../../lib/navigation.ts';
import { HangingRow, Section } from './section.tsx';
import { useWorthKeeping, type KeptSentence } from './use-worth-keeping.ts';
import styles from './worth-keeping-list.module.css';

export function WorthKeepingList({ today }: { readonly today: string }) {
  const sentences = useWorthKeeping(today);
  if (sentences.length === 0) return null;
  return (
    <Section title="Worth keeping" about="sentences from this week with a number or a promise">
      {sentences.map((sentence) => (
        <HangingRow
          key={`${sentence.entry} ${String(sentence.from)}`}
          hung={<span className={styles.when}>{describeMoment(sentence.writtenAt, today)}</span>}
          actions={<Actions sentence={sentence} />}
        >
          <p className={styles.sentence}>{sentence.text}</p>
        </HangingRow>
      ))}
    </Section>
  );
}

function Actions({ sentence }: { readonly sentence: KeptSentence }) {
  const { entry, writtenAt, text, reason } = sentence;
  if (reason === 'promise') {
    return (
      <Button size="xs" variant="subtle" onClick={() => navigate({ page: 'journal', id: entry })}>
        Open entry
      </Button>
    );
  }
  return (
    <Button size="xs" onClick={() => void makeAchievement({ entry, day: dayOfDate(writtenAt), sentence: text })}>
      Make achievement
    </Button>
  );
}

function describeMoment(writtenAt: string, today: string): string {
  return `${formatDayNear(dayOfDate(writtenAt), today)} ${formatTime(writtenAt)}`;
}
