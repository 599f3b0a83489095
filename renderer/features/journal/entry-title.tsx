/** The title of an entry. May stay empty: then the first line stands for it. */
import { useRef } from 'react';
import { useFitHeight } from '../../lib/use-fit-height.ts';
import styles from './entry-title.module.css';

interface EntryTitleProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (title: string) => void;
  /** Enter or Down: on to the text. */
  readonly onLeave: () => void;
}

export function EntryTitle({ value, placeholder, onChange, onLeave }: EntryTitleProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useFitHeight(field, value || placeholder);
  return (
    <textarea
      ref={field}
      className={styles.title}
      rows={1}
      aria-label="Title"
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
      onKeyDown={(event) => {
        const atEnd = event.currentTarget.selectionStart === value.length;
        if (event.key !== 'Enter' && !(event.key === 'ArrowDown' && atEnd)) return;
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onLeave();
      }}
    />
  );
}
