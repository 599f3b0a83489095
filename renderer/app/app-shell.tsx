/** Sidebar and page. */
import { Suspense, useEffect, useRef } from 'react';
import type { AppState } from '../../shared/ipc/app-requests.ts';
import { usePlace } from '../lib/navigation.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { pages } from './routes.tsx';
import { Sidebar } from './sidebar.tsx';
import { Toasts } from './toasts.tsx';
import classes from './app-shell.module.css';

export function AppShell({ state }: { readonly state: AppState }) {
  const place = usePlace();
  const Page = pages[place.page];
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // A page that has taken the focus for itself (a capture field, a search field) keeps it.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else if (document.activeElement === null || document.activeElement === document.body) main.current?.focus();
  }, [place.page]);
  return (
    <div className={classes.app}>
      <Sidebar state={state} />
      <main ref={main} className={classes.main} tabIndex={-1}>
        <ErrorBoundary key={place.page} part="This page">
          <Suspense fallback={null}>
            <Page />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Toasts />
    </div>
  );
}
