/** Fields of one shape in two columns; long ones take both. */
import { fieldsOf, type Control } from '../../shared/domain/field.ts';
import type { z } from 'zod';
import { useRecordForm } from './record-form-context.ts';
import classes from './field-grid.module.css';

const longControls: ReadonlySet<Control> = new Set([
  'paragraph',
  'markdown',
  'bullets',
  'words',
  'links',
  'group',
  'rows',
  'attachments',
  'rating',
]);

interface FieldGridProps {
  readonly shape: z.ZodRawShape;
  readonly values: Readonly<Record<string, unknown>>;
  /** Dotted path of the object the fields belong to; '' for the record itself. */
  readonly path: string;
  readonly without?: readonly string[];
  readonly onChange: (name: string, value: unknown) => void;
}

export function FieldGrid({ shape, values, path, without = [], onChange }: FieldGridProps) {
  const { Editor } = useRecordForm();
  const shown = fieldsOf(shape).filter(({ name, meta }) => meta.control !== 'hidden' && !without.includes(name));
  return (
    <div className={classes.grid}>
      {shown.map(({ name, schema, meta }, index) => (
        <div
          key={name}
          className={classes.cell}
          data-long={longControls.has(meta.control) || (index === 0 && path === '' && meta.control === 'text')}
        >
          <Editor
            path={path === '' ? name : `${path}.${name}`}
            meta={meta}
            schema={schema}
            value={values[name]}
            onChange={(value) => onChange(name, value)}
          />
        </div>
      ))}
    </div>
  );
}
