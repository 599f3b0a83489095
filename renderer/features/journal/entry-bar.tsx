/** The line over an entry: when it was written, its versions, what else can be done with it. */
import { ActionIcon, Button, Menu, Popover, TextInput } from '@mantine/core';
import { IconDots, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { dayOfDate, formatDayLong, formatTime, nowWithOffset } from '../../lib/dates.ts';
import styles from './entry-bar.module.css';

interface EntryBarProps {
  readonly writtenAt: string;
  /** 0 for an entry that was never saved. */
  readonly versions: number;
  readonly onWrittenAt: (writtenAt: string) => void;
  readonly onVersions: () => void;
  readonly onAttach: () => void;
  readonly onDelete: () => void;
  readonly onDay: (direction: 'previous' | 'next') => void;
}

export function EntryBar(props: EntryBarProps) {
  const { versions } = props;
  return (
    <div className={styles.bar}>
      <WrittenAt value={props.writtenAt} onChange={props.onWrittenAt} />
      <span className={styles.space} />
      {versions > 1 && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconHistory size={17} stroke={1.6} />}
          onClick={props.onVersions}
        >
          {versions} versions
        </Button>
      )}
      <Menu position="bottom-end" width={210}>
        <Menu.Target>
          <ActionIcon aria-label="More about this entry">
            <IconDots size={17} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item rightSection={<kbd>Left</kbd>} onClick={() => props.onDay('previous')}>
            Previous day
          </Menu.Item>
          <Menu.Item rightSection={<kbd>Right</kbd>} onClick={() => props.onDay('next')}>
            Next day
          </Menu.Item>
          <Menu.Divider role="separator" />
          <Menu.Item onClick={props.onAttach}>Attach a file</Menu.Item>
          {versions > 0 && <Menu.Item onClick={props.onVersions}>Versions</Menu.Item>}
          {versions > 0 && (
            <Menu.Item className={styles.delete} onClick={props.onDelete}>
              Delete entry
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function WrittenAt({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [local, setLocal] = useState('');
  function close(): void {
    setOpen(false);
    const moment = new Date(local);
    if (local !== value.slice(0, 16) && !Number.isNaN(moment.getTime())) onChange(nowWithOffset(moment));
  }
  function toggle(): void {
    setLocal(value.slice(0, 16));
    if (isOpen) close();
    else setOpen(true);
  }
  return (
    <Popover opened={isOpen} onChange={close} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.date} aria-expanded={isOpen} onClick={toggle}>
          {formatDayLong(dayOfDate(value), '')}, <span className="number">{formatTime(value)}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.field}>
          <TextInput
            type="datetime-local"
            label="Written"
            value={local}
            onChange={(event) => setLocal(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') close();
            }}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
