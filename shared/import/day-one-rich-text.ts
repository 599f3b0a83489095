/** Day One's rich text, for entries that come without Markdown: `{"contents":[{"text","attributes","embeddedObjects"}]}`. */
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { parseJson } from './parse-json.ts';

interface Line {
  attributes: JsonObject;
  text: string;
}

/** '' when the text is not rich text. */
export function richTextToMarkdown(richText: string): string {
  const parsed = richText.trim() === '' ? null : parseJson(richText);
  const root = parsed?.ok === true ? parsed.value.value : null;
  const contents = isJsonObject(root) && Array.isArray(root['contents']) ? root['contents'] : [];
  const lines: Line[] = [{ attributes: {}, text: '' }];
  const startLine = () => lines.push({ attributes: {}, text: '' });
  for (const run of contents.filter(isJsonObject)) {
    for (const embedded of Array.isArray(run['embeddedObjects']) ? run['embeddedObjects'] : []) {
      const shown = showEmbedded(embedded);
      if (shown === '') continue;
      if (lines.at(-1)?.text !== '') startLine();
      lines.push({ attributes: {}, text: shown });
      startLine();
    }
    const attributes = isJsonObject(run['attributes']) ? run['attributes'] : {};
    const pieces = typeof run['text'] === 'string' ? run['text'].split('\n') : [];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) startLine();
      const line = lines.at(-1);
      if (line === undefined || piece === '') continue;
      line.text += format(piece, attributes);
      if (isJsonObject(attributes['line'])) line.attributes = attributes['line'];
    }
  }
  return joinLines(lines);
}

function showEmbedded(embedded: JsonValue): string {
  if (!isJsonObject(embedded)) return '';
  if (embedded['type'] === 'horizontalRuleLine') return '---';
  return typeof embedded['identifier'] === 'string' ? `![](dayone-moment://${embedded['identifier']})` : '';
}

const marks = [
  ['inlineCode', '`'],
  ['bold', '**'],
  ['italic', '*'],
  ['strikethrough', '~~'],
] as const;

/** Marks stand at the words, never at the spaces around them. */
function format(piece: string, attributes: JsonObject): string {
  const words = piece.trim();
  if (words === '') return piece;
  const before = piece.slice(0, piece.length - piece.trimStart().length);
  const after = piece.slice(piece.trimEnd().length);
  let marked = words;
  for (const [name, mark] of marks) if (attributes[name] === true) marked = mark + marked + mark;
  if (typeof attributes['linkURL'] === 'string') marked = `[${marked}](${attributes['linkURL']})`;
  return before + marked + after;
}

function prefixOf(line: JsonObject): string {
  const level = typeof line['indentLevel'] === 'number' ? Math.min(Math.max(line['indentLevel'], 1), 8) : 1;
  const indent = '  '.repeat(level - 1);
  if (line['listStyle'] === 'bulleted') return `${indent}- `;
  if (line['listStyle'] === 'checkbox') return `${indent}- [${line['checked'] === true ? 'x' : ' '}] `;
  if (line['listStyle'] === 'numbered') {
    return `${indent}${typeof line['listIndex'] === 'number' ? line['listIndex'] : 1}. `;
  }
  if (line['quote'] === true) return '> ';
  const header = line['header'];
  return typeof header === 'number' && header >= 1 && header <= 6 ? `${'#'.repeat(header)} ` : '';
}

/** Lines of code stand together in one fenced block. */
function joinLines(lines: readonly Line[]): string {
  const written: string[] = [];
  let isInCode = false;
  for (const { attributes, text } of lines) {
    const isCode = attributes['codeBlock'] === true;
    if (isCode !== isInCode) written.push('```');
    isInCode = isCode;
    written.push(isCode || text === '' ? text : prefixOf(attributes) + text);
  }
  if (isInCode) written.push('```');
  return written.join('\n').trim();
}
