/** One to ten as a row of stones. Choosing the chosen one again, or Delete, takes it back. */
import { useId } from 'react';
import styles from './rating-field.module.css';

interface RatingFieldProps {
  readonly label: string;
  /** What 1 and 10 mean. */
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

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
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step} className={styles.step} data-filled={(value !== null && step <= value) || undefined}>
            <input
              type="radio"
              name={name}
              checked={value === step}
              onChange={() => onChange(step)}
              onClick={() => {
                if (value === step) onChange(null);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
              }}
            />
            {step}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
