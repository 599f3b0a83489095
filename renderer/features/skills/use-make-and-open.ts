/** Makes a record and goes where its kind is written, with the cursor in its name. */
import { useRef } from 'react';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { navigate } from '../../lib/navigation.ts';
import { placeOfRecord } from '../../lib/open-record.ts';
import { focusTitle } from '../../records/focus-title.ts';
import { makeRecord } from '../../records/make-record.ts';
import { editSection } from './skills-views.ts';

/** A second click while the first is still being written makes nothing. */
export function useMakeAndOpen(kind: RecordKind, fields: Fields = {}): () => void {
  const isMaking = useRef(false);
  const make = async () => {
    if (isMaking.current) return;
    isMaking.current = true;
    const made = await makeRecord(kind.name, fields);
    isMaking.current = false;
    const place = made === null ? null : placeOfRecord(made);
    if (place === null) return;
    navigate(place.page === 'skills' ? { ...place, section: editSection } : place);
    focusTitle(kind.name);
  };
  return () => void make();
}
