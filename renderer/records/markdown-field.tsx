/** Long writing; the editor arrives when first needed. */
import { lazy, Suspense } from 'react';
import { asText, type FieldProps } from './field-props.ts';
import { FieldsetFrame } from './field-frame.tsx';
import classes from './markdown-field.module.css';

const Editor = lazy(() =>
  import('../components/markdown-editor.tsx').then((part) => ({ default: part.MarkdownEditor })),
);

export function MarkdownField(props: FieldProps) {
  return (
    <FieldsetFrame path={props.path} meta={props.meta}>
      <div className={`${classes.box ?? ''} field-edge`}>
        <Suspense fallback={null}>
          <Editor label={props.meta.label} value={asText(props.value)} onChange={props.onChange} />
        </Suspense>
      </div>
    </FieldsetFrame>
  );
}
