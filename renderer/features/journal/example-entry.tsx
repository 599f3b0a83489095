/** A finished entry, for a journal that has none yet. */
import { journalEntry } from '../../../shared/domain/journal-entry.ts';
import { MarkdownView } from '../../components/markdown-view.tsx';
import { TagList } from '../../components/tag-list.tsx';
import { dayOfDate, formatDayLong, formatTime } from '../../lib/dates.ts';
import { readEntryFields } from './entry-fields.ts';
import styles from './example-entry.module.css';

export function ExampleEntry() {
  const { sample } = journalEntry;
  const fields = readEntryFields(sample);
  return (
    <article>
      <p className="text-small text-muted">
        {formatDayLong(dayOfDate(fields.writtenAt), '')}, {formatTime(fields.writtenAt)}
      </p>
      <h2 className={styles.title}>{journalEntry.title(sample)}</h2>
      <div className={styles.meta}>
        <TagList tags={fields.tags} />
        <span>
          Mood {fields.mood}, energy {fields.energy}
        </span>
        {fields.people.length > 0 && <span>With {fields.people.join(', ')}</span>}
      </div>
      <MarkdownView text={typeof sample['body'] === 'string' ? sample['body'] : ''} />
    </article>
  );
}
