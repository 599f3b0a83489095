/** Tags: sunken, without colour. With `onPick` each is a button that filters. */
import classes from './tag-list.module.css';

interface TagListProps {
  readonly tags: readonly string[];
  readonly onPick?: (tag: string) => void;
}

export function TagList({ tags, onPick }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag}>
          {onPick === undefined ? (
            <span className={classes.tag}>{tag}</span>
          ) : (
            <button type="button" className={classes.tag} onClick={() => onPick(tag)}>
              {tag}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
