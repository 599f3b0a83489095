/** A document as one web page that needs nothing else: no script, no request, every text escaped. */
import { assertNever } from '../assert.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { htmlStyle, htmlStyleHash } from './html-style.ts';
import { escapeMarkup, oneLine, paragraphsOf, splitLinks } from './safe-text.ts';

export function renderHtml(document: ExportDocument): string {
  const policy = `default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(document.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(oneLine(document.title))}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...document.blocks.map(renderBlock).filter((part) => part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading': {
      const text = inline(oneLine(block.text));
      return text === '' ? '' : `<h${block.level}>${text}</h${block.level}>`;
    }
    case 'paragraph':
      return paragraphs(block.text, block.style === undefined ? '' : ` class="${block.style}"`);
    case 'markdown':
      return paragraphs(block.text, '');
    case 'bullets':
      return list('ul', block.items.map(oneLine).filter(Boolean), (item) => `<li>${inline(item)}</li>`);
    case 'facts':
      return list(
        'dl',
        block.facts.filter((fact) => oneLine(fact.value) !== ''),
        (fact) => `<div><dt>${inline(oneLine(fact.label))}</dt><dd>${inline(oneLine(fact.value))}</dd></div>`,
      );
    case 'table':
      return [
        '<table>',
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${inline(oneLine(cell))}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.body.map((row) => `<tr>${row.map((cell) => `<td>${inline(oneLine(cell))}</td>`).join('')}</tr>`),
        '</tbody>',
        '</table>',
      ].join('\n');
    default:
      return assertNever(block);
  }
}

function paragraphs(text: string, attributes: string): string {
  return paragraphsOf(text)
    .map((lines) => `<p${attributes}>${lines.map(inline).join('<br>\n')}</p>`)
    .join('\n');
}

function list<Item>(name: 'ul' | 'dl', items: readonly Item[], render: (item: Item) => string): string {
  return items.length === 0 ? '' : [`<${name}>`, ...items.map(render), `</${name}>`].join('\n');
}

function inline(text: string): string {
  return splitLinks(text)
    .map((part) =>
      part.href === undefined
        ? escapeMarkup(part.text)
        : `<a href="${escapeMarkup(part.href)}" rel="noreferrer">${escapeMarkup(part.text)}</a>`,
    )
    .join('');
}
