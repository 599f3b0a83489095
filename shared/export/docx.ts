/** A document as a Word file: real heading styles and bullets, one column, no fields, no macros, nothing fetched. */
import type * as Docx from 'docx';
import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { assertNever } from '../assert.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { docxStyles } from './docx-styles.ts';
import { oneLine, paragraphsOf, splitLinks } from './safe-text.ts';
import { tableLines } from './text.ts';
import { zipFiles } from './zip-files.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const bulletList = 'bullets';
const bulletLevel: Docx.ListLevel = {
  level: 0,
  format: 'bullet',
  text: '•',
  alignment: 'left',
  style: { paragraph: { indent: { left: 340, hanging: 227 } } },
};

type Run = Docx.TextRun | Docx.ExternalHyperlink;

/**
 * `writtenAt`: ISO instant, for the properties of the file. The same document and instant give the same bytes. The
 * library is loaded here and not before: it is large, and most sessions of the vault write no Word file.
 */
export async function renderDocx(document: ExportDocument, writtenAt: string): Promise<Uint8Array> {
  const docx = await import('docx');
  const paragraphs = document.blocks.flatMap((block) => renderBlock(block, docx));
  const file = new docx.Document({
    styles: docxStyles(document.language),
    numbering: { config: [{ reference: bulletList, levels: [bulletLevel] }] },
    sections: [{ properties: { page }, children: paragraphs }],
  });
  return makeRepeatable(new Uint8Array(await docx.Packer.toArrayBuffer(file)), coreProperties(document, writtenAt));
}

function renderBlock(block: DocumentBlock, docx: typeof Docx): Docx.Paragraph[] {
  const one = (style: string, children: readonly Run[]) => new docx.Paragraph({ style, children });
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.text);
      return text === '' ? [] : [one(`Heading${block.level}`, inline(text, docx))];
    }
    case 'paragraph':
      return paragraphs(block.text, paragraphStyles[block.style ?? 'plain'], docx);
    case 'markdown':
      return paragraphs(block.text, paragraphStyles.plain, docx);
    case 'bullets':
      return block.items
        .map(oneLine)
        .filter((item) => item !== '')
        .map(
          (item) =>
            new docx.Paragraph({
              style: 'ListBullet',
              numbering: { reference: bulletList, level: 0 },
              children: inline(item, docx),
            }),
        );
    case 'facts':
      return block.facts
        .filter((fact) => oneLine(fact.value) !== '')
        .map((fact) =>
          one(paragraphStyles.plain, [
            new docx.TextRun({ text: `${oneLine(fact.label)}: `, bold: true }),
            ...inline(oneLine(fact.value), docx),
          ]),
        );
    case 'table':
      return tableLines(block).map((line) => one(paragraphStyles.plain, inline(line, docx)));
    default:
      return assertNever(block);
  }
}

const paragraphStyles = { plain: 'Normal', lead: 'Subtitle', period: 'Period' } as const;

function paragraphs(text: string, style: string, docx: typeof Docx): Docx.Paragraph[] {
  return paragraphsOf(text).map(
    (lines) =>
      new docx.Paragraph({
        style,
        children: lines.flatMap((line, index) => [
          ...(index === 0 ? [] : [new docx.TextRun({ break: 1 })]),
          ...inline(line, docx),
        ]),
      }),
  );
}

function inline(text: string, { TextRun, ExternalHyperlink }: typeof Docx): Run[] {
  return splitLinks(text).map((part) =>
    part.href === undefined
      ? new TextRun(part.text)
      : new ExternalHyperlink({ link: part.href, children: [new TextRun({ text: part.text, style: 'Hyperlink' })] }),
  );
}

function coreProperties({ title, author, language }: ExportDocument, writtenAt: string): string {
  const escape = (text: string) =>
    oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const instant = `${writtenAt.slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escape(title)}</dc:title>`,
    `<dc:creator>${escape(author)}</dc:creator>`,
    `<dc:language>${escape(language)}</dc:language>`,
    `<cp:lastModifiedBy>${escape(author)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

const documentPath = 'word/document.xml';
const relationsPath = 'word/_rels/document.xml.rels';
const propertiesPath = 'docProps/core.xml';

/** The library gives links ids by chance and files the time of day; both would make every export differ. */
function makeRepeatable(packed: Uint8Array, properties: string): Uint8Array {
  const files = unzipSync(packed);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const ids = new Map<string, string>();
  const relations = part(relationsPath).replace(/Id="(rId[^"]*)"(?=[^>]*TargetMode="External")/g, (_, id: string) => {
    ids.set(id, `rIdLink${ids.size + 1}`);
    return `Id="${ids.get(id) ?? ''}"`;
  });
  const body = part(documentPath).replace(/(<w:hyperlink [^>]*r:id=")([^"]*)"/g, (_, start: string, id: string) => {
    return `${start}${ids.get(id) ?? id}"`;
  });
  const replaced: Readonly<Record<string, string>> = {
    [relationsPath]: relations,
    [documentPath]: body,
    [propertiesPath]: properties,
  };
  return zipFiles(
    Object.entries(files).map(([path, bytes]) => {
      const text = replaced[path];
      return { path, bytes: text === undefined ? bytes : strToU8(text) };
    }),
  );
}
