/** Underlines the sentences that other records were made from, and knows where they stand while the text changes. */
import { StateEffect, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import styles from './markdown-text.module.css';

/** A sentence to underline; `id` names the record that was made from it. */
export interface SentenceAnchor {
  readonly id: string;
  readonly sentence: string;
}

/** Where a sentence stands in a text, or null when it was rewritten. */
export type LocateSentence = (text: string, sentence: string) => { readonly from: number; readonly to: number } | null;

const setMarks = StateEffect.define<DecorationSet>();

function decorate(doc: Text, anchors: readonly SentenceAnchor[], locate: LocateSentence): DecorationSet {
  const text = doc.toString();
  const ranges = anchors.flatMap((anchor) => {
    const found = locate(text, anchor.sentence);
    if (found === null) return [];
    return [Decoration.mark({ class: styles['anchor'] ?? '', id: anchor.id }).range(found.from, found.to)];
  });
  return Decoration.set(ranges, true);
}

const anchorField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) return effect.value;
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const anchorMarks: Extension = anchorField;

/** Replaces the anchors; each is looked up in the text once and then moves with it. */
export function showAnchors(view: EditorView, anchors: readonly SentenceAnchor[], locate: LocateSentence): void {
  view.dispatch({ effects: setMarks.of(decorate(view.state.doc, anchors, locate)) });
}

/** Where every anchor starts, by id; sentences that were rewritten before this session have none. */
export function anchorPositions(view: EditorView): Map<string, number> {
  const positions = new Map<string, number>();
  view.state.field(anchorField).between(0, view.state.doc.length, (from, _to, mark) => {
    positions.set((mark.spec as { id: string }).id, from);
  });
  return positions;
}
