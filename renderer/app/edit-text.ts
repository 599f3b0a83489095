/** Undo and redo asked for from the menu while text is being edited: they are about the text, not the journal. */

/** Passes the request to the field or editor that has the focus. False when none has. */
export function editText(what: 'historyUndo' | 'historyRedo'): boolean {
  const focused = document.activeElement;
  if (focused === null) return false;
  if (focused.closest('.cm-editor') !== null) {
    focused.dispatchEvent(new InputEvent('beforeinput', { inputType: what, bubbles: true, cancelable: true }));
    return true;
  }
  if (!focused.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea')) return false;
  // The only way there is to reach a plain field's own history.
  document.execCommand(what === 'historyUndo' ? 'undo' : 'redo');
  return true;
}
