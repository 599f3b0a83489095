/** An empty map. */
import { StartForm } from './start-form.tsx';
import classes from './start-map.module.css';

export function StartMap() {
  return (
    <div className={classes.page}>
      <h2>Where could you go from here?</h2>
      <p>
        Roles are placed by their field of work and their level, so that the direction of an arrow says what kind of
        move it is. Begin with what you have; everything can be moved, renamed and taken back.
      </p>
      <StartForm />
    </div>
  );
}
