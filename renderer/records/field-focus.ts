/** The element ids of fields, and how a note elsewhere on the page leads to them. */

/** The element id of the field at a dotted path. */
export function fieldId(path: string): string {
  return `field-${path.replace(/\./g, '-')}`;
}

/**
 * Moves the focus to a field of the form in view, or to the first control inside it; `selection` `[from, to)` selects
 * that part of its text.
 */
export function focusField(path: string, selection: readonly [from: number, to: number] | null = null): void {
  const element = document.getElementById(fieldId(path));
  if (element === null) return;
  const controls = 'input, textarea, button, select, [contenteditable]';
  const control = element.matches(controls) ? element : (element.querySelector<HTMLElement>(controls) ?? element);
  control.focus();
  if (selection !== null && control instanceof HTMLTextAreaElement) control.setSelectionRange(...selection);
  element.scrollIntoView({ block: 'center' });
}
