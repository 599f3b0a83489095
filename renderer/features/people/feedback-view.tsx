/** Feedback: what waits for an answer, what came back, what you did about it; one of them open, its themes beside it. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { feedback } from '../../../shared/domain/feedback.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { feedbackStates, type FeedbackRow } from '../../../shared/people/feedback-log.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane, PageFrame } from '../../components/page-frame.tsx';
import { SideGroup, SideList, SideRow } from '../../components/side-list.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate, today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { focusOnceDrawn } from '../../records/focus-title.ts';
import { makeRecord } from '../../records/make-record.ts';
import { FeedbackDetail } from './feedback-detail.tsx';
import { FeedbackThemesPanel } from './feedback-themes.tsx';
import type { PeopleViewProps } from './people-view.ts';

const kind = feedback as unknown as RecordKind;

export function FeedbackView({ selectedId, selectedKind, onSelect, onClose }: PeopleViewProps) {
  const today = todayHere();
  const log = useVaultQuery('people:feedback', { today });
  const make = async (fields: Fields, focused: string) => {
    const made = await makeRecord(kind.name, fields);
    if (made === null) return;
    onSelect(made);
    focusOnceDrawn(focused);
  };
  const ask = () => void make({}, 'question');
  if (log.error !== undefined) return <ErrorNote error={log.error} onRetry={log.reload} />;
  if (log.data === undefined) return null;
  const { rows } = log.data;
  if (rows.length === 0) {
    return (
      <DetailPane>
        <EmptyState
          sentence="What would help you to know, and who has seen it? Ask one person one question; what comes back, its theme and what you changed stay here."
          action={
            <Button variant="filled" onClick={ask}>
              Ask for feedback
            </Button>
          }
          example={<ExampleDocument kind={kind} />}
        />
      </DetailPane>
    );
  }
  const shownId = selectedKind === kind.name && selectedId !== '' ? selectedId : rows[0]?.id;
  return (
    <PageFrame>
      <SideList
        label="Feedback"
        head={
          <>
            <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={ask}>
              Ask for feedback
            </Button>
            <TextButton size="small" onClick={() => void make({ answeredOn: today }, 'answer')}>
              Write down what was said
            </TextButton>
          </>
        }
      >
        {feedbackStates.map(({ value, label }) => {
          const group = rows.filter(({ state }) => state === value);
          return group.length === 0 ? null : (
            <SideGroup key={value} title={label}>
              {group.map((row) => (
                <SideRow
                  key={row.id}
                  title={row.title}
                  about={[row.from, describeWhen(row)].filter(Boolean).join(', ')}
                  isCurrent={row.id === shownId}
                  onOpen={() => onSelect({ id: row.id, kind: kind.name })}
                />
              ))}
            </SideGroup>
          );
        })}
      </SideList>
      {shownId === undefined ? null : (
        <FeedbackDetail key={shownId} id={shownId} margin={<FeedbackThemesPanel {...log.data} />} onDeleted={onClose} />
      )}
    </PageFrame>
  );
}

function describeWhen({ state, day, daysWaiting }: FeedbackRow): string {
  if (state !== 'waiting') return formatDate(day);
  if (daysWaiting === null) return 'not asked yet';
  return daysWaiting === 0 ? 'asked today' : `asked ${daysWaiting} ${daysWaiting === 1 ? 'day' : 'days'} ago`;
}
