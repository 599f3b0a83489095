/** Links, pictures and wiki links in Markdown, found in one pass: hostile text must not cost more than its length. */
import { mapOutsideCode } from './markdown-code.ts';

export interface Reference {
  /** `[label](target)`, `![label](target)` or `<img>`, `[[target|label]]`, `![[target|label]]`. */
  readonly kind: 'link' | 'image' | 'wiki-link' | 'wiki-embed';
  /** '' when none was written. */
  readonly label: string;
  /** As written, without angle brackets and title. */
  readonly target: string;
}

interface Found extends Reference {
  readonly start: number;
  readonly end: number;
}

const longestLabel = 500;
const longestTarget = 2000;
/** Brackets inside the brackets of one label. */
const deepestLabel = 8;
const candidates = /\]\(|\[\[|<img\s/gi;

/** Puts what `rewrite` gives in the place of each reference; null leaves it. Code is left alone. */
export function mapReferences(markdown: string, rewrite: (reference: Reference) => string | null): string {
  return mapOutsideCode(markdown, (text) => {
    let rewritten = '';
    let at = 0;
    for (const match of text.matchAll(candidates)) {
      if (match.index < at) continue;
      const found = readReference(text, match.index, at);
      const replacement = found === null ? null : rewrite(found);
      if (found === null || replacement === null) continue;
      rewritten += text.slice(at, found.start) + replacement;
      at = found.end;
    }
    return rewritten + text.slice(at);
  });
}

/** Every reference of a text, in order. */
export function listReferences(markdown: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(markdown, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

/** `from` is where the text that nobody has claimed yet begins. */
function readReference(text: string, index: number, from: number): Found | null {
  if (text.startsWith('[[', index)) return readWiki(text, index, from);
  if (text.startsWith('](', index)) return readInline(text, index, from);
  return readTag(text, index);
}

function readWiki(text: string, index: number, from: number): Found | null {
  const inner = /^[^[\]\n]+(?=\]\])/.exec(text.slice(index + 2, index + 2 + longestLabel))?.[0];
  if (inner === undefined) return null;
  const isEmbed = index > from && text[index - 1] === '!';
  // In a table the bar is written `\|`.
  const bar = inner.search(/\\?\|/);
  return {
    kind: isEmbed ? 'wiki-embed' : 'wiki-link',
    target: (bar === -1 ? inner : inner.slice(0, bar)).trim(),
    label: bar === -1 ? '' : inner.slice(inner.indexOf('|') + 1).trim(),
    start: isEmbed ? index - 1 : index,
    end: index + inner.length + 4,
  };
}

function readInline(text: string, index: number, from: number): Found | null {
  const open = findOpening(text, index, from);
  const close = open === -1 ? -1 : findClosing(text, index + 2);
  if (close === -1) return null;
  const isImage = open > from && text[open - 1] === '!';
  return {
    kind: isImage ? 'image' : 'link',
    label: text.slice(open + 1, index),
    target: withoutTitle(text.slice(index + 2, close).trim()),
    start: isImage ? open - 1 : open,
    end: close + 1,
  };
}

/** The `[` in the same paragraph that belongs to the `]` at `index`, or -1. */
function findOpening(text: string, index: number, from: number): number {
  let depth = 0;
  for (let at = index - 1; at >= from && at >= index - longestLabel; at -= 1) {
    const character = text[at];
    if (character === ']') {
      depth += 1;
      if (depth > deepestLabel) return -1;
    } else if (character === '[' && depth === 0) return at;
    else if (character === '[') depth -= 1;
    else if (character === '\n' && text[at - 1] === '\n') return -1;
  }
  return -1;
}

/** The `)` that ends a target that begins at `start`, or -1. Spaces in it are allowed: people write them. */
function findClosing(text: string, start: number): number {
  const end = Math.min(text.length, start + longestTarget);
  let depth = 0;
  let isBracketed = false;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === '\n' || text.startsWith('](', at)) return -1;
    if (character === '\\') at += 1;
    else if (character === '<' && text.slice(start, at).trim() === '') isBracketed = true;
    else if (character === '>') isBracketed = false;
    else if (character === '(' && !isBracketed) depth += 1;
    else if (character === ')' && !isBracketed) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

function withoutTitle(inner: string): string {
  if (inner.startsWith('<')) return inner.slice(1, Math.max(1, inner.indexOf('>')));
  for (const [open, close] of ['""', "''", '()'] as const) {
    const title = inner.endsWith(close ?? '') ? inner.lastIndexOf(` ${open ?? ''}`, inner.length - 2) : -1;
    if (title !== -1) return inner.slice(0, title).trim();
  }
  return inner;
}

function readTag(text: string, index: number): Found | null {
  const tag = /^<img[^<>]*>/i.exec(text.slice(index, index + longestTarget))?.[0] ?? '';
  const attribute = (pattern: RegExp) => {
    const match = pattern.exec(tag);
    return match?.[1] ?? match?.[2] ?? '';
  };
  const target = attribute(/\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i);
  if (target === '') return null;
  const label = attribute(/\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i);
  return { kind: 'image', label, target, start: index, end: index + tag.length };
}
