/** A titled group of settings. */
import type { ReactNode } from 'react';
import classes from './settings-page.module.css';

interface SettingsGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function SettingsGroup({ title, children }: SettingsGroupProps) {
  return (
    <section className={classes.group} aria-label={title}>
      <h2 className={classes.head}>{title}</h2>
      {children}
    </section>
  );
}
