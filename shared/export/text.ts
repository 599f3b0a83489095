/** A document as plain text for parsers and for pasting into forms: no tables, no marks but "-" for bullets, no wrapping. */
import { assertNever } from '../assert.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';

export function renderText(document: Pick<ExportDocument, 'blocks'>): string {
  let text = '';
  for (const block of document.blocks) {
    const lines = renderLines(block);
    if (lines.length === 0) continue;
    const isSeparate = block.kind === 'heading' && text !== '';
    text += `${isSeparate ? '\n' : ''}${lines.join('\n')}\n`;
  }
  return text;
}

function renderLines(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [oneLine(block.text)].filter(Boolean);
    case 'paragraph':
    case 'markdown': {
      const text = block.text.replace(/\r\n?/g, '\n').trim();
      return text === '' ? [] : text.split('\n').map((line) => line.trimEnd());
    }
    case 'bullets':
      return block.items
        .map(oneLine)
        .filter(Boolean)
        .map((item) => `- ${item}`);
    case 'facts':
      return block.facts
        .filter((fact) => fact.value.trim() !== '')
        .map((fact) => `${oneLine(fact.label)}: ${oneLine(fact.value)}`);
    case 'table':
      return tableLines(block);
    default:
      return assertNever(block);
  }
}

/** Row by row with the heads repeated, as a parser reads it that knows no tables. */
export function tableLines({ head, body }: Extract<DocumentBlock, { kind: 'table' }>): string[] {
  return body.map((row) =>
    row
      .map((cell, index) => (cell.trim() === '' ? '' : `${head[index] ?? ''}: ${oneLine(cell)}`))
      .filter(Boolean)
      .join(', '),
  );
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
