/** The declaration of some fields of a kind. */
import type { z } from 'zod';
import type { RecordKind } from '../../shared/domain/record-kind.ts';

/** In the order in which the kind declares them. */
export function shapeOf(kind: RecordKind, ...names: readonly string[]): z.ZodRawShape {
  return Object.fromEntries(Object.entries(kind.shape).filter(([name]) => names.includes(name)));
}
