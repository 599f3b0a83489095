/** Menu items and shortcuts reach the page that can carry them out; the shell carries out the rest. */
import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/ipc/app-requests.ts';

export type Command = MenuCommand | 'lock' | 'back' | 'forward' | 'make-achievement';

interface Handler {
  readonly command: Command;
  readonly run: () => void;
}

const handlers: Handler[] = [];

/** Carries out a command: the handler that came last decides. False when nobody does. */
export function runCommand(command: Command): boolean {
  const handler = handlers.findLast((one) => one.command === command);
  handler?.run();
  return handler !== undefined;
}

/** Takes a command over while this component is shown. */
export function useCommand(command: Command, run: () => void): void {
  useHandler(command, run, 'page');
}

/** Carries a command out unless a page takes it over, whichever of the two was shown first. */
export function useShellCommand(command: Command, run: () => void): void {
  useHandler(command, run, 'shell');
}

function useHandler(command: Command, run: () => void, owner: 'page' | 'shell'): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const handler: Handler = { command, run: () => latest.current() };
    if (owner === 'page') handlers.push(handler);
    else handlers.unshift(handler);
    return () => {
      handlers.splice(handlers.indexOf(handler), 1);
    };
  }, [command, owner]);
}
