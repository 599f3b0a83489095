/** A record named in a row: its title, and a sentence about it. */
import styles from './record-line.module.css';

interface RecordLineProps {
  readonly title: string;
  readonly about?: string;
}

export function RecordLine({ title, about }: RecordLineProps) {
  return (
    <>
      <div className={styles.title}>{title}</div>
      {about !== undefined && about !== '' && <div className={styles.about}>{about}</div>}
    </>
  );
}
