/** Goals: the list at the left, one of them in full at the right. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { goalStates } from '../../../shared/domain/goal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane, ListPane, PageFrame } from '../../components/page-frame.tsx';
import { Segments } from '../../components/segments.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { listArguments } from '../../records/list-arguments.ts';
import { RecordList } from '../../records/record-list.tsx';
import { useAddRecord } from '../../records/use-add-record.ts';
import { GoalDetail } from './goal-detail.tsx';
import { goalKind } from './goal-fields.ts';
import { GoalRow } from './goal-row.tsx';

type Shown = (typeof goalStates)[number]['value'];

const usualRowHeight = 72;

export function GoalsPage() {
  const place = usePlace();
  const [shown, setShown] = useState<Shown>('open');
  const filter = { where: { state: shown }, order: shown === 'open' ? 'soonest' : 'newest' } as const;
  const all = useVaultQuery('journal:list', { kind: goalKind.name, limit: 1 });
  const list = useVaultQuery('journal:list', listArguments(goalKind.name, filter, 0));
  const selectedId = place.id ?? list.data?.rows[0]?.id;
  const add = useAddRecord(goalKind.name, 'goals');
  return (
    <PageFrame>
      <ListPane
        title="Goals"
        actions={
          <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={add}>
            New
          </Button>
        }
        filters={
          all.data?.total === 0 ? undefined : (
            <Segments label="Which goals" value={shown} options={goalStates} isWrapping onChange={setShown} />
          )
        }
      >
        {list.error === undefined ? (
          <RecordList
            key={shown}
            label="Goals"
            kind={goalKind.name}
            filter={filter}
            selectedId={selectedId}
            usualHeight={usualRowHeight}
            renderRow={(row) => <GoalRow row={row} />}
            onSelect={(row, by) => navigate({ page: 'goals', id: row.id }, { replace: by === 'keys' })}
          />
        ) : (
          <ErrorNote error={list.error} onRetry={list.reload} />
        )}
      </ListPane>
      {selectedId === undefined ? (
        <DetailPane>
          {all.data?.total === 0 ? (
            <EmptyState
              sentence="What do you want to have reached by a day you can name? Start with one goal; the letters at its side say what it still lacks."
              action={
                <Button variant="filled" onClick={add}>
                  Write a goal
                </Button>
              }
              example={<ExampleDocument kind={goalKind} />}
            />
          ) : all.data === undefined ? null : (
            <EmptyState sentence={`No goal is ${shown}.`} />
          )}
        </DetailPane>
      ) : (
        <GoalDetail id={selectedId} onDeleted={() => navigate({ page: 'goals' }, { replace: true })} />
      )}
    </PageFrame>
  );
}
