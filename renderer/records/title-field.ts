/** Finds the field a kind takes its title from, so that a new record can be made from a word typed in a picker. */
import { fieldsOf } from '../../shared/domain/field.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';

const probe = 'Probe';

/** The first text field that becomes the title when it alone is filled in; null for kinds titled by something else. */
export function titleFieldOf(kind: RecordKind): string | null {
  const field = fieldsOf(kind.shape).find(({ name, meta }) => {
    if (meta.control !== 'text') return false;
    const parsed = kind.schema.safeParse({ ...kind.sample, ...emptyTexts(kind), [name]: probe });
    return parsed.success && kind.title(parsed.data) === probe;
  });
  return field?.name ?? null;
}

function emptyTexts(kind: RecordKind): Record<string, ''> {
  const texts = fieldsOf(kind.shape).filter(({ meta }) => ['text', 'paragraph', 'markdown'].includes(meta.control));
  return Object.fromEntries(texts.map(({ name }) => [name, '']));
}
