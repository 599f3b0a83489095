/** A document made ready for the typesetter: every text cut into runs, every block one that the templates draw. */
import { assertNever } from '../assert.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { readMarkdown } from './markdown-blocks.ts';
import type { Drawing } from '../draw/svg.ts';
import { makeTable, type Line, type PageBlock, type PageData, type PictureData, type Run } from './page-blocks.ts';
import { paperRow, type PagePaper } from './page-look.ts';
import { oneLine, paragraphsOf, splitLinks } from './safe-text.ts';

/** The same document gives the same data, and so the same pages. */
export function makePageData(document: ExportDocument, paper: PagePaper): PageData {
  const author = oneLine(document.author);
  return {
    title: oneLine(document.title),
    authors: author === '' ? [] : [author],
    ...readLanguage(document.language),
    paper: paperRow(paper).typst,
    blocks: document.blocks.flatMap(readBlock),
  };
}

/** On one sheet, turned to the way the picture lies. */
export function makePictureData({ title, description, width, height, svg }: Drawing, paper: PagePaper): PictureData {
  return { title: oneLine(title), description, paper: paperRow(paper).typst, isWide: width > height, svg };
}

/** Typst knows a language by two or three letters and a region by two; anything more is left out. */
function readLanguage(tag: string): Pick<PageData, 'language' | 'region'> {
  const [, language = 'en', region = null] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?\b/i.exec(tag) ?? [];
  return { language: language.toLowerCase(), region: region?.toUpperCase() ?? null };
}

function readBlock(block: DocumentBlock): PageBlock[] {
  switch (block.kind) {
    case 'heading': {
      const line = lineOf(block.text);
      return line.length === 0 ? [] : [{ kind: 'heading', level: block.level, lines: [line] }];
    }
    case 'paragraph':
      return paragraphsOf(block.text).map((lines) => ({
        kind: 'paragraph',
        lines: lines.map(lineOf),
        ...(block.style === undefined ? {} : { style: block.style }),
      }));
    case 'markdown':
      return readMarkdown(block.text);
    case 'bullets': {
      const items = block.items.map(lineOf).filter((line) => line.length > 0);
      if (items.length === 0) return [];
      return [{ kind: 'list', items: items.map((line) => [{ kind: 'paragraph', lines: [line] }]) }];
    }
    case 'facts':
      return block.facts
        .map((fact) => ({ kind: 'fact' as const, label: oneLine(fact.label), value: lineOf(fact.value) }))
        .filter((fact) => fact.value.length > 0);
    case 'table':
      return makeTable(
        block.head.map(lineOf),
        block.body.map((row) => row.map(lineOf)),
      );
    default:
      return assertNever(block);
  }
}

function lineOf(text: string): Line {
  return splitLinks(oneLine(text)).map((part): Run =>
    part.href === undefined ? { text: part.text } : { text: part.text, link: part.href },
  );
}
