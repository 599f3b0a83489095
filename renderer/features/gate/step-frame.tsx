/** One step of the first run: title, content that scrolls, and a foot that stays. */
import type { ReactNode } from 'react';
import classes from './first-run.module.css';

interface StepFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  /** The line at the foot: what is ticked on the left, the ways on at the right. */
  readonly foot: ReactNode;
}

export function StepFrame({ title, lead, children, foot }: StepFrameProps) {
  return (
    <>
      <div className={classes.content}>
        <h1 className="title-day">{title}</h1>
        <p className={classes.lead}>{lead}</p>
        <div className={classes.body}>{children}</div>
      </div>
      <footer className={classes.foot}>{foot}</footer>
    </>
  );
}
