/** Words stacked as stones, read from the top. */
import classes from './word-cairn.module.css';

/** Width and left edge of each of six stones, out of 368: no two lie quite the same. */
const shapes = [
  [196, 92],
  [232, 63],
  [262, 60],
  [292, 34],
  [318, 29],
  [344, 12],
] as const;

export function WordCairn({ words }: { readonly words: readonly string[] }) {
  return (
    <ol className={classes.stack} aria-label="Passphrase">
      {words.map((word, index) => {
        const [width, left] = shapes[index] ?? shapes[5];
        return (
          <li key={`${String(index)} ${word}`} className={classes.row}>
            <span className="number text-muted" aria-hidden="true">
              {index + 1}
            </span>
            <span
              className={classes.stone}
              data-top={index === 0 || undefined}
              style={{
                width: `${String((width / 368) * 100)}%`,
                marginLeft: `${String((left / 368) * 100)}%`,
                animationDelay: `${String((words.length - index) * 40)}ms`,
              }}
            >
              {word}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
