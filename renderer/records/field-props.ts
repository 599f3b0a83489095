/** What every editor of one field gets; `value` is whatever the record holds, however old. */
import type { z } from 'zod';
import type { FieldMeta } from '../../shared/domain/field.ts';

export interface FieldProps {
  /** Dotted path from the record: "title", "metrics.0.unit". */
  readonly path: string;
  readonly meta: FieldMeta;
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asTexts(value: unknown): readonly string[] {
  return asList(value).filter((one) => typeof one === 'string');
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
