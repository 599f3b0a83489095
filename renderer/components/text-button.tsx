/** An action that is words only, in the accent. */
import type { ButtonHTMLAttributes } from 'react';
import classes from './text-button.module.css';

interface TextButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** `small` beside a heading or in a line of small text; otherwise as large as the text around it. */
  readonly size?: 'small';
}

export function TextButton({ size, ...button }: TextButtonProps) {
  return <button type="button" className={classes.root} data-size={size} {...button} />;
}
