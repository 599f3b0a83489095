/** Tags: sunken, without colour. */
import classes from './tag-list.module.css';

export function TagList({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag}>
          <Tag>{tag}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** One tag, where a list of its own would say too much. */
export function Tag({ children }: { readonly children: string }) {
  return <span className={classes.tag}>{children}</span>;
}
