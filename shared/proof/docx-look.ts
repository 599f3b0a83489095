/** What the styles of a Word file make of a paragraph and its letters (ECMA-376, part 1, section 17.7). */
import { childrenOf, descendantsOf, findChild, type XmlElement } from './xml-tree.ts';

/** Undefined: not said here, so whatever stands further up counts. */
export interface Look {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly isBold?: boolean;
  /** From 1; 0 says that it is no heading after all. */
  readonly headingLevel?: number;
  readonly isListItem?: boolean;
}

export interface Looks {
  /** Of the whole document and its usual paragraph. */
  readonly usual: Look;
  /** Of a style with everything it is based on. */
  ofStyle(id: string): Look;
  /** Of a `pPr` or `rPr` element, with the style it names. */
  ofProperties(properties: XmlElement | undefined): Look;
}

/** Styles are based on each other a few deep; a chain longer than this goes in a circle. */
const deepest = 20;

export function readLooks(styles: XmlElement | undefined, theme: XmlElement | undefined): Looks {
  const byId = new Map<string, XmlElement>();
  for (const style of childrenOf(styles, 'style')) byId.set(style.attributes['styleId'] ?? '', style);
  const themeFonts = readThemeFonts(theme);

  const ofRun = (properties: XmlElement | undefined): Look => {
    const fonts = findChild(properties, 'rFonts')?.attributes;
    const font = fonts?.['ascii'] ?? fonts?.['hAnsi'] ?? themeFonts.get((fonts?.['asciiTheme'] ?? '').slice(0, 5));
    const halfPoints = Number(findChild(properties, 'sz')?.attributes['val']);
    const bold = findChild(properties, 'b');
    return {
      ...(font === undefined ? {} : { font }),
      ...(halfPoints > 0 ? { size: halfPoints / 2 } : {}),
      ...(bold === undefined ? {} : { isBold: isOn(bold) }),
    };
  };
  const ofParagraph = (properties: XmlElement | undefined): Look => {
    const outline = findChild(properties, 'outlineLvl')?.attributes['val'];
    const list = findChild(properties, 'numPr');
    return {
      ...(outline === undefined ? {} : { headingLevel: Number(outline) < 9 ? Number(outline) + 1 : 0 }),
      ...(list === undefined ? {} : { isListItem: findChild(list, 'numId')?.attributes['val'] !== '0' }),
    };
  };
  const ofStyle = (id: string, depth = 0): Look => {
    const style = byId.get(id);
    if (style === undefined || depth > deepest) return {};
    const basis = findChild(style, 'basedOn')?.attributes['val'];
    return {
      ...(basis === undefined ? {} : ofStyle(basis, depth + 1)),
      ...levelByName(findChild(style, 'name')?.attributes['val'] ?? ''),
      ...ofParagraph(findChild(style, 'pPr')),
      ...ofRun(findChild(style, 'rPr')),
    };
  };
  const defaults = findChild(styles, 'docDefaults');
  const usualStyle = [...byId].find(([, { attributes }]) => {
    return attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['default'] ?? '');
  });
  return {
    usual: { ...ofRun(findChild(defaults, 'rPrDefault', 'rPr')), ...ofStyle(usualStyle?.[0] ?? '') },
    ofStyle: (id) => ofStyle(id),
    ofProperties: (properties) => {
      const named = (findChild(properties, 'pStyle') ?? findChild(properties, 'rStyle'))?.attributes['val'];
      return { ...ofStyle(named ?? ''), ...ofParagraph(properties), ...ofRun(properties) };
    },
  };
}

/** An element such as `<w:b/>` switches on unless its value says no. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['val'] ?? '');
}

/** Word knows its headings by the names of their styles, in every language of Word. */
function levelByName(name: string): Look {
  if (/^title$/i.test(name)) return { headingLevel: 1 };
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? {} : { headingLevel: Number(level) };
}

/** By the first five letters of what refers to them: `minor` and `major`. */
function readThemeFonts(theme: XmlElement | undefined): Map<string, string> {
  const fonts = new Map<string, string>();
  if (theme === undefined) return fonts;
  for (const element of descendantsOf(theme)) {
    const kind = /^(major|minor)Font$/.exec(element.name)?.[1];
    const face = findChild(element, 'latin')?.attributes['typeface'];
    if (kind !== undefined && face !== undefined) fonts.set(kind, face);
  }
  return fonts;
}
