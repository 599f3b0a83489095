/** A field over a list, worked with the keyboard: type, move, choose. Every search window of the app is one. */
import { Modal } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './picker.module.css';

export interface PickerItem {
  readonly key: string;
  readonly content: ReactNode;
  readonly choose: () => void;
}

interface PickerGroup {
  /** Heading over the group; '' for none. */
  readonly label: string;
  readonly items: readonly PickerItem[];
}

interface PickerProps {
  /** Said to assistive technology, and shown in the empty field. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly PickerGroup[];
  /** What stands under the field when there is nothing to choose. */
  readonly empty: string;
  /** Between field and list. */
  readonly filters?: ReactNode;
  readonly size?: number;
  readonly onClose: () => void;
}

export function Picker(props: PickerProps) {
  const { label, query, onQuery, groups, empty, filters, size = 560, onClose } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const items = groups.flatMap((group) => group.items);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const found = items.findIndex((item) => item.key === activeKey);
  const active = found === -1 ? 0 : found;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function choose(item: PickerItem | undefined) {
    if (item === undefined) return;
    onClose();
    item.choose();
  }

  function move(to: number) {
    const wrapped = (to + items.length) % Math.max(1, items.length);
    setActiveKey(items[wrapped]?.key ?? null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      PageDown: () => move(Math.min(items.length - 1, active + 8)),
      PageUp: () => move(Math.max(0, active - 8)),
      Enter: () => choose(items[active]),
    };
    const act = steps[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      yOffset="12vh"
      centered={false}
      withCloseButton={false}
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{ content: classes.window ?? '', body: classes.body ?? '' }}
      attributes={{ content: { 'aria-label': label } }}
    >
      <input
        className={classes.field}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={items[active] === undefined ? undefined : `${id}-${items[active].key}`}
        aria-autocomplete="list"
        placeholder={label}
        value={query}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        onChange={(event) => {
          setActiveKey(null);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {filters}
      <div ref={list} id={`${id}-list`} className={classes.list} role="listbox" aria-label={label}>
        {groups.map((group, index) =>
          group.items.length === 0 ? null : (
            <div
              key={group.label}
              role="group"
              aria-label={group.label === '' ? label : group.label}
              data-first={index === 0 || undefined}
            >
              {group.label !== '' && (
                <div className={classes.heading} aria-hidden="true">
                  {group.label}
                </div>
              )}
              {group.items.map((item) => (
                <div
                  key={item.key}
                  id={`${id}-${item.key}`}
                  className={classes.item}
                  role="option"
                  aria-selected={items[active]?.key === item.key}
                  onMouseMove={() => setActiveKey(item.key)}
                  onClick={() => choose(item)}
                >
                  {item.content}
                </div>
              ))}
            </div>
          ),
        )}
      </div>
      {items.length === 0 && (
        <p className={classes.empty} role="status">
          {empty}
        </p>
      )}
    </Modal>
  );
}
