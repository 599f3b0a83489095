/** What every field of a form may need beside its own value, so that nested fields need not be handed it one by one. */
import { createContext, useContext, type ComponentType } from 'react';
import type { FieldProps } from './field-props.ts';

interface RecordFormContext {
  /** Name of the record kind, for completion from values already used. */
  readonly kind: string;
  /** Sentences by dotted path ("metrics.0.unit") about what does not fit. */
  readonly problems: ReadonlyMap<string, string>;
  /** Titles of linked records by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The editor of one field; handed down because fields with inner fields would otherwise import it in a circle. */
  readonly Editor: ComponentType<FieldProps>;
}

const context = createContext<RecordFormContext>({
  kind: '',
  problems: new Map(),
  titles: new Map(),
  Editor: () => null,
});

export const RecordFormProvider = context.Provider;

export function useRecordForm(): RecordFormContext {
  return useContext(context);
}
