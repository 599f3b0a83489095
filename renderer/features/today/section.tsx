/** A part of Today: a name, what it is about, rows with their reason hung at the left. */
import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly about?: string;
  /** What can be done with the whole of it, beside its name. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, about, action, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        {action}
        {about !== undefined && <span className={styles.about}>{about}</span>}
      </header>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}

interface HangingRowProps {
  /** The date or the reason, at the left. */
  readonly hung: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function HangingRow({ hung, actions, children }: HangingRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.hung}>{hung}</div>
      <div className={styles.said}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}
