/** One field of a record by name, wherever a page wants to put it. */
import { fieldsOf } from '../../shared/domain/field.ts';
import { assertDefined } from '../../shared/assert.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import { FieldEditor } from './field-editor.tsx';
import type { RecordDraft } from './use-record-draft.ts';

interface BoundFieldProps {
  readonly kind: RecordKind;
  readonly draft: RecordDraft;
  readonly name: string;
}

export function BoundField({ kind, draft, name }: BoundFieldProps) {
  const field = assertDefined(
    fieldsOf(kind.shape).find((one) => one.name === name),
    `field ${name}`,
  );
  return (
    <FieldEditor
      path={name}
      meta={field.meta}
      schema={field.schema}
      value={draft.fields[name]}
      onChange={(value) => draft.change(name, value)}
    />
  );
}
