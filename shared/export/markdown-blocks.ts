/**
 * Markdown (CommonMark with tables, strikethrough and task lists) read into blocks. What has no place on paper is told in
 * words: HTML stands as it was typed, a picture gives its description.
 */
import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { makeTable, type Line, type PageBlock, type Run } from './page-blocks.ts';
import { dropControls } from './safe-text.ts';
import { isMailAddress, isWebAddress } from './resume-values.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Nobody nests so deep on purpose; a template that had to would never end. */
const deepestNesting = 12;

export function readMarkdown(text: string): PageBlock[] {
  return readBlocks(parser.parse(dropControls(text)).children, 0);
}

function readBlocks(nodes: readonly RootContent[], depth: number): PageBlock[] {
  return depth > deepestNesting ? [] : nodes.flatMap((node) => readBlock(node, depth + 1));
}

function readBlock(node: RootContent, depth: number): PageBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(node.children);
    case 'heading':
      // Headings inside a text stand below those of the document around it.
      return [{ kind: 'heading', level: node.depth === 1 ? 3 : 4, lines: linesOf(node.children) }];
    case 'list': {
      const items = node.children.map((item) => {
        const blocks = readBlocks(item.children, depth);
        return typeof item.checked === 'boolean' ? markItem(blocks, item.checked) : blocks;
      });
      return [{ kind: 'list', items, ...(node.ordered === true ? { start: node.start ?? 1 } : {}) }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(node.children, depth) }];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'table': {
      const [head, ...body] = node.children.map((row) => row.children.map((cell) => linesOf(cell.children).flat()));
      return makeTable(head ?? [], body);
    }
    case 'html':
      return node.value.startsWith('<!--') ? [] : [{ kind: 'paragraph', lines: [[{ text: node.value }]] }];
    case 'footnoteDefinition':
      return [
        ...paragraphOf([{ type: 'text', value: `[${node.label ?? node.identifier}]` }]),
        ...readBlocks(node.children, depth),
      ];
    default:
      return [];
  }
}

function paragraphOf(nodes: readonly PhrasingContent[]): PageBlock[] {
  const lines = linesOf(nodes);
  return lines.length === 0 ? [] : [{ kind: 'paragraph', lines }];
}

/** A box that is ticked or not, in letters that every font has. */
function markItem(blocks: readonly PageBlock[], isDone: boolean): PageBlock[] {
  const box: Run = { text: isDone ? '[x] ' : '[ ] ' };
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', lines: [[box]] }, ...blocks];
  const [line = [], ...others] = first.lines;
  return [{ ...first, lines: [[box, ...line], ...others] }, ...rest];
}

/** Lines that the writer ended with a hard break; other line ends are spaces. Empty ones are left out. */
function linesOf(nodes: readonly PhrasingContent[]): Line[] {
  const lines: Run[][] = [[]];
  const add = (run: Run) => lines.at(-1)?.push(run);
  const read = (node: PhrasingContent, style: Omit<Run, 'text'>): void => {
    switch (node.type) {
      case 'text':
        add({ text: node.value.replace(/\s*\n\s*/g, ' '), ...style });
        break;
      case 'inlineCode':
        add({ text: node.value, ...style, code: true });
        break;
      case 'html':
        add({ text: node.value, ...style });
        break;
      case 'break':
        lines.push([]);
        break;
      case 'emphasis':
        for (const child of node.children) read(child, { ...style, italic: true });
        break;
      case 'strong':
        for (const child of node.children) read(child, { ...style, bold: true });
        break;
      case 'delete':
        for (const child of node.children) read(child, { ...style, strike: true });
        break;
      case 'link': {
        const link = safeAddress(node.url);
        for (const child of node.children) read(child, link === null ? style : { ...style, link });
        break;
      }
      case 'linkReference':
        for (const child of node.children) read(child, style);
        break;
      case 'image':
      case 'imageReference':
        if (node.alt) add({ text: node.alt, ...style });
        break;
      case 'footnoteReference':
        add({ text: `[${node.label ?? node.identifier}]`, ...style });
        break;
    }
  };
  for (const node of nodes) read(node, {});
  return lines.filter((line) => line.some((run) => run.text !== ''));
}

/** Nothing else becomes a link, so no link can run or fetch anything. */
function safeAddress(address: string): string | null {
  if (isWebAddress(address)) return address;
  return address.startsWith('mailto:') && isMailAddress(address.slice(7)) ? address : null;
}
