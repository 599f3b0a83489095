/** XML as a tree of plain values. Document types and entities of their own are refused, so nothing can expand. */
import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../result.ts';

export interface XmlElement {
  /** Without its prefix: Word's names are unique without one. */
  readonly name: string;
  /** By name without prefix; `xml:space` and declarations of namespaces among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Far above what a written document has. */
const deepest = 256;
const mostElements = 1_000_000;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Why a text is not read as XML, and where; the first line and column are 1. */
export interface XmlFault {
  readonly line: number;
  readonly column: number;
  readonly why: string;
}

/** Null when the text is no well-formed XML, or more than a document needs. */
export function parseXml(text: string): XmlElement | null {
  const read = readXml(text);
  return read.ok ? read.value : null;
}

/** As {@link parseXml}, with the place of the first fault. */
export function readXml(text: string): Result<XmlElement, XmlFault> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let why = 'This is no well-formed XML.';
  const refuse = (reason: string) => {
    why = reason;
    throw new Error(reason);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => refuse('It declares a document type, which is not read.'));
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length >= deepest || count > mostElements) refuse('It is nested too deeply, or too long.');
    const attributes = Object.create(null) as Record<string, string>;
    for (const [name, value] of Object.entries(tag.attributes)) attributes[withoutPrefix(name)] = value;
    const element: OpenElement = { name: withoutPrefix(tag.name), attributes, children: [] };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (more: string) => void open.at(-1)?.children.push(more);
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text).close();
  } catch {
    // Whatever the parser or a limit objects to, there is nothing to read.
    return fail({ line: parser.line, column: parser.column + 1, why });
  }
  return root === undefined ? fail({ line: 1, column: 1, why }) : ok(root);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child along a path of names. */
export function findChild(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element);
}

/** All below, in the order of the text, the element itself not among them. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    yield child;
    yield* descendantsOf(child);
  }
}

export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
