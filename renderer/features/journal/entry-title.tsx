/** The title of an entry. May stay empty: then the first line stands for it. */
import { useLayoutEffect, useRef } from 'react';
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
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    const fit = () => {
      current.style.height = 'auto';
      current.style.height = `${String(current.scrollHeight)}px`;
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (current.parentElement !== null) observer.observe(current.parentElement);
    return () => observer.disconnect();
  }, [value, placeholder]);
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
