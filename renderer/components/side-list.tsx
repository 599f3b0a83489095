/** A list at the left of a view that has no title of its own: a head with what can be added, rows in plain groups. */
import type { ReactNode } from 'react';
import { RowButton } from './row-button.tsx';
import classes from './side-list.module.css';

interface SideListProps {
  /** Said to assistive technology. */
  readonly label: string;
  /** Buttons over the list. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

export function SideList({ label, head, children }: SideListProps) {
  return (
    <section className={classes.list} aria-label={label}>
      <div className={classes.head}>{head}</div>
      {children}
    </section>
  );
}

interface SideGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function SideGroup({ title, children }: SideGroupProps) {
  return (
    <section className={classes.group} aria-label={title}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface SideRowProps {
  readonly title: string;
  readonly about: string;
  /** What asks for attention, at the right of what it is about. */
  readonly mark?: ReactNode;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

export function SideRow({ title, about, mark, isCurrent, onOpen }: SideRowProps) {
  return (
    <li>
      <RowButton className={classes.row} aria-current={isCurrent || undefined} onClick={onOpen}>
        <span className={classes.title}>{title}</span>
        <span className={classes.under}>
          <span className={classes.about}>{about}</span>
          {mark}
        </span>
      </RowButton>
    </li>
  );
}
