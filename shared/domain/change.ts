/** Every edit is a value: one shape, one function that applies it, one that inverts it. */
import { z } from 'zod';
import { recordIdSchema, revisionSchema, type Fields } from './record.ts';
import { findUnstorable } from './storable.ts';

type Json = z.infer<ReturnType<typeof z.json>>;

/** Checked as it comes: a schema of records would leave names of prototypes out without a word. */
const storableFields = z.custom<Record<string, Json>>(
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && findUnstorable(value) === undefined,
);

/**
 * `base` null creates; `fields` null deletes; otherwise the named fields replace those of the record and all others
 * stay. A field set to null returns to its default.
 */
export const changeSchema = z.strictObject({
  kind: z.string().min(1).max(64),
  id: recordIdSchema,
  base: revisionSchema.nullable(),
  fields: storableFields.nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** The fields after a change, before validation; null when the record is gone. */
export function applyChange(before: Fields | null, change: Pick<Change, 'fields'>): Fields | null {
  if (change.fields === null) return null;
  const after: Fields = { ...before };
  for (const [name, value] of Object.entries(change.fields)) {
    if (value === null) delete after[name];
    else after[name] = value;
  }
  return after;
}

/** The `fields` of the change that leads from `after` back to `before`. */
export function invertChange(before: Fields | null, after: Fields | null): Change['fields'] {
  if (before === null) return null;
  const back: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after ?? {})])) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after?.[name])) back[name] = before[name] ?? null;
  }
  return back as Change['fields'];
}
