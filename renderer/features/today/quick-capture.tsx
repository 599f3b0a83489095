/** One line about now. Enter keeps it as an entry; nothing typed here is lost by leaving. */
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../lib/commands.ts';
import { formatLocalTime, nowWithOffset } from '../../lib/dates.ts';
import { registerFlush } from '../../lib/flush.ts';
import { createRecord } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { isDone } from '../../lib/tell-failure.ts';
import { useFitHeight } from '../../lib/use-fit-height.ts';
import styles from './quick-capture.module.css';

export function QuickCapture() {
  const [text, setText] = useState('');
  const [savedAt, setSavedAt] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useRef('');

  function write(next: string): void {
    pending.current = next;
    setText(next);
    if (next !== '') setSavedAt('');
  }

  /** Takes the text out first, so that leaving while it is saved does not save it twice. */
  async function keep(): Promise<void> {
    const body = pending.current.trim();
    if (body === '') return;
    pending.current = '';
    const made = await createRecord('journal-entry', { writtenAt: nowWithOffset(), body }, 'New entry');
    if (isDone(made)) {
      setText(pending.current);
      setSavedAt(formatLocalTime(new Date().toISOString()));
      return;
    }
    pending.current = pending.current === '' ? body : `${body}\n${pending.current}`;
    setText(pending.current);
  }

  const latestKeep = useRef(keep);
  useEffect(() => {
    latestKeep.current = keep;
  });
  useEffect(() => {
    const leave = registerFlush(() => latestKeep.current());
    return () => {
      leave();
      void latestKeep.current();
    };
  }, []);

  useFitHeight(field, text);

  // The first time the command leads to the line here, the second time to a page of its own.
  useCommand('new-entry', () => {
    if (document.activeElement === field.current) navigate({ page: 'journal', section: 'new' });
    else field.current?.focus();
  });

  return (
    <div className={`${styles.capture ?? ''} field-edge`}>
      <textarea
        ref={field}
        rows={1}
        aria-label="What happened?"
        placeholder="What happened? One line is enough."
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          void keep();
        }}
      />
      <span className={styles.aside}>
        <span role="status">{savedAt === '' ? '' : `Saved ${savedAt}`}</span>
        {savedAt === '' && <kbd aria-hidden="true">{text === '' ? 'Ctrl N' : 'Enter'}</kbd>}
      </span>
    </div>
  );
}
