/** Every id a record points to, found by walking the declaration of its kind. */
import type { z } from 'zod';
import { fieldsOf, innerShape } from '../../shared/domain/field.ts';
import { findKind } from '../../shared/domain/registry.ts';
import type { Fields } from '../../shared/domain/record.ts';

type Collect = (value: unknown, found: Set<string>) => void;

const collectors = new WeakMap<z.ZodRawShape, readonly { readonly name: string; readonly collect: Collect }[]>();

const collectOne: Collect = (value, found) => {
  if (typeof value === 'string' && value !== '') found.add(value);
};

const collectEach =
  (collect: Collect): Collect =>
  (value, found) => {
    if (Array.isArray(value)) for (const one of value) collect(one, found);
  };

function collectFields(shape: z.ZodRawShape): Collect {
  return (value, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, collect } of collectorsOf(shape)) collect((value as Fields)[name], found);
  };
}

function collectorsOf(shape: z.ZodRawShape) {
  const known = collectors.get(shape);
  if (known !== undefined) return known;
  const made = fieldsOf(shape).flatMap(({ name, schema, meta }): { name: string; collect: Collect }[] => {
    switch (meta.control) {
      case 'link':
        return [{ name, collect: collectOne }];
      case 'links':
        return [{ name, collect: collectEach(collectOne) }];
      case 'group':
        return [{ name, collect: collectFields(innerShape(schema)) }];
      case 'rows':
        return [{ name, collect: collectEach(collectFields(innerShape(schema))) }];
      default:
        return [];
    }
  });
  collectors.set(shape, made);
  return made;
}

/** The ids in all `link` and `links` fields, also inside groups and rows, each once. */
export function linkedIds(kindName: string, fields: Readonly<Fields>): Set<string> {
  const found = new Set<string>();
  const kind = findKind(kindName);
  if (kind !== undefined) collectFields(kind.shape)(fields, found);
  return found;
}
