/** The goal as its page edits it. */
import { goal } from '../../../shared/domain/goal.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';

export const goalKind = goal as unknown as RecordKind;
