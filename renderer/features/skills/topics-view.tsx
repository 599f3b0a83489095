/** Emerging topics: a radar with numbers, the list that says what they are, and the one that is picked in more words. */
import { ErrorNote } from '../../components/error-note.tsx';
import { MarginPage } from '../../components/page-frame.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, type Place } from '../../lib/navigation.ts';
import { RecordEditor } from '../../records/record-editor.tsx';
import { NoRecordYet } from './no-record-yet.tsx';
import { readTopic } from './read-topic.ts';
import { topicKind } from './skill-fields.ts';
import { editSection } from './skills-views.ts';
import { TopicList } from './topic-list.tsx';
import { TopicRadar } from './topic-radar.tsx';
import { orderTopics } from './topic-radar-geometry.ts';
import page from './skills-page.module.css';
import classes from './topics-view.module.css';

interface TopicsViewProps {
  readonly place: Place;
  readonly onAdd: () => void;
}

export function TopicsView({ place, onAdd }: TopicsViewProps) {
  const list = useVaultQuery('journal:list', { kind: topicKind.name, limit: 500 });
  if (list.error !== undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  if (list.data === undefined) return null;
  const topics = orderTopics(list.data.rows.map(readTopic));
  if (topics.length === 0) {
    return (
      <NoRecordYet
        kind={topicKind}
        sentence="What will your field ask for in a year and a half, or two? Write down what you noticed, who says so, and whether you use it, try it or keep an eye on it."
        add="Write a topic"
        onAdd={onAdd}
      />
    );
  }
  const pickedId = place.id ?? '';
  const isEditing = pickedId !== '' && place.section === editSection;
  const show = (id: string, section = 'topics') => navigate({ page: 'skills', id, kind: topicKind.name, section });
  const close = () => navigate({ page: 'skills', section: 'topics' });
  return (
    <MarginPage
      label="Edit topic"
      className={page.editing}
      margin={
        isEditing ? (
          <RecordEditor
            key={pickedId}
            id={pickedId}
            back={
              <TextButton size="small" onClick={() => show(pickedId)}>
                Done
              </TextButton>
            }
            onDeleted={close}
          />
        ) : null
      }
    >
      <div className={classes.view}>
        <div className={classes.split}>
          <TopicRadar topics={topics} pickedId={pickedId} onPick={(id) => show(id)} />
          <TopicList
            topics={topics}
            pickedId={pickedId}
            isOpen={!isEditing}
            today={todayHere()}
            onPick={(id) => (id === pickedId && !isEditing ? close() : show(id))}
            onEdit={(id) => show(id, editSection)}
          />
        </div>
      </div>
    </MarginPage>
  );
}
