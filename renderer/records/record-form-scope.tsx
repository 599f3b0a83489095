/** Everything inside edits one record: gives its fields the kind, the problems and the titles of links. */
import { useMemo, type ReactNode } from 'react';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { RecordDetail } from '../../shared/ipc/vault-requests.ts';
import { FieldEditor } from './field-editor.tsx';
import { RecordFormProvider } from './record-form-context.ts';
import type { RecordDraft } from './use-record-draft.ts';

interface RecordFormScopeProps {
  readonly kind: RecordKind;
  readonly detail: RecordDetail;
  readonly draft: RecordDraft;
  readonly children: ReactNode;
}

export function RecordFormScope({ kind, detail, draft, children }: RecordFormScopeProps) {
  const { linksTo, linkedFrom } = detail;
  const { problems } = draft;
  const value = useMemo(
    () => ({
      kind: kind.name,
      problems,
      titles: new Map([...linksTo, ...linkedFrom].map((one) => [one.id as string, one.title])),
      Editor: FieldEditor,
    }),
    [kind, problems, linksTo, linkedFrom],
  );
  return <RecordFormProvider value={value}>{children}</RecordFormProvider>;
}
