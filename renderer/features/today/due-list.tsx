/** What is due: late first, each with its reason and what can be done about it. */
import { Button } from '@mantine/core';
import type { DueItem } from '../../../shared/ipc/vault-requests.ts';
import { DueChip } from '../../components/due-chip.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { addDays, daysBetween, formatDayShort } from '../../lib/dates.ts';
import { updateRecord, useVaultQuery, type VaultQuery } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { openRecord } from '../../lib/open-record.ts';
import { RecordLine } from './record-line.tsx';
import { HangingRow, Section } from './section.tsx';
import { describeLateness } from './today-line.ts';

/** How far "Later" moves a day. */
const laterDays = 7;

interface DueListProps {
  readonly today: string;
  readonly due: VaultQuery<'journal:due'>;
}

export function DueList({ today, due }: DueListProps) {
  if (due.error !== undefined && due.data === undefined) return <ErrorNote error={due.error} onRetry={due.reload} />;
  if (due.data === undefined || due.data.length === 0) return null;
  return (
    <Section
      title="Due"
      about="next seven days"
      action={
        <TextButton size="small" onClick={() => navigate({ page: 'today', section: 'calendar' })}>
          For your calendar
        </TextButton>
      }
    >
      {due.data.map((item) => (
        <DueRow key={`${item.record.id} ${item.field} ${item.day}`} today={today} item={item} />
      ))}
    </Section>
  );
}

function DueRow({ today, item }: { readonly today: string; readonly item: DueItem }) {
  const detail = useVaultQuery('journal:get', { id: item.record.id });
  const record = detail.data?.record;
  // A day that only follows from another one (an expiry less sixty days) is not ours to move or to clear.
  const canMove = record !== undefined && record.fields[item.field] === item.day;
  const set = (day: string | null, label: string) => {
    if (record !== undefined) void updateRecord(record, { [item.field]: day }, label);
  };
  return (
    <HangingRow
      hung={<When today={today} day={item.day} />}
      actions={
        <>
          {canMove && (
            <>
              <Button
                variant="subtle"
                size="xs"
                onClick={() => set(addDays(item.day > today ? item.day : today, laterDays), 'Put off')}
              >
                Later
              </Button>
              <Button size="xs" onClick={() => set(null, 'Done')}>
                Done
              </Button>
            </>
          )}
          <Button size="xs" {...(canMove ? { variant: 'subtle' } : {})} onClick={() => openRecord(item.record)}>
            Open
          </Button>
        </>
      }
    >
      <RecordLine title={item.record.title} about={item.reason} />
    </HangingRow>
  );
}

function When({ today, day }: { readonly today: string; readonly day: string }) {
  const distance = daysBetween(today, day);
  if (distance < 0) return <DueChip when="late">{describeLateness(-distance)}</DueChip>;
  if (distance === 0) return <DueChip when="today">Today</DueChip>;
  return <DueChip when="later">{formatDayShort(day, today)}</DueChip>;
}
