/** One item of Joplin's own format: a title, a text, and its properties as `key: value` lines at the end. */

export interface JoplinItem {
  readonly path: string;
  readonly type: JoplinType;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** `type_` of the items that mean something here; the others are Joplin's own bookkeeping. */
const types = { 1: 'note', 2: 'folder', 4: 'resource', 5: 'tag', 6: 'note-tag' } as const;
export type JoplinType = (typeof types)[keyof typeof types] | 'other';

const idPattern = /^[0-9a-f]{32}$/;
/** Files of items are named after them. */
const itemName = /(?:^|\/)[0-9a-f]{32}\.md$/;
const lineFeed = 0x0a;
const typeLine = [...'type_: '].map((character) => character.charCodeAt(0));

/** Told by the file's name and last line, without decoding it. */
export function looksLikeItem(path: string, bytes: Uint8Array): boolean {
  if (!itemName.test(path)) return false;
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  const start = bytes.lastIndexOf(lineFeed, end - 1) + 1;
  return typeLine.every((code, index) => bytes[start + index] === code);
}

/** Null when the text does not end in the properties of an item. */
export function readItem(path: string, text: string): JoplinItem | null {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  const properties = new Map<string, string>();
  let end = lines.length;
  for (; end > 0; end -= 1) {
    const line = lines[end - 1] ?? '';
    if (line.trim() === '') break;
    const colon = line.indexOf(':');
    if (colon <= 0) return null;
    properties.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const number = properties.get('type_');
  const id = properties.get('id') ?? '';
  if (number === undefined || !idPattern.test(id)) return null;
  // Title, an empty line, the text, an empty line.
  const [title = '', , ...body] = lines.slice(0, Math.max(0, end - 1));
  const type = Object.hasOwn(types, number) ? types[Number(number) as keyof typeof types] : 'other';
  return { path, type, id, title, body: body.join('\n'), properties };
}
