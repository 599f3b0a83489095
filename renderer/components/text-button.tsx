/** An action that is words only, in the accent. */
import type { ButtonHTMLAttributes } from 'react';
import classes from './text-button.module.css';

export function TextButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={[classes.root, className].filter(Boolean).join(' ')} {...rest} />;
}
