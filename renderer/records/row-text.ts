/** Rows as data: a fresh one, and the line that stands for one while it is closed. */
import { z } from 'zod';
import { lowerFirst } from '../../shared/domain/first-letter.ts';
import { fieldsOf, type Control } from '../../shared/domain/field.ts';
import { formatDate } from '../lib/dates.ts';

/** A new row with every default of its shape. */
export function emptyRow(shape: z.ZodRawShape): Record<string, unknown> {
  return z.looseObject(shape).parse({});
}

/**
 * The first filled short fields of a row, at most three; its writing where it has nothing shorter; '' when empty. Links
 * read as the `titles` of what they lead to.
 */
export function describeRow(
  shape: z.ZodRawShape,
  row: Readonly<Record<string, unknown>>,
  titles: ReadonlyMap<string, string> = new Map(),
): string {
  const filled = (controls: readonly Control[]) =>
    fieldsOf(shape).flatMap(({ name, meta }) => {
      const value = row[name];
      if (!controls.includes(meta.control)) return [];
      // Without its name a number says nothing: "SQL, level 4, importance 3".
      if (typeof value === 'number') return [`${lowerFirst(meta.label)} ${value}`];
      if (typeof value !== 'string' || value === '') return [];
      if (meta.control === 'link') return titles.get(value) ?? [];
      return [meta.control === 'date' || meta.control === 'day' ? formatDate(value) : value];
    });
  const short = filled(['text', 'url', 'date', 'day', 'number', 'link']);
  return (short.length > 0 ? short : filled(['paragraph'])).slice(0, 3).join(', ');
}
