/** Short messages at the lower edge, read out as they come. */
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { hideToast, useToasts, type Toast } from '../lib/toasts.ts';
import classes from './toasts.module.css';

const shown = 6000;

export function Toasts() {
  const toasts = useToasts();
  return (
    <div className={classes.list} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastNote({ toast }: { readonly toast: Toast }) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => hideToast(toast.id), shown);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);

  const { action } = toast;
  return (
    <div
      className={classes.toast}
      data-tone={toast.tone}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{toast.text}</span>
      {action !== undefined && (
        <button
          type="button"
          className={classes.action}
          onClick={() => {
            hideToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className={classes.close} aria-label="Close message" onClick={() => hideToast(toast.id)}>
        <IconX size={14} stroke={1.6} />
      </button>
    </div>
  );
}
