/** How Markdown looks while it is written: the text keeps its marks, the words take their weight. */
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { RangeSetBuilder } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { Decoration, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import styles from './markdown-text.module.css';

const className = (name: string): string => styles[name] ?? '';

const words = HighlightStyle.define([
  { tag: tags.heading1, class: className('heading1') },
  { tag: tags.heading2, class: className('heading2') },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], class: className('heading3') },
  { tag: tags.strong, class: className('strong') },
  { tag: tags.emphasis, class: className('emphasis') },
  { tag: tags.strikethrough, class: className('struck') },
  { tag: tags.link, class: className('link') },
  { tag: tags.url, class: className('url') },
  { tag: tags.monospace, class: className('code') },
  { tag: [tags.processingInstruction, tags.labelName, tags.contentSeparator], class: className('mark') },
]);

const gap = Decoration.line({ class: className('gap') });
const quote = Decoration.line({ class: className('quote') });
const item = Decoration.line({ class: className('item') });

/** Lines that differ as a whole: the space between paragraphs, quotes, list items. */
const lines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = describeLines(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = describeLines(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function describeLines(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = doc.lineAt(at);
      if (line.length === 0 && line.number > 1 && line.number < doc.lines) builder.add(line.from, line.from, gap);
      else if (/^\s*>/.test(line.text)) builder.add(line.from, line.from, quote);
      else if (/^\s*([-*+]|\d+[.)])\s/.test(line.text)) builder.add(line.from, line.from, item);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/** Everything that makes a plain editor a Markdown editor. */
export const markdownStyling: Extension = [
  markdown({ base: markdownLanguage, completeHTMLTags: false }),
  syntaxHighlighting(words),
  lines,
];
