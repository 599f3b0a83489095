/** The element ids of fields, and how a note elsewhere on the page leads to them. */

/** The element id of the field at a dotted path. */
export function fieldId(path: string): string {
  return `field-${path.replace(/\./g, '-')}`;
}

/** Moves the focus to a field of the form in view, or to the first control inside it. */
export function focusField(path: string): void {
  const element = document.getElementById(fieldId(path));
  if (element === null) return;
  const controls = 'input, textarea, button, select, [contenteditable]';
  const control = element.matches(controls) ? element : (element.querySelector<HTMLElement>(controls) ?? element);
  control.focus();
  element.scrollIntoView({ block: 'center' });
}
