/** The columns of a page: list, detail, margin, each with its head. Every page is built from these. */
import type { ReactNode } from 'react';
import classes from './page-frame.module.css';

interface PageFrameProps {
  /** `list`: list beside detail. `single`: one column. */
  readonly layout: 'list' | 'single';
  readonly children: ReactNode;
}

/** The whole page; its children are {@link ListPane} and {@link DetailPane}. */
export function PageFrame({ layout, children }: PageFrameProps) {
  return (
    <div className={classes.frame} data-layout={layout}>
      {children}
    </div>
  );
}

interface ListPaneProps {
  /** The page's title. */
  readonly title: string;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** A line of filters between the head and the list. */
  readonly filters?: ReactNode;
  readonly children: ReactNode;
}

/** The list on the left; the title of the page stands over it. */
export function ListPane({ title, actions, filters, children }: ListPaneProps) {
  return (
    <section className={classes.list} aria-label={title}>
      <header className={classes.listHead}>
        <h1>{title}</h1>
        {actions}
      </header>
      {filters !== undefined && <div className={classes.filters}>{filters}</div>}
      <div className={classes.scroll}>{children}</div>
    </section>
  );
}

interface DetailPaneProps {
  /** What stands in the 56 px bar above; nothing draws no bar. */
  readonly bar?: ReactNode;
  /** The right margin; below 1120 px it moves under the detail. */
  readonly margin?: ReactNode;
  /** A line at the lower edge that stays in view. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The detail: a bar, the content, a margin at its right. */
export function DetailPane({ bar, margin, footer, children }: DetailPaneProps) {
  return (
    <div className={classes.detail}>
      {bar !== undefined && <header className={classes.bar}>{bar}</header>}
      <div className={classes.body} data-has-margin={margin !== undefined}>
        <div className={classes.content}>{children}</div>
        {margin !== undefined && (
          <aside className={classes.margin} aria-label="Margin">
            {margin}
          </aside>
        )}
      </div>
      {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
    </div>
  );
}
