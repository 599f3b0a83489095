/** Short messages at the lower edge; the shell draws them. */
import { createObservable, useObservable } from './observable.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

const toasts = createObservable<readonly Toast[]>([]);
let lastId = 0;

/** Shows a message; the oldest gives way after three. Stays 6 s (the shell pauses that while it is pointed at or focused). */
export function showToast(
  text: string,
  options: { readonly tone?: Toast['tone']; readonly action?: Toast['action'] } = {},
): void {
  lastId += 1;
  const toast: Toast = {
    id: lastId,
    text,
    tone: options.tone ?? 'plain',
    ...(options.action === undefined ? {} : { action: options.action }),
  };
  toasts.set([...toasts.get(), toast].slice(-3));
}

export function hideToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Messages may quote titles, so none outlives a lock. */
export function clearToasts(): void {
  toasts.set([]);
}

export function useToasts(): readonly Toast[] {
  return useObservable(toasts);
}
