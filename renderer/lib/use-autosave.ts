/** Saves what is being typed: 800 ms after the last key, 3 s after the first at the latest, and before anything ends. */
import { useCallback, useEffect, useRef } from 'react';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { registerFlush } from './flush.ts';

const pause = 800;
const longest = 3000;
const retry = 5000;

export interface Autosave<T> {
  /** Remembers the newest value and saves it soon. */
  schedule(value: T): void;
  /** Saves at once what is pending; resolves when the vault has answered. */
  flush(): Promise<void>;
}

/**
 * `save` gets the newest scheduled value. A failed save keeps the value and is tried again every 5 s until it works; the
 * save state shown to the person comes from the journal store. Flushes on blur of the window, on lock and on unmount:
 * give the editor a `key` per record, so that changing the record saves the one left behind.
 */
export function useAutosave<T>(save: (value: T) => Promise<Result<unknown, AppError>>): Autosave<T> {
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const machine = useRef<AutosaveMachine<T> | null>(null);
  machine.current ??= createAutosaveMachine<T>((value) => latestSave.current(value));

  useEffect(() => {
    const { current } = machine;
    if (current === null) return;
    const flush = () => current.flush();
    const leave = registerFlush(flush);
    const onBlur = () => void flush();
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('blur', onBlur);
      leave();
      void flush();
    };
  }, []);

  const schedule = useCallback((value: T) => machine.current?.schedule(value), []);
  const flush = useCallback(() => machine.current?.flush() ?? Promise.resolve(), []);
  return { schedule, flush };
}

type AutosaveMachine<T> = Autosave<T>;

/** The timing without React, so that it can be tested with a false clock. */
export function createAutosaveMachine<T>(save: (value: T) => Promise<Result<unknown, AppError>>): AutosaveMachine<T> {
  let pending: { readonly value: T } | null = null;
  let firstAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | null = null;

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  }

  async function saveOnce(): Promise<void> {
    const taken = pending;
    if (taken === null) return;
    pending = null;
    const result = await save(taken.value);
    if (result.ok || !isWorthRetrying(result.error)) return;
    // Typing on while the save failed has brought a newer value; that one wins.
    pending ??= taken;
    wait(retry);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    while (saving !== null) await saving;
    saving = saveOnce().finally(() => {
      saving = null;
    });
    await saving;
  }

  return {
    schedule(value) {
      const now = performance.now();
      if (pending === null) firstAt = now;
      pending = { value };
      wait(Math.max(0, Math.min(pause, firstAt + longest - now)));
    },
    flush,
  };
}

/** A full disk may empty again; a record that is gone stays gone. */
function isWorthRetrying(error: AppError): boolean {
  return error.code === 'disk-full' || error.code === 'cannot-write' || error.code === 'read-only';
}
