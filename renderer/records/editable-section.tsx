/** A part of a page that reads as text and opens into fields: one quiet word to open, the same to close. */
import { useId, useState, type ReactNode } from 'react';
import { TextButton } from '../components/text-button.tsx';
import classes from './editable-section.module.css';

interface EditableSectionProps {
  readonly title: string;
  /** The word that opens it. */
  readonly action: string;
  readonly view: ReactNode;
  readonly edit: ReactNode;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}

export function EditableSection({ title, action, view, edit, isOpen, onToggle }: EditableSectionProps) {
  const [isOpenHere, setOpenHere] = useState(false);
  const id = useId();
  const shown = isOpen ?? isOpenHere;
  const toggle = () => {
    setOpenHere(!shown);
    onToggle?.(!shown);
  };
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        <TextButton size="small" aria-expanded={shown} aria-describedby={id} onClick={toggle}>
          {shown ? 'Done' : action}
        </TextButton>
      </div>
      {shown ? <div className={classes.fields}>{edit}</div> : view}
    </section>
  );
}
