/**
 * Covers words wherever the page shows them: in texts, pictures, dialogs, tooltips and the names that screen readers read.
 * It changes what the document shows and nothing of what the app holds, so no covered word can be saved. Changes are
 * covered before they are painted.
 */
import { coverFields, isField, uncoverFields } from './cover-fields.ts';
import { currentCover, setCover, type Cover } from './cover-words.ts';

interface Covered {
  readonly real: string;
  readonly shown: string;
}

const texts = new WeakMap<Text, Covered>();
const attributes = new WeakMap<Element, Map<string, Covered>>();

const readAttributes = ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt'];
const watchedAttributes = [...readAttributes, 'value'];

/** Here a change of the document would be a change of what is written. */
const writing = 'textarea, script, style, [contenteditable="true"]';

let observer: MutationObserver | null = null;

/** Covers the page from now on, whatever is drawn into it; null shows everything again. */
export function coverPage(cover: Cover | null): void {
  if (cover === null && observer === null) return;
  setCover(cover);
  coverTree(document.documentElement);
  if (cover === null) {
    observer?.disconnect();
    observer = null;
    uncoverFields();
    return;
  }
  coverFields();
  if (observer !== null) return;
  observer = new MutationObserver(coverChanges);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watchedAttributes,
  });
}

function coverChanges(changes: readonly MutationRecord[]): void {
  for (const { type, target, addedNodes, attributeName } of changes) {
    if (type === 'characterData') coverText(target as Text);
    else if (type === 'childList') addedNodes.forEach(coverTree);
    else if (attributeName !== 'value') coverAttribute(target as Element, attributeName ?? '');
  }
  coverFields();
}

function coverTree(root: Node): void {
  if (root instanceof Text) coverText(root);
  if (!(root instanceof Element)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if (node instanceof Text) coverText(node);
    else for (const name of readAttributes) coverAttribute(node as Element, name);
  }
}

function coverText(text: Text): void {
  if (text.parentElement === null || text.parentElement.closest(writing) !== null) return;
  const run = runOf(text);
  const reals = run.map(realOf);
  const shown = maskRun(reals);
  for (const [index, one] of run.entries()) {
    const entry = { real: reals[index] ?? '', shown: shown[index] ?? '' };
    if (entry.real === entry.shown) texts.delete(one);
    else texts.set(one, entry);
    if (one.data !== entry.shown) one.data = entry.shown;
  }
}

/** What the app has written there, unless it has written something else since it was covered. */
function realOf(text: Text): string {
  const entry = texts.get(text);
  return entry !== undefined && entry.shown === text.data ? entry.real : text.data;
}

/** Texts that read as one: a mark (of what was searched for) may begin or end in the middle of a word. */
function runOf(text: Text): readonly Text[] {
  const isPart = (node: Node | null): node is Text | HTMLElement =>
    node instanceof Text || (node instanceof HTMLElement && node.tagName === 'MARK');
  const middle = text.parentElement?.tagName === 'MARK' ? text.parentElement : text;
  const nodes: Node[] = [middle];
  for (let before = middle.previousSibling; isPart(before); before = before.previousSibling) nodes.unshift(before);
  for (let after = middle.nextSibling; isPart(after); after = after.nextSibling) nodes.push(after);
  if (nodes.every((node) => node instanceof Text)) return [text];
  return nodes.flatMap((node) =>
    node instanceof Text ? [node] : [...node.childNodes].filter((child) => child instanceof Text),
  );
}

/** A word that reaches over several texts is covered in the one where it begins and taken out of the others. */
function maskRun(reals: readonly string[]): readonly string[] {
  const found = currentCover()?.find(reals.join('')) ?? [];
  let start = 0;
  return reals.map((real) => {
    const end = start + real.length;
    let shown = '';
    let read = start;
    for (const { from, to, instead } of found) {
      if (to <= start || from >= end) continue;
      shown += real.slice(read - start, Math.max(from, start) - start) + (from >= start ? instead : '');
      read = Math.min(to, end);
    }
    shown += real.slice(read - start);
    start = end;
    return shown;
  });
}

function coverAttribute(element: Element, name: string): void {
  const value = element.getAttribute(name);
  if (value === null || (!isField(element) && element.closest(writing) !== null)) return;
  const entry = attributes.get(element)?.get(name);
  const real = entry?.shown === value ? entry.real : value;
  const shown = currentCover()?.mask(real) ?? real;
  const kept = attributes.get(element) ?? new Map<string, Covered>();
  if (shown === real) kept.delete(name);
  else attributes.set(element, kept.set(name, { real, shown }));
  if (shown !== value) element.setAttribute(name, shown);
}
