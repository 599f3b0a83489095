/** One to ten as a row of stones. Choosing the chosen one again, or Delete, takes it back. */
import classes from './rating-stones.module.css';

interface RatingStonesProps {
  /** Groups the radio buttons: one of its own for each row on the page. */
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function RatingStones({ name, value, onChange }: RatingStonesProps) {
  return (
    <div className={classes.stones}>
      {steps.map((step) => (
        <label key={step} className={classes.stone} data-filled={(value !== null && step <= value) || undefined}>
          <input
            className="covered"
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
  );
}
