/** Strategies: what stands open, what is finished, one of them in full with its ethics gate as the last word. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { politicalStrategy } from '../../../shared/domain/political-strategy.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane, PageFrame } from '../../components/page-frame.tsx';
import { SideGroup, SideList, SideRow } from '../../components/side-list.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { focusTitle } from '../../records/focus-title.ts';
import { makeRecord } from '../../records/make-record.ts';
import type { PowerViewProps } from './power-view.ts';
import { StrategyDetail } from './strategy-detail.tsx';

const kind = politicalStrategy as unknown as RecordKind;

export function StrategiesView({ overview, selectedId, selectedKind, onSelect, onClose }: PowerViewProps) {
  const list = useVaultQuery('journal:list', { kind: kind.name, limit: 500 });
  const add = async () => {
    const made = await makeRecord(kind.name);
    if (made === null) return;
    onSelect(made);
    focusTitle(kind.name);
  };
  if (list.error !== undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  if (list.data === undefined) return null;
  const { rows } = list.data;
  // A strategy has a date once it counts as finished.
  const groups = [
    { title: 'Open', rows: rows.filter(({ date }) => date === '') },
    { title: 'Finished', rows: rows.filter(({ date }) => date !== '') },
  ].filter((group) => group.rows.length > 0);
  const shownId = selectedKind === kind.name && selectedId !== '' ? selectedId : groups[0]?.rows[0]?.id;
  if (shownId === undefined) {
    return (
      <DetailPane>
        <EmptyState
          sentence="What do you want to get done that hangs on other people? Write down who has a say in it and what they want; six questions at the end show whether it is fair to all of them."
          action={
            <Button variant="filled" onClick={() => void add()}>
              Write a strategy
            </Button>
          }
          example={<ExampleDocument kind={kind} />}
        />
      </DetailPane>
    );
  }
  return (
    <PageFrame>
      <SideList
        label="Strategies"
        head={
          <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => void add()}>
            Strategy
          </Button>
        }
      >
        {groups.map((group) => (
          <SideGroup key={group.title} title={group.title}>
            {group.rows.map(({ id, title, summary }) => (
              <SideRow
                key={id}
                title={title}
                about={summary}
                isCurrent={id === shownId}
                onOpen={() => onSelect({ id, kind: kind.name })}
              />
            ))}
          </SideGroup>
        ))}
      </SideList>
      <StrategyDetail key={shownId} id={shownId} people={overview.people} onDeleted={onClose} />
    </PageFrame>
  );
}
