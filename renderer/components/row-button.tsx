/** A row that is one button: nothing around it until it is pointed at or chosen. The caller says how it lies inside. */
import type { ButtonHTMLAttributes } from 'react';
import { joinClasses } from './join-classes.ts';
import classes from './row-button.module.css';

interface RowButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `nav`: a short name in a list of sections, in ink and bold where one is. */
  readonly look?: 'row' | 'nav';
}

/** `aria-current` marks the chosen row. */
export function RowButton({ look = 'row', className, ...button }: RowButtonProps) {
  return <button type="button" className={joinClasses(classes.row, className)} data-look={look} {...button} />;
}
