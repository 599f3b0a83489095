/** Writing in place: looks like the page until it is pointed at or focused, grows with the text, saves by itself. */
import { Textarea } from '@mantine/core';
import { fieldId } from './field-focus.ts';
import classes from './writing-area.module.css';

interface WritingAreaProps {
  /** Dotted path of the field. */
  readonly path: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly look: 'title' | 'writing';
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

export function WritingArea({ path, label, placeholder = '', value, look, onChange, onLeave }: WritingAreaProps) {
  return (
    <Textarea
      id={fieldId(path)}
      aria-label={label}
      placeholder={placeholder}
      variant="unstyled"
      autosize
      minRows={1}
      classNames={{ input: [classes.area, classes[look]].join(' ') }}
      value={value}
      onChange={(event) =>
        onChange(look === 'title' ? event.currentTarget.value.replace(/\s*\n\s*/g, ' ') : event.currentTarget.value)
      }
      onKeyDown={(event) => {
        if (look === 'title' && event.key === 'Enter') event.preventDefault();
      }}
      onBlur={onLeave}
    />
  );
}
