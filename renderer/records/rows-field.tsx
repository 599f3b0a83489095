/** An ordered list of small records inside one: add, open, move by buttons or Alt and arrows, remove. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { innerShape } from '../../shared/domain/field.ts';
import { MoveButtons, readMoveKey } from '../components/move-buttons.tsx';
import { asList, asObject, type FieldProps } from './field-props.ts';
import { FieldGrid } from './field-grid.tsx';
import { FieldsetFrame } from './field-frame.tsx';
import { moveItem } from './move-item.ts';
import { describeRow, emptyRow } from './row-text.ts';
import { fieldId, focusField } from './field-focus.ts';
import { useRecordForm } from './record-form-context.ts';
import classes from './rows-field.module.css';

export function RowsField(props: FieldProps) {
  const { problems, titles } = useRecordForm();
  const shape = innerShape(props.schema);
  const rows = asList(props.value).map(asObject);
  const rowLabel = props.meta.rowLabel ?? 'row';
  const [openAt, setOpenAt] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);

  const focusSoon = (path: string) => requestAnimationFrame(() => focusField(path));
  const add = () => {
    props.onChange([...rows, emptyRow(shape)]);
    setOpenAt(rows.length);
    const first = Object.keys(shape)[0];
    if (first !== undefined) focusSoon(`${props.path}.${String(rows.length)}.${first}`);
  };
  const remove = (index: number) => {
    props.onChange(rows.filter((_, other) => other !== index));
    setOpenAt(openAt === null || openAt === index ? null : openAt > index ? openAt - 1 : openAt);
    requestAnimationFrame(() => document.getElementById(`${fieldId(props.path)}-add`)?.focus());
  };
  const move = (from: number, to: number) => {
    props.onChange(moveItem(rows, from, to));
    if (openAt === from) setOpenAt(to);
    else if (openAt === to) setOpenAt(from);
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-row-head]')[to]?.focus());
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const to = readMoveKey(event, index, rows.length);
    if (to !== null) move(index, to);
  };
  const hasProblem = (index: number) =>
    [...problems.keys()].some((path) => path.startsWith(`${props.path}.${String(index)}.`));

  return (
    <FieldsetFrame path={props.path} meta={props.meta}>
      <ol ref={list} className={classes.list}>
        {rows.map((row, index) => {
          const isOpen = openAt === index || hasProblem(index);
          const name = describeRow(shape, row, titles) || `New ${rowLabel}`;
          return (
            <li key={index} className={classes.row}>
              <div className={classes.head}>
                <UnstyledButton
                  className={classes.name ?? ''}
                  data-row-head
                  aria-expanded={isOpen}
                  onClick={() => setOpenAt(isOpen ? null : index)}
                  onKeyDown={(event) => onKeyDown(event, index)}
                >
                  {name}
                </UnstyledButton>
                <MoveButtons name={name} index={index} count={rows.length} onMove={(to) => move(index, to)} />
                <ActionIcon aria-label={`Remove ${name}`} onClick={() => remove(index)}>
                  <IconX size={15} stroke={1.6} />
                </ActionIcon>
              </div>
              {isOpen ? (
                <div className={classes.fields}>
                  <FieldGrid
                    shape={shape}
                    values={row}
                    path={`${props.path}.${String(index)}`}
                    onChange={(field, value) =>
                      props.onChange(rows.map((one, other) => (other === index ? { ...one, [field]: value } : one)))
                    }
                  />
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
      <Button id={`${fieldId(props.path)}-add`} size="xs" onClick={add}>
        Add a {rowLabel}
      </Button>
    </FieldsetFrame>
  );
}
