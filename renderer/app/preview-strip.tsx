/** Always there on the preview runtime: try it here, keep nothing dear. */
import classes from './preview-strip.module.css';

export function PreviewStrip() {
  return (
    <aside className={classes.strip} aria-label="Preview runtime">
      Preview runtime: try Cairn here, keep your real journal for the released app
    </aside>
  );
}
