/** The goal as its page edits it. */
import type { z } from 'zod';
import { goal } from '../../../shared/domain/goal.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';

export const goalKind = goal as unknown as RecordKind;

/** The declaration of some of its fields, in the order of the declaration. */
export function shapeOf(...names: readonly string[]): z.ZodRawShape {
  return Object.fromEntries(Object.entries(goalKind.shape).filter(([name]) => names.includes(name)));
}
