/** What today asks for, a place to write a line, and what the past says. */
import { Button } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.tsx';
import { MarginPage } from '../../components/page-frame.tsx';
import { addDays, daysBetween, formatDayLong, today, weekOfYear } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { DaysWritten } from './days-written.tsx';
import { DueList } from './due-list.tsx';
import { ExampleAchievement } from './example-achievement.tsx';
import { IncompleteList } from './incomplete-list.tsx';
import { LookBack } from './look-back-note.tsx';
import { QuickCapture } from './quick-capture.tsx';
import { RecentList } from './recent-list.tsx';
import { SixDrivers } from './six-drivers.tsx';
import { describeToday } from './today-line.ts';
import { useToday } from './use-today.ts';
import { WorthKeepingList } from './worth-keeping-list.tsx';
import styles from './today-page.module.css';

const daysAhead = 7;

export function TodayPage() {
  const day = useToday();
  const due = useVaultQuery('journal:due', { until: addDays(day, daysAhead), today: day });
  const isForCalendar = usePlace().section === 'calendar';
  const counts = useVaultQuery('journal:counts', {});
  const late = (due.data ?? []).filter((item) => daysBetween(day, item.day) < 0).length;
  const isFresh = counts.data !== undefined && Object.values(counts.data).every((count) => count === 0);
  return (
    <MarginPage
      label="Looking back"
      margin={
        <>
          <DaysWritten today={day} />
          <LookBack today={day} />
          <SixDrivers today={day} />
        </>
      }
      marginClass={styles.margin}
      narrow="under-late"
    >
      <div className={styles.main}>
        <div className={styles.column}>
          <h1 className="title-day">{formatDayLong(day, today())}</h1>
          <p className={styles.line}>
            {due.data === undefined ? ' ' : describeToday(weekOfYear(day), due.data.length, late)}
          </p>
          <QuickCapture />
          {isFresh ? (
            <EmptyState
              sentence="Write one line about today, or bring what you already have. In a year it reads like this."
              action={<Button onClick={() => navigate({ page: 'import' })}>Import a resume</Button>}
              example={<ExampleAchievement />}
            />
          ) : (
            <>
              <DueList today={day} due={due} />
              <WorthKeepingList today={day} />
              <IncompleteList today={day} />
              <RecentList today={day} />
            </>
          )}
          {isForCalendar ? (
            <CalendarDialog today={day} onClose={() => navigate({ page: 'today' }, { replace: true })} />
          ) : null}
        </div>
      </div>
    </MarginPage>
  );
}
