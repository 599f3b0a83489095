/** What does not fit the declaration of a kind, as sentences beside the fields. */
import { fieldsOf } from '../../shared/domain/field.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { Fields } from '../../shared/domain/record.ts';

interface CheckedEdits {
  /** Fields that fit and may be saved. */
  readonly fitting: Fields;
  /** Sentences by dotted path. */
  readonly problems: ReadonlyMap<string, string>;
}

/** Checks each edited field by itself, so that one unfinished field never keeps the others from being saved. */
export function checkEdits(kind: RecordKind, edits: Fields): CheckedEdits {
  const schemas = new Map(fieldsOf(kind.shape).map(({ name, schema }) => [name, schema]));
  const fitting: Fields = {};
  const problems = new Map<string, string>();
  for (const [name, value] of Object.entries(edits)) {
    const parsed = schemas.get(name)?.safeParse(value);
    if (parsed === undefined || parsed.success) fitting[name] = value;
    else for (const issue of parsed.error.issues) problems.set([name, ...issue.path].join('.'), sentenceOf(issue));
  }
  return { fitting, problems };
}

function sentenceOf(issue: { readonly code?: string; readonly message: string }): string {
  if (issue.code === 'too_big') return 'This is longer than one field holds.';
  return issue.message.startsWith('Write ') ? issue.message : 'This does not fit here.';
}
