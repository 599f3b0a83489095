/** A long text of a session under its own title, written in place. */
import { useId } from 'react';
import { textOf } from '../../../shared/domain/field-values.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';

interface SessionTextProps {
  readonly name: 'notes' | 'progress';
  readonly title: string;
  readonly placeholder: string;
  readonly draft: RecordDraft;
}

export function SessionText({ name, title, placeholder, draft }: SessionTextProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <WritingArea
        path={name}
        label={title}
        placeholder={placeholder}
        value={textOf(draft.fields[name])}
        look="writing"
        onChange={(text) => draft.change(name, text)}
        onLeave={() => void draft.flush()}
      />
    </section>
  );
}
