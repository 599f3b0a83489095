/**
 * Text boxes keep what they hold. While they are not being written in, a sheet with the covered text lies over them and
 * their own letters are not drawn.
 */
import { currentCover } from './cover-words.ts';
import styles from './cover-fields.module.css';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Sheet {
  readonly element: HTMLElement;
  /** What the field held when it was laid. */
  readonly value: string;
}

const sheets = new Map<Field, Sheet>();
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) place(target as Field);
});
const wordy: ReadonlySet<string> = new Set(['text', 'search', 'email', 'url', 'tel', 'textarea']);

export const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Covers every text box of the page that holds a covered word, except the one with the focus. */
export function coverFields(): void {
  document.addEventListener('focusin', coverFields);
  document.addEventListener('focusout', coverLeft);
  const fields = new Set(document.querySelectorAll<Field>('input, textarea'));
  for (const field of sheets.keys()) if (!fields.has(field)) uncover(field);
  for (const field of fields) coverField(field, field !== document.activeElement);
}

/** Shows every text box as it is. */
export function uncoverFields(): void {
  document.removeEventListener('focusin', coverFields);
  document.removeEventListener('focusout', coverLeft);
  for (const field of [...sheets.keys()]) uncover(field);
}

/** While the focus is leaving, it is nowhere yet or still in the field. */
function coverLeft({ target }: FocusEvent): void {
  if (target instanceof Element && isField(target)) coverField(target, true);
}

function coverField(field: Field, isLeft: boolean): void {
  const masked = isLeft && wordy.has(field.type) ? (currentCover()?.mask(field.value) ?? field.value) : field.value;
  if (masked === field.value) {
    uncover(field);
    return;
  }
  const before = sheets.get(field);
  if (before?.value === field.value && before.element.textContent === masked) {
    if (before.element.previousSibling !== field) field.after(before.element);
    return;
  }
  const element = before?.element ?? document.createElement('span');
  element.className = styles['sheet'] ?? '';
  element.ariaHidden = 'true';
  element.textContent = masked;
  field.after(element);
  field.dataset['covered'] = '';
  sheets.set(field, { element, value: field.value });
  sizes.observe(field);
  place(field);
}

function uncover(field: Field): void {
  const sheet = sheets.get(field);
  if (sheet === undefined) return;
  sheets.delete(field);
  sizes.unobserve(field);
  sheet.element.remove();
  delete field.dataset['covered'];
}

const taken = [
  ...['font', 'letter-spacing', 'text-align', 'color', 'overflow-wrap', 'text-indent'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];

/** Lays the sheet exactly over its field, in the same letters. */
function place(field: Field): void {
  const sheet = sheets.get(field)?.element;
  const holder = field.parentElement;
  if (sheet === undefined || holder === null) return;
  if (getComputedStyle(holder).position === 'static') holder.dataset['holdsSheet'] = '';
  const look = getComputedStyle(field);
  for (const name of taken) sheet.style.setProperty(name, look.getPropertyValue(name));
  const isLine = field instanceof HTMLInputElement;
  sheet.style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
  const { width, height, left, top } = field.getBoundingClientRect();
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
  if (isLine) sheet.style.lineHeight = `${field.clientHeight - heightOfPadding(look)}px`;
  const origin = sheet.getBoundingClientRect();
  sheet.style.left = `${sheet.offsetLeft + left - origin.left}px`;
  sheet.style.top = `${sheet.offsetTop + top - origin.top}px`;
}

const heightOfPadding = (look: CSSStyleDeclaration) =>
  Number.parseFloat(look.paddingTop) + Number.parseFloat(look.paddingBottom);
