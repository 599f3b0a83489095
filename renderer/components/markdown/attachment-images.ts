/** Shows pictures of the vault under the line that names them; pictures from anywhere else are never fetched. */
import { RangeSetBuilder, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import styles from './markdown-text.module.css';

/** Gives the address of a kept picture (a blob: URL), or null when it is gone or no picture. */
export type PictureSource = (blob: string) => Promise<string | null>;

const reference = /!\[([^\]]*)\]\(attachment:([0-9a-f]{32})\)/g;

class PictureWidget extends WidgetType {
  readonly name: string;
  readonly blob: string;
  readonly source: PictureSource;

  constructor(name: string, blob: string, source: PictureSource) {
    super();
    this.name = name;
    this.blob = blob;
    this.source = source;
  }

  override eq(other: PictureWidget): boolean {
    return other.blob === this.blob && other.name === this.name;
  }

  override toDOM(view: EditorView): HTMLElement {
    const frame = document.createElement('span');
    frame.className = styles['picture'] ?? '';
    void this.source(this.blob).then((address) => {
      if (address === null) {
        frame.textContent = 'This picture is no longer in the vault.';
      } else {
        const picture = document.createElement('img');
        picture.alt = this.name;
        picture.onload = () => view.requestMeasure();
        picture.src = address;
        frame.append(picture);
      }
      view.requestMeasure();
    });
    return frame;
  }
}

function describePictures(view: EditorView, source: PictureSource): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (const match of view.state.sliceDoc(from, to).matchAll(reference)) {
      const end = from + match.index + match[0].length;
      const widget = new PictureWidget(match[1] ?? '', match[2] ?? '', source);
      builder.add(end, end, Decoration.widget({ widget, side: 1 }));
    }
  }
  return builder.finish();
}

export function attachmentImages(source: PictureSource): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = describePictures(view, source);
      }
      update(update: ViewUpdate) {
        if (update.docChanged || update.viewportChanged) this.decorations = describePictures(update.view, source);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}
