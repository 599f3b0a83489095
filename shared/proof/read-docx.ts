/** Reads a Word file as other programs do: paragraphs in their order, with what their styles make of them. */
import { strFromU8, unzipSync } from 'fflate';
import { readDocxLines, type DocxParts } from './docx-lines.ts';
import { readLooks } from './docx-look.ts';
import type { ReadBack } from './read-back.ts';
import { childrenOf, findChild, parseXml, textIn, type XmlElement } from './xml-tree.ts';

/** Bytes of XML that are unpacked at most; a resume has less than a hundredth of it. */
const mostText = 64 * 1024 * 1024;
const wanted = /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/(core|app)\.xml|word\/([^/]+\.xml|_rels\/.*|theme\/.*))$/;

/** Null when the bytes are no Word file, are damaged, or unpack to more than any resume holds. */
export function readDocx(bytes: Uint8Array): ReadBack | null {
  const part = unpackParts(bytes);
  const main = mainPartOf(part);
  const document = part(main);
  const body = findChild(document, 'body');
  if (body === undefined) return null;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = readRelations(part(`${folder}_rels/${main.slice(folder.length)}.rels`));
  const partOf = (type: string) => {
    const found = relations.find((one) => one.type === type);
    return found === undefined ? undefined : part(resolveTarget(folder, found.target));
  };
  const styles = partOf('styles');
  const parts: DocxParts = {
    body,
    margins: relations
      .filter(({ type }) => type === 'header' || type === 'footer')
      .map(({ target }) => part(resolveTarget(folder, target)))
      .filter((one) => one !== undefined),
    looks: readLooks(styles, partOf('theme')),
    addresses: new Map(relations.filter((one) => one.type === 'hyperlink').map(({ id, target }) => [id, target])),
  };
  const core = part('docProps/core.xml');
  const run = findChild(styles, 'docDefaults', 'rPrDefault', 'rPr');
  return {
    format: 'docx',
    pages: Number(textIn(findChild(part('docProps/app.xml'), 'Pages'))) || 0,
    ...readDocxLines(parts),
    title: textIn(findChild(core, 'title')),
    author: textIn(findChild(core, 'creator')),
    language: textIn(findChild(core, 'language')) || (findChild(run, 'lang')?.attributes['val'] ?? ''),
    isTagged: true,
  };
}

/** Reads a part by its path; undefined where there is none or it is no XML. */
function unpackParts(bytes: Uint8Array): (path: string) => XmlElement | undefined {
  let files: Record<string, Uint8Array> = {};
  let size = 0;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        size += originalSize;
        if (size > mostText) throw new Error('too much to unpack');
        return true;
      },
    });
  } catch {
    // No zip, a damaged one, or one that unpacks without end: nothing of it is read.
  }
  return (path) => {
    const found = Object.hasOwn(files, path) ? files[path] : undefined;
    return found === undefined ? undefined : (parseXml(strFromU8(found)) ?? undefined);
  };
}

function mainPartOf(part: (path: string) => XmlElement | undefined): string {
  const target = readRelations(part('_rels/.rels')).find((one) => one.type === 'officeDocument')?.target;
  return resolveTarget('', target ?? 'word/document.xml');
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
}

function readRelations(root: XmlElement | undefined): Relation[] {
  return childrenOf(root, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    target: attributes['Target'] ?? '',
  }));
}

function resolveTarget(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}
