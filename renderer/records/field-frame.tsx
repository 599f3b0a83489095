/** Label, help and problem around a control that brings none of its own; shared props for those that do. */
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props.ts';
import { fieldId } from './field-focus.ts';
import { useRecordForm } from './record-form-context.ts';
import classes from './field-frame.module.css';

/** Props that every Mantine input takes from a field: id, label, help and problem. */
export function useInputProps({ path, meta }: Pick<FieldProps, 'path' | 'meta'>) {
  const problem = useRecordForm().problems.get(path);
  return {
    id: fieldId(path),
    label: meta.label,
    ...(meta.help === undefined ? {} : { description: meta.help }),
    ...(problem === undefined ? {} : { error: problem }),
  };
}

interface FieldsetFrameProps extends Pick<FieldProps, 'path' | 'meta'> {
  readonly children: ReactNode;
}

/** A group of controls under one legend. */
export function FieldsetFrame({ path, meta, children }: FieldsetFrameProps) {
  const problem = useRecordForm().problems.get(path);
  const id = fieldId(path);
  return (
    <div role="group" id={id} aria-labelledby={`${id}-label`} className={classes.frame}>
      <p id={`${id}-label`} className={classes.label}>
        {meta.label}
      </p>
      {meta.help === undefined ? null : <p className={classes.help}>{meta.help}</p>}
      {children}
      {problem === undefined ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
