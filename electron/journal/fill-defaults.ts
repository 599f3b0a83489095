/** Gives stored fields the defaults of fields that were added to their kind later, without a full parse. */
import type { z } from 'zod';
import { fieldsOf, innerShape } from '../../shared/domain/field.ts';
import { isFields } from '../../shared/domain/field-values.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { Fields } from '../../shared/domain/record.ts';

interface NestedField {
  readonly name: string;
  readonly isList: boolean;
  readonly shape: z.ZodRawShape;
}

interface ShapeDefaults {
  readonly names: readonly string[];
  readonly values: Fields;
  readonly nested: readonly NestedField[];
}

const known = new WeakMap<z.ZodRawShape, ShapeDefaults>();

function defaultsOf(shape: z.ZodRawShape): ShapeDefaults {
  const found = known.get(shape);
  if (found !== undefined) return found;
  const values: Fields = {};
  const nested: NestedField[] = [];
  for (const { name, schema, meta } of fieldsOf(shape)) {
    const parsed = schema.safeParse(undefined);
    if (parsed.success) values[name] = parsed.data;
    if (meta.control === 'group' || meta.control === 'rows') {
      nested.push({ name, isList: meta.control === 'rows', shape: innerShape(schema) });
    }
  }
  const defaults = { names: Object.keys(values), values, nested };
  known.set(shape, defaults);
  return defaults;
}

/** The very object that was given when nothing is absent, which is nearly always. */
function fillShape(shape: z.ZodRawShape, fields: Fields): Fields {
  const { names, values, nested } = defaultsOf(shape);
  let filled = fields;
  for (const name of names) {
    if (fields[name] === undefined) {
      filled = { ...values, ...fields };
      break;
    }
  }
  for (const { name, isList, shape: inner } of nested) {
    const value = filled[name];
    const whole = isList ? fillRows(inner, value) : isFields(value) ? fillShape(inner, value) : value;
    if (whole !== value) filled = { ...filled, [name]: whole };
  }
  return filled;
}

function fillRows(shape: z.ZodRawShape, rows: unknown): unknown {
  if (!Array.isArray(rows) || rows.length === 0) return rows;
  const filled: unknown[] = rows.map((row: unknown) => (isFields(row) ? fillShape(shape, row) : row));
  return filled.some((row, at) => row !== rows[at]) ? filled : rows;
}

/**
 * The fields with every default in place. What is stored was parsed when it was written, so only what a later version
 * of the kind added can be absent; a full parse of 100,000 records would cost seconds of every unlock. What comes back
 * may be the stored object itself: it is read, never changed.
 */
export function fillDefaults(kind: RecordKind, fields: Readonly<Fields>): Fields {
  return fillShape(kind.shape, fields);
}
