/** A document as Markdown that any reader shows as it was meant: text is escaped, never interpreted. */
import { assertNever } from '../assert.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';

export function renderMarkdown(document: Pick<ExportDocument, 'blocks'>): string {
  const parts = document.blocks.map(renderBlock).filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function renderBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return oneLine(block.text) === '' ? '' : `${'#'.repeat(block.level)} ${escapeInline(oneLine(block.text))}`;
    case 'paragraph': {
      const text = escapeLines(block.text);
      if (text === '') return '';
      if (block.style === 'lead') return text.replace(/^/gm, '> ');
      return block.style === 'period' ? `*${escapeInline(oneLine(block.text))}*` : text;
    }
    case 'markdown':
      return block.text.trim();
    case 'bullets':
      return block.items
        .map((item) => escapeLines(oneLine(item)))
        .filter((item) => item !== '')
        .map((item) => `- ${item}`)
        .join('\n');
    case 'facts':
      return block.facts
        .filter((fact) => fact.value.trim() !== '')
        .map((fact) => `- **${escapeInline(oneLine(fact.label))}:** ${escapeInline(oneLine(fact.value))}`)
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]) =>
        `| ${cells.map((cell) => escapeInline(oneLine(cell)).replaceAll('|', String.raw`\|`)).join(' | ')} |`;
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.body.map(row)].join('\n');
    }
    default:
      return assertNever(block);
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Keeps line breaks and paragraphs of a plain text. */
function escapeLines(text: string): string {
  return text
    .trim()
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) =>
      paragraph
        .split(/\r?\n/)
        .map((line) => escapeStart(escapeInline(line.trim())))
        .join('  \n'),
    )
    .join('\n\n');
}

/** Escapes what would be markup anywhere in a line. Underscores inside words and lone signs stay readable. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/<(?=[a-z/!?])/gi, String.raw`\<`)
    .replace(/&(?=#?[a-z0-9]+;)/gi, String.raw`\&`);
}

/** Escapes what would be markup at the start of a line: headings, quotes, lists, rules. */
function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, String.raw`\$1`)
    .replace(/^([>+=|-]|:(?=-))/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
