/** Mentors: each mentorship with its sessions at the left; one of them, or a session, in full. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { MentorshipView } from '../../../shared/people/mentoring.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { formatDate, today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { MentorDetail } from './mentor-detail.tsx';
import { mentorshipKind, sessionKind } from './mentor-fields.ts';
import { StartDialog } from './mentor-start-dialog.tsx';
import { countSessions, describeSession } from './mentor-words.ts';
import type { PeopleViewProps } from './people-view.ts';
import { SessionDetail } from './session-detail.tsx';
import classes from './mentor-columns.module.css';

export function MentorsView({ overview, selectedId, selectedKind, onSelect, onClose }: PeopleViewProps) {
  const mentoring = useVaultQuery('people:mentoring', { today: todayHere() });
  const [isAdding, setAdding] = useState(false);
  if (mentoring.error !== undefined) return <ErrorNote error={mentoring.error} onRetry={mentoring.reload} />;
  if (mentoring.data === undefined) return null;
  const all = mentoring.data;
  const open = all.find(({ id, sessions }) => id === selectedId || sessions.some((one) => one.id === selectedId));
  const shown = open ?? all[0];
  const openMentorship = (id: string) => onSelect({ id, kind: mentorshipKind.name });
  const dialog = isAdding ? (
    <StartDialog kind="mentorship" people={overview.people} onMade={onSelect} onClose={() => setAdding(false)} />
  ) : null;

  if (shown === undefined && selectedKind !== sessionKind.name) {
    return (
      <div className={classes.empty}>
        <EmptyState
          sentence="Who helps you to see further, and what do you go to them for? A mentorship has a purpose, sessions that you prepare, and words that both keep."
          action={
            <Button variant="filled" onClick={() => setAdding(true)}>
              Start a mentorship
            </Button>
          }
          example={<ExampleDocument kind={mentorshipKind} />}
        />
        {dialog}
      </div>
    );
  }
  return (
    <div className={classes.columns}>
      <PageFrame>
        <section className={classes.list} aria-label="Mentorships">
          <div className={classes.listHead}>
            <h2>Mentorships</h2>
            <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => setAdding(true)}>
              New
            </Button>
          </div>
          <ul>
            {all.map((one) => (
              <MentorshipRows
                key={one.id}
                mentorship={one}
                isOpen={one === shown}
                selectedId={selectedId === '' ? (shown?.id ?? '') : selectedId}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </section>
        {selectedKind === sessionKind.name ? (
          <SessionDetail
            id={selectedId}
            mentorship={open}
            onBack={() => (open === undefined ? onClose() : openMentorship(open.id))}
          />
        ) : shown === undefined ? null : (
          <MentorDetail mentorship={shown} onSelect={onSelect} onClose={onClose} />
        )}
      </PageFrame>
      {dialog}
    </div>
  );
}

interface MentorshipRowsProps {
  readonly mentorship: MentorshipView;
  /** Its sessions stand below it. */
  readonly isOpen: boolean;
  readonly selectedId: string;
  readonly onSelect: PeopleViewProps['onSelect'];
}

function MentorshipRows({ mentorship, isOpen, selectedId, onSelect }: MentorshipRowsProps) {
  const { id, title, sessions } = mentorship;
  return (
    <li>
      <RowButton
        className={classes.row}
        aria-current={id === selectedId || undefined}
        onClick={() => onSelect({ id, kind: mentorshipKind.name })}
      >
        <span className={classes.name}>{title}</span>
        <span className={classes.about}>{countSessions(sessions.length)}</span>
      </RowButton>
      {!isOpen || sessions.length === 0 ? null : (
        <ul className={classes.inner} aria-label={`Sessions with ${title}`}>
          {sessions.map((one) => (
            <li key={one.id}>
              <RowButton
                className={classes.row}
                aria-current={one.id === selectedId || undefined}
                onClick={() => onSelect({ id: one.id, kind: sessionKind.name })}
              >
                <span>{formatDate(one.day) || 'Without a day'}</span>
                <span className={classes.about}>{describeSession(one)}</span>
              </RowButton>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
