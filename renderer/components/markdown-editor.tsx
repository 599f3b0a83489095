/** Long writing: Markdown that stays Markdown, styled while it is typed. */
import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, keymap, placeholder as showPlaceholder } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import {
  anchorMarks,
  anchorPositions,
  showAnchors,
  type LocateSentence,
  type SentenceAnchor,
} from './markdown/anchor-marks.ts';
import { attachmentImages, type PictureSource } from './markdown/attachment-images.ts';
import { coveredWords } from './markdown/covered-words.ts';
import { markdownStyling } from './markdown/markdown-styling.ts';
import styles from './markdown-editor.module.css';

export type { SentenceAnchor } from './markdown/anchor-marks.ts';

/** A selection and where it is drawn, in pixels from the upper left corner of the editor. */
export interface EditorSelection {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MarkdownEditorHandle {
  focus(): void;
  /** Puts text on a line of its own at the caret. */
  insertBlock(text: string): void;
  /** The selection, also when it is only a caret. */
  selection(): { readonly from: number; readonly to: number };
  /** Marks a range and brings it into view. */
  reveal(from: number, to: number): void;
}

interface MarkdownEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly anchors?: readonly SentenceAnchor[];
  /** Finds an anchor's sentence in the text. */
  readonly locate?: LocateSentence;
  readonly pictureSource?: PictureSource;
  readonly onBlur?: () => void;
  /** A range was selected (by pointer or keys), or the selection is gone. */
  readonly onSelect?: (selection: EditorSelection | null) => void;
  /** Where each anchored sentence starts, in pixels from the top of the editor; called when any of them moves. */
  readonly onAnchorsMoved?: (tops: ReadonlyMap<string, number>) => void;
  readonly ref?: Ref<MarkdownEditorHandle>;
}

const noAnchors: readonly SentenceAnchor[] = [];
const locateExactly: LocateSentence = (text, sentence) => {
  const from = text.indexOf(sentence);
  return from === -1 || sentence === '' ? null : { from, to: from + sentence.length };
};
const noPicture: PictureSource = () => Promise.resolve(null);

/**
 * `value` is what the record holds: a value that differs from the text in the editor replaces it (undo, an older
 * version), so give back what `onChange` reported. Mount it with a `key` per record: the editor's own undo ends there.
 */
export function MarkdownEditor(props: MarkdownEditorProps) {
  const { value, autoFocus = false, anchors = noAnchors, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (host.current === null) return;
    const view = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          EditorView.cspNonce.of(document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''),
          history(),
          drawSelection(),
          EditorView.lineWrapping,
          markdownStyling,
          anchorMarks,
          coveredWords,
          attachmentImages((blob) => (latest.current.pictureSource ?? noPicture)(blob)),
          showPlaceholder(latest.current.placeholder ?? ''),
          keymap.of([...historyKeymap, ...standardKeymap]),
          EditorView.contentAttributes.of({
            'aria-label': latest.current.label,
            autocomplete: 'off',
            autocorrect: 'off',
            autocapitalize: 'off',
            spellcheck: 'false',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
            if (update.selectionSet || update.docChanged || update.geometryChanged) reportSelection(update.view);
            if (update.docChanged || update.geometryChanged) reportAnchors(update.view);
            if (update.focusChanged && !update.view.hasFocus) latest.current.onBlur?.();
          }),
        ],
      }),
    });
    editor.current = view;
    if (latest.current.autoFocus === true) view.focus();

    function reportSelection(of: EditorView): void {
      const report = latest.current.onSelect;
      if (report === undefined) return;
      of.requestMeasure({ key: report, read: readSelection, write: (selection) => report(selection) });
    }
    function reportAnchors(of: EditorView): void {
      const report = latest.current.onAnchorsMoved;
      if (report === undefined) return;
      of.requestMeasure({ key: anchorPositions, read: readAnchorTops, write: (tops) => report(tops) });
    }
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (view === null || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
    showAnchors(view, latest.current.anchors ?? noAnchors, latest.current.locate ?? locateExactly);
  }, [value]);

  const anchorKey = JSON.stringify(anchors);
  useEffect(() => {
    const view = editor.current;
    if (view === null) return;
    showAnchors(view, latest.current.anchors ?? noAnchors, latest.current.locate ?? locateExactly);
    const report = latest.current.onAnchorsMoved;
    view.requestMeasure({ key: anchorPositions, read: readAnchorTops, write: (tops) => report?.(tops) });
  }, [anchorKey]);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => editor.current?.focus(),
      insertBlock: (text) => {
        if (editor.current !== null) insertBlock(editor.current, text);
      },
      selection: () => {
        const main = editor.current?.state.selection.main;
        return { from: main?.from ?? 0, to: main?.to ?? 0 };
      },
      reveal: (from, to) => {
        const view = editor.current;
        if (view === null) return;
        view.focus();
        view.dispatch({
          selection: { anchor: from, head: to },
          effects: EditorView.scrollIntoView(from, { y: 'center' }),
        });
      },
    }),
    [],
  );

  return <div ref={host} className={styles.editor} data-autofocus={autoFocus || undefined} />;
}

function insertBlock(view: EditorView, text: string): void {
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const insert = line.length === 0 ? `${text}\n` : `\n\n${text}\n`;
  view.dispatch({ changes: { from: line.to, insert }, selection: { anchor: line.to + insert.length } });
  view.focus();
}

function readSelection(view: EditorView): EditorSelection | null {
  const { from, to, empty } = view.state.selection.main;
  if (empty) return null;
  const frame = view.dom.getBoundingClientRect();
  const start = view.coordsAtPos(from, 1);
  const end = view.coordsAtPos(to, -1);
  const top = (start?.top ?? view.lineBlockAt(from).top + view.documentTop) - frame.top;
  const bottom = (end?.bottom ?? view.lineBlockAt(to).bottom + view.documentTop) - frame.top;
  return { from, to, top, bottom, left: (end?.left ?? frame.left) - frame.left };
}

function readAnchorTops(view: EditorView): Map<string, number> {
  const frame = view.dom.getBoundingClientRect();
  const tops = new Map<string, number>();
  for (const [id, from] of anchorPositions(view)) {
    const top = view.coordsAtPos(from, 1)?.top ?? view.lineBlockAt(from).top + view.documentTop;
    tops.set(id, Math.round(top - frame.top));
  }
  return tops;
}
