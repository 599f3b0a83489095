/** What of a record can be found: the words of all its fields, by walking the declaration of its kind. */
import type { z } from 'zod';
import { fieldsOf, innerShape, type FieldMeta } from '../../../shared/domain/field.ts';
import { findKind } from '../../../shared/domain/registry.ts';
import type { Fields, JournalRecord } from '../../../shared/domain/record.ts';

export interface SearchableText {
  readonly title: string;
  readonly tags: string;
  readonly body: string;
}

/** What was written, and the labels of what was chosen: nobody wants an excerpt of those. */
interface Gathered {
  readonly written: string[];
  readonly chosen: string[];
}

type Gather = (value: unknown, into: Gathered) => void;

interface Reader {
  readonly name: string;
  readonly gather: Gather;
}

const readers = new WeakMap<z.ZodRawShape, readonly Reader[]>();

const gatherText: Gather = (value, into) => {
  if (typeof value === 'string' && value !== '') into.written.push(value);
};

const gatherEach =
  (gather: Gather): Gather =>
  (value, into) => {
    if (Array.isArray(value)) for (const one of value) gather(one, into);
  };

function gatherFields(shape: z.ZodRawShape): Gather {
  return (value, into) => {
    if (typeof value !== 'object' || value === null) return;
    for (const reader of readersOf(shape)) reader.gather((value as Fields)[reader.name], into);
  };
}

function gatherChoice(meta: FieldMeta): Gather {
  const labels = new Map(meta.choices?.map((choice) => [choice.value, choice.label]));
  return (value, into) => {
    const label = typeof value === 'string' ? labels.get(value) : undefined;
    if (label !== undefined) into.chosen.push(label);
  };
}

const gatherAttachment: Gather = (value, into) => {
  if (typeof value === 'object' && value !== null) gatherText((value as Fields).name, into);
};

function gatherFor(schema: z.ZodType, meta: FieldMeta): Gather | null {
  switch (meta.control) {
    case 'text':
    case 'paragraph':
    case 'markdown':
    case 'url':
    case 'email':
    case 'phone':
      return gatherText;
    case 'words':
    case 'bullets':
      return gatherEach(gatherText);
    case 'choice':
      return gatherChoice(meta);
    case 'group':
      return gatherFields(innerShape(schema));
    case 'rows':
      return gatherEach(gatherFields(innerShape(schema)));
    case 'attachments':
      return gatherEach(gatherAttachment);
    case 'rating':
    case 'number':
    case 'day':
    case 'date':
    case 'instant':
    case 'yes-no':
    case 'link':
    case 'links':
    case 'hidden':
      return null;
  }
}

function readersOf(shape: z.ZodRawShape): readonly Reader[] {
  const known = readers.get(shape);
  if (known !== undefined) return known;
  const made = fieldsOf(shape).flatMap(({ name, schema, meta }): Reader[] => {
    const gather = name === 'tags' ? null : gatherFor(schema, meta);
    return gather === null ? [] : [{ name, gather }];
  });
  readers.set(shape, made);
  return made;
}

/** A kind this Cairn does not know has nothing to search. */
export function searchableText(record: JournalRecord): SearchableText {
  const kind = findKind(record.kind);
  if (kind === undefined) return { title: '', tags: '', body: '' };
  const gathered: Gathered = { written: [], chosen: [] };
  gatherFields(kind.shape)(record.fields, gathered);
  const { tags } = record.fields;
  const title = kind.title(record.fields);
  return {
    title,
    tags: Array.isArray(tags) ? tags.join(' ') : '',
    body: [...gathered.written.filter((part) => part !== title), ...gathered.chosen].join('\n'),
  };
}
