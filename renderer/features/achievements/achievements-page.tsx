/** Achievements: the list at the left, one of them in full at the right. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DetailPane, ListPane, PageFrame } from '../../components/page-frame.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { listArguments } from '../../records/list-arguments.ts';
import { RecordList } from '../../records/record-list.tsx';
import { useAddRecord } from '../../records/use-add-record.ts';
import { AchievementDetail } from './achievement-detail.tsx';
import { AchievementExample } from './achievement-example.tsx';
import { countConditions, listFilterOf, noFilter } from './achievement-filter.ts';
import { AchievementFilters } from './achievement-filters.tsx';
import { achievementKind } from './achievement-fields.ts';
import { AchievementRow } from './achievement-row.tsx';
import classes from './achievements-page.module.css';

const usualRowHeight = 84;

export function AchievementsPage() {
  const place = usePlace();
  const [filter, setFilter] = useState(noFilter);
  const [isFiltering, setFiltering] = useState(false);
  const list = useVaultQuery('journal:list', listArguments('achievement', listFilterOf(filter), 0));
  const conditions = countConditions(filter);
  const total = list.data?.total;
  const isEmpty = total === 0 && conditions === 0;
  const selectedId = place.id ?? list.data?.rows[0]?.id;
  const add = useAddRecord(achievementKind.name, 'achievements');

  const newButton = (
    <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={add}>
      New
    </Button>
  );
  return (
    <div className={classes.page}>
      <PageFrame>
        <ListPane
          title="Achievements"
          actions={newButton}
          filters={
            isEmpty ? undefined : (
              <>
                <div className={classes.summary}>
                  <span role="status">{total === undefined ? '' : describeTotal(total, conditions)}</span>
                  <TextButton size="small" aria-expanded={isFiltering} onClick={() => setFiltering(!isFiltering)}>
                    {conditions === 0 ? 'Filter' : `Filter (${String(conditions)})`}
                  </TextButton>
                </div>
                {isFiltering ? <AchievementFilters filter={filter} onChange={setFilter} /> : null}
              </>
            )
          }
        >
          {list.error === undefined ? (
            <RecordList
              label="Achievements"
              kind="achievement"
              filter={listFilterOf(filter)}
              selectedId={selectedId}
              usualHeight={usualRowHeight}
              renderRow={(row) => <AchievementRow row={row} />}
              onSelect={(row, by) => navigate({ page: 'achievements', id: row.id }, { replace: by === 'keys' })}
            />
          ) : (
            <ErrorNote error={list.error} onRetry={list.reload} />
          )}
        </ListPane>
        {selectedId === undefined ? (
          <DetailPane>
            {isEmpty ? (
              <EmptyState
                sentence="What did you do that made a difference? Write the first one down, even unfinished. Gaps are fine."
                action={
                  <Button variant="filled" onClick={add}>
                    Write an achievement
                  </Button>
                }
                example={<AchievementExample />}
              />
            ) : null}
          </DetailPane>
        ) : (
          <AchievementDetail id={selectedId} onDeleted={() => navigate({ page: 'achievements' }, { replace: true })} />
        )}
      </PageFrame>
    </div>
  );
}

function describeTotal(total: number, conditions: number): string {
  if (total === 0) return 'None match';
  const records = `${total.toLocaleString('en')} ${total === 1 ? 'record' : 'records'}`;
  return conditions === 0 ? `${records}, newest first` : `${records} match`;
}
