/** Covers words in a text that is being written, except in the lines where the caret is; the text itself stays as it is. */
import { RangeSetBuilder, StateEffect, type Extension } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { currentCover, watchCover } from '../cover/cover-words.ts';

class InsteadWidget extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: InsteadWidget): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.textContent = this.text;
    return element;
  }
}

const coverChanged = StateEffect.define<null>();

function describeCovers(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const cover = currentCover();
  if (cover === null) return builder.finish();
  const { doc, selection } = view.state;
  const isWritten = (from: number, to: number) =>
    view.hasFocus && selection.ranges.some((range) => range.from <= to && range.to >= from);
  let done = -1;
  for (const visible of view.visibleRanges) {
    for (let line = doc.lineAt(visible.from); ; line = doc.line(line.number + 1)) {
      if (line.from > done && !isWritten(line.from, line.to)) {
        for (const { from, to, instead } of cover.find(line.text)) {
          const widget = new InsteadWidget(instead);
          builder.add(line.from + from, line.from + to, Decoration.replace({ widget }));
        }
      }
      done = Math.max(done, line.from);
      if (line.to >= visible.to) break;
    }
  }
  return builder.finish();
}

export const coveredWords: Extension = ViewPlugin.define(
  (view) => {
    const plugin = {
      covers: describeCovers(view),
      update(update: ViewUpdate) {
        const isChanged = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(coverChanged)));
        if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || isChanged) {
          plugin.covers = describeCovers(update.view);
        }
      },
      destroy: watchCover(() => view.dispatch({ effects: coverChanged.of(null) })),
    };
    return plugin;
  },
  { decorations: (plugin) => plugin.covers },
);
