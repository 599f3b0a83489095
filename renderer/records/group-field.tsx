/** Several fields that belong together, under one legend. */
import { innerShape } from '../../shared/domain/field.ts';
import { asObject, type FieldProps } from './field-props.ts';
import { FieldGrid } from './field-grid.tsx';
import { FieldsetFrame } from './field-frame.tsx';
import classes from './group-field.module.css';

export function GroupField(props: FieldProps) {
  const values = asObject(props.value);
  return (
    <FieldsetFrame path={props.path} meta={props.meta}>
      <div className={classes.inside}>
        <FieldGrid
          shape={innerShape(props.schema)}
          values={values}
          path={props.path}
          onChange={(name, value) => props.onChange({ ...values, [name]: value })}
        />
      </div>
    </FieldsetFrame>
  );
}
