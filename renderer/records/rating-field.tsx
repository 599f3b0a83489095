/** 1 to 10 as a row of stones. */
import { RatingStones } from '../components/rating-stones.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId } from './field-focus.ts';
import { FieldsetFrame } from './field-frame.tsx';

export function RatingField(props: FieldProps) {
  const value = typeof props.value === 'number' ? props.value : null;
  return (
    <FieldsetFrame path={props.path} meta={props.meta}>
      <RatingStones name={fieldId(props.path)} value={value} onChange={props.onChange} />
    </FieldsetFrame>
  );
}
