/** An ordered list of sentences: Enter starts the next, Backspace in an empty one removes it, Alt and arrows move it. */
import { useRef, type KeyboardEvent } from 'react';
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { MoveButtons, readMoveKey } from '../components/move-buttons.tsx';
import { asTexts, type FieldProps } from './field-props.ts';
import { FieldsetFrame } from './field-frame.tsx';
import { moveItem } from './move-item.ts';
import classes from './bullets-field.module.css';

export function BulletsField(props: FieldProps) {
  const items = asTexts(props.value);
  const list = useRef<HTMLOListElement>(null);

  const focus = (index: number) => {
    requestAnimationFrame(() => {
      list.current?.querySelectorAll('textarea:not([aria-hidden])')[index]?.scrollIntoView({ block: 'nearest' });
      list.current?.querySelectorAll<HTMLTextAreaElement>('textarea:not([aria-hidden])')[index]?.focus();
    });
  };
  const insert = (index: number) => {
    props.onChange([...items.slice(0, index), '', ...items.slice(index)]);
    focus(index);
  };
  const remove = (index: number) => {
    props.onChange(items.filter((_, other) => other !== index));
    focus(Math.max(0, index - 1));
  };
  const move = (from: number, to: number) => {
    props.onChange(moveItem(items, from, to));
    focus(to);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const to = readMoveKey(event, index, items.length);
    if (to !== null) move(index, to);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      insert(index + 1);
    } else if (event.key === 'Backspace' && items[index] === '') {
      event.preventDefault();
      remove(index);
    }
  };

  return (
    <FieldsetFrame path={props.path} meta={props.meta}>
      <ol ref={list} className={classes.list}>
        {items.map((item, index) => (
          <li key={index} className={classes.item}>
            <span className={classes.mark} aria-hidden />
            <Textarea
              className={classes.input ?? ''}
              aria-label={`${props.meta.label} ${String(index + 1)}`}
              autosize
              minRows={1}
              value={item}
              onChange={(event) =>
                props.onChange(items.map((one, other) => (other === index ? event.currentTarget.value : one)))
              }
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <MoveButtons name={String(index + 1)} index={index} count={items.length} onMove={(to) => move(index, to)} />
            <ActionIcon aria-label={`Remove ${String(index + 1)}`} onClick={() => remove(index)}>
              <IconX size={15} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button variant="default" size="compact-sm" onClick={() => insert(items.length)}>
        Add a line
      </Button>
    </FieldsetFrame>
  );
}
