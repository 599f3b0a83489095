/** How far something has come, as ten stones in a row. */
import classes from './progress-stones.module.css';

const stones = 10;

/** `share` is 0 to 1. A stone is laid when its tenth is done; the first shows any progress at all. */
export function ProgressStones({ share }: { readonly share: number }) {
  const laid = share > 0 ? Math.max(1, Math.floor(share * stones + 1e-9)) : 0;
  return (
    <div className={classes.stones} role="img" aria-label={`${String(Math.round(share * 100))} % done`}>
      {Array.from({ length: stones }, (_, index) => (
        <span key={index} className={classes.stone} data-laid={index < laid || undefined} />
      ))}
    </div>
  );
}
