/** Reads a PDF as other programs do: text in the order of the file, what its tags say, fonts, links, pictures. */
import './browser-stubs.ts';
// Its working half, found by the other one in the same thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadBack, ReadLine } from '../../shared/proof/read-back.ts';
import { arrangePage, type PlacedText, type TextMark } from './pdf-lines.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type TextItem = Awaited<ReturnType<Page['getTextContent']>>['items'][number];
type TagNode = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;
type TagLeaf = Exclude<TagNode['children'][number], TagNode>;

/** A resume has two pages; what is longer is not read to its end. */
const mostPages = 200;

const imageOperators: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
]);

/** Null when the bytes are no PDF, are damaged, or ask for a password. Runs no script and fetches nothing. */
export async function readPdf(bytes: Uint8Array): Promise<ReadBack | null> {
  const loading = getDocument({
    // The reader takes the memory it is given away from others.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 4096 * 4096,
    verbosity: 0,
  });
  try {
    return await readDocument(await loading.promise);
  } catch {
    // Whatever its author objects to, this file cannot be read by programs like this one.
    return null;
  } finally {
    await loading.destroy();
  }
}

async function readDocument(document: Document): Promise<ReadBack> {
  const { info } = await document.getMetadata();
  const about = (name: string) => textOr((info as Readonly<Record<string, unknown>>)[name]);
  const isMarked = (await document.getMarkInfo())?.['Marked'] === true;
  const lines: ReadLine[] = [];
  const links = new Set<string>();
  let images = 0;
  let tables = 0;
  let columns = 1;
  let hasTags = false;
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    images += operators.fnArray.filter((operator) => imageOperators.has(operator)).length;
    const tags = await readTags(page);
    hasTags ||= tags.marks.size > 0;
    tables += tags.tables;
    const content = await page.getTextContent({ includeMarkedContent: true });
    await waitForFonts(page, Object.keys(content.styles));
    const arranged = arrangePage(placeText(page, content.items, tags.marks), number, lines.at(-1)?.block ?? 0);
    lines.push(...arranged.lines);
    columns = Math.max(columns, arranged.columns);
    for (const annotation of (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[]) {
      const address = textOr(annotation['url']);
      if (address !== '') links.add(address);
    }
    page.cleanup();
  }
  return {
    format: 'pdf',
    pages: document.numPages,
    lines,
    title: about('Title'),
    author: about('Author'),
    language: about('Language'),
    isTagged: isMarked && hasTags,
    links: [...links],
    images,
    tables,
    columns,
  };
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : '');

interface Tags {
  /** By the id of the stretch of marked content. */
  readonly marks: ReadonlyMap<string, TextMark>;
  readonly tables: number;
}

const blockRole = /^(P|H\d?|Title|LI|T[DH]|Caption|Note|FENote|BlockQuote)$/;

async function readTags(page: Page): Promise<Tags> {
  const marks = new Map<string, TextMark>();
  let tables = 0;
  let block = 0;
  const visit = (node: TagNode | TagLeaf, mark: TextMark) => {
    if (!('role' in node)) {
      if (node.type === 'content') marks.set(node.id, mark);
      return;
    }
    if (node.role === 'Table') tables += 1;
    const isOpening = blockRole.test(node.role) && !mark.isListItem;
    if (isOpening || node.role === 'LI') block += 1;
    const own: TextMark =
      isOpening || node.role === 'LI'
        ? { block, headingLevel: levelOf(node.role), isListItem: node.role === 'LI' }
        : mark;
    for (const child of node.children) visit(child, own);
  };
  const root = await page.getStructTree();
  if (root !== null) visit(root, { block, headingLevel: 0, isListItem: false });
  return { marks, tables };
}

function levelOf(role: string): number {
  if (role === 'H' || role === 'Title') return 1;
  return Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
}

function placeText(page: Page, items: readonly TextItem[], marks: Tags['marks']): PlacedText[] {
  const placed: PlacedText[] = [];
  const open: { readonly mark: TextMark | null; readonly isArtifact: boolean }[] = [];
  for (const item of items) {
    const around = open.at(-1) ?? { mark: null, isArtifact: false };
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else {
        const mark = marks.get(item.id ?? '') ?? around.mark;
        open.push({ mark, isArtifact: around.isArtifact || ('tag' in item && item.tag === 'Artifact') });
      }
    } else if (item.str !== '') {
      const [, , skewX = 0, height = 0, left = 0, baseline = 0] = item.transform as number[];
      const size = Math.round(Math.hypot(skewX, height) * 100) / 100;
      placed.push({ text: item.str, left, right: left + item.width, baseline, size, ...fontOf(page, item), ...around });
    }
  }
  return placed;
}

/** Fonts arrive in turns of their own after the page; one that never does is told as unknown. */
async function waitForFonts(page: Page, names: readonly string[]): Promise<void> {
  for (let turn = 0; turn < 100 && !names.every((name) => page.commonObjs.has(name)); turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** `ABCDEF+LiberationSans-Bold` says: a part of the bold Liberation Sans. */
function fontOf(page: Page, { fontName }: { readonly fontName: string }): { font: string; isBold: boolean } {
  const known = page.commonObjs.has(fontName)
    ? (page.commonObjs.get(fontName) as { name?: unknown; bold?: unknown })
    : {};
  const name = textOr(known.name).replace(/^[A-Z]{6}\+/, '');
  const [family = '', style = ''] = name.split(/[-,]/);
  return { font: family, isBold: known.bold === true || /bold|black|heavy/i.test(style) };
}
