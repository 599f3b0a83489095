/** The right margin of an entry: each record beside the sentence it came from. */
import { useLayoutEffect, useRef, useState } from 'react';
import { placeNotes } from './place-notes.ts';
import { SentenceNote } from './sentence-note.tsx';
import type { SentenceLink } from './use-sentence-links.ts';
import styles from './margin-notes.module.css';

interface MarginNotesProps {
  readonly links: readonly SentenceLink[];
  /** Where each record's sentence starts; records without one stand at the top. */
  readonly sentenceTops: ReadonlyMap<string, number>;
}

export function MarginNotes({ links, sentenceTops }: MarginNotesProps) {
  const margin = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());

  useLayoutEffect(() => {
    const wishes = [...(margin.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])].map((note) => {
      const id = note.dataset['note'] ?? '';
      return { id, wanted: (sentenceTops.get(id) ?? 0) + 6, height: note.offsetHeight };
    });
    const next = placeNotes(wishes);
    setTops((before) => (isEqual(before, next) ? before : next));
  }, [links, sentenceTops]);

  return (
    <div ref={margin} className={styles.margin} role="group" aria-label="Made from this entry">
      {links.map(({ record }) => {
        const top = tops.get(record.id);
        return (
          <div
            key={record.id}
            data-note={record.id}
            className={styles.note}
            style={{
              transform: `translateY(${String(top ?? 0)}px)`,
              visibility: top === undefined ? 'hidden' : 'visible',
            }}
          >
            <SentenceNote record={record} />
          </div>
        );
      })}
    </div>
  );
}

function isEqual(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top);
}
