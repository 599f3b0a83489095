/** A rating under its name, with what its ends mean. */
import { useId } from 'react';
import { RatingStones } from '../../components/rating-stones.tsx';
import styles from './rating-field.module.css';

interface RatingFieldProps {
  readonly label: string;
  /** What 1 and 10 mean. */
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

export function RatingField({ label, low, high, value, onChange }: RatingFieldProps) {
  const name = useId();
  return (
    <fieldset className={styles.rating}>
      <legend>
        {label}{' '}
        <span className={styles.scale}>
          1 is {low}, 10 is {high}
        </span>
      </legend>
      <RatingStones name={name} value={value} onChange={onChange} />
    </fieldset>
  );
}
