/** The sections of the Record page: every kind that lives there, the profile apart since it heads the page. */
import { recordKinds } from '../../../shared/domain/registry.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';

export const profileKind = 'profile';

export const recordSections: readonly RecordKind[] = recordKinds.filter(
  (kind) => kind.place === 'record' && kind.name !== profileKind,
);
