/** Puts the cursor where a record is named, once its form is drawn. */
import { findKind } from '../../shared/domain/registry.ts';
import { fieldId, focusField } from './field-focus.ts';
import { titleFieldOf } from './title-field.ts';

/** Milliseconds; the form is drawn once the vault has given the record out. */
const betweenTries = 50;
const mostTries = 60;

export function focusTitle(kind: string): void {
  const declared = findKind(kind);
  const field = declared === undefined ? null : titleFieldOf(declared);
  if (field !== null) focusOnceDrawn(field);
}

/** Puts the cursor in a field that is still to be drawn. */
export function focusOnceDrawn(field: string): void {
  setTimeout(() => focusWhenDrawn(field, mostTries), betweenTries);
}

function focusWhenDrawn(field: string, tries: number): void {
  if (document.getElementById(fieldId(field)) !== null) focusField(field);
  else if (tries > 0) setTimeout(() => focusWhenDrawn(field, tries - 1), betweenTries);
}
