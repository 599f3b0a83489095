/** A field for a few lines, read when they are kept: the engine remembers nothing of it. */
import type { TextareaHTMLAttributes, Ref } from 'react';
import { joinClasses } from './join-classes.ts';
import classes from './text-box.module.css';

interface TextBoxProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function TextBox({ className, ...textarea }: TextBoxProps) {
  return (
    <textarea
      className={joinClasses(classes.box, 'field-edge', className)}
      autoComplete="off"
      spellCheck={false}
      {...textarea}
    />
  );
}
