/** Text of a person made fit for files that other programs open: no control characters, no address but a harmless one. */
import { mendText } from '../mend-text.ts';
import { isMailAddress, isWebAddress } from './resume-values.ts';

/** What XML 1.0 (section 2.2) cannot hold, and the C1 controls, which no writing needs. Tabs and line ends stay. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Half characters become �, control characters go. */
export function dropControls(text: string): string {
  return mendText(text).replace(control, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text of HTML and XML, and for attributes in quotes. */
export function escapeMarkup(text: string): string {
  return dropControls(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

export const oneLine = (text: string): string => dropControls(text).replace(/\s+/g, ' ').trim();

/** Paragraphs of a plain text, each as its lines; nothing for an empty text. */
export function paragraphsOf(text: string): string[][] {
  return dropControls(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
}

export interface TextPart {
  readonly text: string;
  /** `http:`, `https:` or `mailto:`, where this part is an address. */
  readonly href?: string;
}

const separator = String.raw`\s<>"“”|,;:()`;
/** Mail addresses only where a word begins and of a length that exists, so that no text takes long to search. */
const candidate = new RegExp(
  String.raw`https?://[^\s<>"“”|]{1,2000}|(?<![^${separator}])[^${separator}@]{1,64}@[^${separator}@]{1,255}(?=[${separator}]|$)`,
  'gi',
);

/** A text cut at the addresses in it. Nothing else ever becomes a link, so no link can run or fetch anything. */
export function splitLinks(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(candidate)) {
    const address = found.replace(/[.,;:!?'’)\]]+$/, '');
    const href = hrefOf(address);
    if (href === null) continue;
    if (index > done) parts.push({ text: text.slice(done, index) });
    parts.push({ text: address, href });
    done = index + address.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}

function hrefOf(address: string): string | null {
  if (isWebAddress(address)) return address;
  return isMailAddress(address) && /\.[a-z]{2,}$/i.test(address) ? `mailto:${address}` : null;
}
