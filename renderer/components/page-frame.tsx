/** The columns of a page: list, detail, margin, each with its head. Every page is built from these. */
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import classes from './page-frame.module.css';

/** A list beside a detail; its children are {@link ListPane} and {@link DetailPane}. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  return <div className={classes.frame}>{children}</div>;
}

interface BarPageProps {
  readonly title: string;
  /** What stands in the bar after the title, and at its end. */
  readonly bar?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page whose title stands in a bar over its whole width. */
export function BarPage({ title, bar, actions, children }: BarPageProps) {
  return (
    <div className={classes.column}>
      <header className={classes.bar}>
        <h1>{title}</h1>
        {bar}
        <span className={classes.space} />
        {actions}
      </header>
      {children}
    </div>
  );
}

interface MarginPageProps {
  /** What the margin is about, for assistive technology. */
  readonly label: string;
  /** Null while there is none. */
  readonly margin: ReactNode;
  /** Sets `--margin-width`, where the margin is not as wide as most. */
  readonly className?: string | undefined;
  /** Padding and rhythm of the margin. */
  readonly marginClass?: string | undefined;
  /**
   * Where the margin goes in a window of less than 1120 px: it stays beside the rest, lies over it, or moves under it and
   * both scroll as one; `under-late` does so only below 780 px.
   */
  readonly narrow?: 'beside' | 'over' | 'under' | 'under-late';
  /** Escape inside the margin, where nothing in it has taken the key. */
  readonly onEscape?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One column with a margin at its right as high as the window, each scrolling by itself. */
export function MarginPage(props: MarginPageProps) {
  const { label, margin, className, marginClass, narrow = 'beside', onEscape, children } = props;
  const hasMargin = margin !== null;
  return (
    <div
      className={joinClasses(classes.split, className)}
      data-has-margin={hasMargin || undefined}
      data-narrow={narrow}
    >
      <div className={classes.detail}>{children}</div>
      {hasMargin ? (
        <aside
          className={joinClasses(classes.aside, marginClass)}
          aria-label={label}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) onEscape?.();
          }}
        >
          {margin}
        </aside>
      ) : null}
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
  /** The right margin; below 1280 px it moves under the detail. */
  readonly margin?: ReactNode;
  /** A line at the lower edge that stays in view. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The detail: the content, a margin at its right. */
export function DetailPane({ margin, footer, children }: DetailPaneProps) {
  return (
    <div className={classes.detail}>
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
