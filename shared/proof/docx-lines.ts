/** The text of a Word file, paragraph by paragraph, and what stands beside it. */
import { isOn, type Look, type Looks } from './docx-look.ts';
import type { ReadBack, ReadLine, ReadRun } from './read-back.ts';
import { childrenOf, descendantsOf, findChild, textIn, type XmlElement } from './xml-tree.ts';

export interface DocxParts {
  readonly body: XmlElement;
  /** Page headers and footers. */
  readonly margins: readonly XmlElement[];
  readonly looks: Looks;
  /** Addresses of links by the id of their relation. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Deleted and moved text, other ways to draw the same, field codes and notes for reviewers: no reader shows them. */
const unread = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPr', 'rPr', 'tblPr', 'tcPr', 'trPr']);

export function readDocxLines({
  body,
  margins,
  looks,
  addresses,
}: DocxParts): Pick<ReadBack, 'lines' | 'links' | 'images' | 'tables' | 'columns'> {
  const lines: ReadLine[] = [];
  const links = new Set<string>();
  let block = 0;
  let images = 0;
  let tables = 0;

  const readParagraph = (paragraph: XmlElement, isOutsideBody: boolean) => {
    const own: Look = { ...looks.usual, ...looks.ofProperties(findChild(paragraph, 'pPr')) };
    block += 1;
    const number = block;
    const boxes: XmlElement[] = [];
    let runs: ReadRun[] = [];
    const endLine = () => {
      if (runs.some((run) => run.text.trim() !== '')) {
        lines.push({
          runs,
          page: 1,
          block: number,
          headingLevel: own.headingLevel ?? 0,
          isListItem: own.isListItem ?? false,
          isOutsideBody,
        });
      }
      runs = [];
    };
    const readInline = (element: XmlElement, look: Look) => {
      if (unread.has(element.name)) return;
      const put = (text: string) => {
        if (text === '') return;
        runs.push({ text, font: look.font ?? '', size: look.size ?? 0, isBold: look.isBold ?? false });
      };
      switch (element.name) {
        case 't':
          return put(textIn(element));
        case 'tab':
          return put('\t');
        case 'noBreakHyphen':
          return put('-');
        case 'sym':
          return put(symbolOf(element));
        case 'br':
        case 'cr':
          return endLine();
        case 'txbxContent':
          return void boxes.push(element);
        case 'blip':
        case 'imagedata':
          images += 1;
          return;
        case 'hyperlink': {
          const address = addresses.get(element.attributes['id'] ?? '');
          if (address !== undefined) links.add(address);
          break;
        }
      }
      const properties = element.name === 'r' ? findChild(element, 'rPr') : undefined;
      if (isOn(findChild(properties, 'vanish'))) return;
      const inner = properties === undefined ? look : { ...look, ...looks.ofProperties(properties) };
      for (const child of childrenOf(element)) readInline(child, inner);
    };
    for (const child of childrenOf(paragraph)) readInline(child, own);
    endLine();
    for (const box of boxes) readBlocks(box, true);
  };
  const readBlocks = (parent: XmlElement, isOutsideBody: boolean) => {
    for (const child of childrenOf(parent)) {
      if (unread.has(child.name)) continue;
      if (child.name === 'p') readParagraph(child, isOutsideBody);
      else {
        if (child.name === 'tbl') tables += 1;
        readBlocks(child, isOutsideBody);
      }
    }
  };
  readBlocks(body, false);
  for (const margin of margins) readBlocks(margin, true);
  return { lines, links: [...links], images, tables, columns: columnsOf(body) };
}

function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['char'] ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function columnsOf(body: XmlElement): number {
  let most = 1;
  for (const element of descendantsOf(body)) {
    if (element.name === 'cols') most = Math.max(most, Number(element.attributes['num']) || 1);
  }
  return most;
}
