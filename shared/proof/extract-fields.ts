/**
 * Takes a resume apart as applicant tracking systems are described to do it (the rules that public guides and open
 * parsers agree on): contact details above the first heading, sections by the usual names, one entry for each period.
 * Plain rules over what was read from the file; what was meant is not known here.
 */
import { findEntries, type FoundEntry } from './find-entries.ts';
import { blocksOf, textOf, type ReadBack, type ReadBlock } from './read-back.ts';
import { sectionKind, type SectionKind } from './section-headings.ts';

export interface FoundSection {
  readonly heading: string;
  /** Null: a heading that parsers do not know. */
  readonly kind: SectionKind | null;
}

/** Texts are as in the file, '' where nothing was found. */
export interface FoundFields {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly location: string;
  /** Web addresses, from links and from the text, each once. */
  readonly links: readonly string[];
  readonly sections: readonly FoundSection[];
  readonly work: readonly FoundEntry[];
  readonly education: readonly FoundEntry[];
  readonly skills: readonly string[];
}

interface Section extends FoundSection {
  readonly blocks: readonly ReadBlock[];
}

export function extractFields(readBack: ReadBack): FoundFields {
  const body = blocksOf(readBack).filter((block) => !block.isOutsideBody);
  const { above, sections } = splitSections(body);
  const contact = above.slice(0, 12);
  const pieces = contact.flatMap((block) => block.text.split(/\s*[|•·;]\s*|\s{3,}/)).filter(Boolean);
  const name = findName(contact);
  const within = (kind: SectionKind) => sections.filter((one) => one.kind === kind).flatMap((one) => one.blocks);
  return {
    name,
    email: firstMatch(contact, emailAddress),
    phone: findPhone(pieces),
    location: findLocation(pieces.filter((piece) => piece !== name)),
    links: findLinks(readBack),
    sections: sections.map(({ heading, kind }) => ({ heading, kind })),
    work: findEntries(within('work'), 'work'),
    education: findEntries(within('education'), 'education'),
    skills: findSkills(within('skills')),
  };
}

/** Names longer than this are sentences. */
const mostHeadingWords = 5;

/**
 * Known names make a heading. After the first of them, whatever looks like them is one too; where a file marks no
 * headings, only as long as it does not read like the line above an entry (`Planner, Example Rail`).
 */
function splitSections(blocks: readonly ReadBlock[]): { above: readonly ReadBlock[]; sections: readonly Section[] } {
  const isShort = ({ text, isListItem }: ReadBlock) => !isListItem && wordsIn(text) <= mostHeadingWords;
  const isKnown = (block: ReadBlock) => isShort(block) && sectionKind(block.text) !== null;
  const isSetApart = ({ headingLevel, isBold }: ReadBlock) => headingLevel > 0 || isBold;
  const lookOf = ({ headingLevel, size, isBold }: ReadBlock) =>
    headingLevel > 0 ? `${headingLevel}` : `${size} ${isBold}`;
  const looks = new Set(blocks.filter((block) => isKnown(block) && isSetApart(block)).map(lookOf));
  const isAlike = (block: ReadBlock) =>
    isShort(block) && looks.has(lookOf(block)) && (block.headingLevel > 0 || !/[,\d]/.test(block.text));
  const above: ReadBlock[] = [];
  const sections: (Section & { readonly blocks: ReadBlock[] })[] = [];
  for (const block of blocks) {
    const isHeading = isKnown(block) || (sections.length > 0 && isAlike(block));
    if (isHeading) sections.push({ heading: block.text, kind: sectionKind(block.text), blocks: [] });
    else (sections.at(-1)?.blocks ?? above).push(block);
  }
  return { above, sections };
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

const emailAddress = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/u;
const webAddress = /(?:https?:\/\/|www\.|(?:linkedin|github|gitlab)\.com\/)[^\s<>"“”|,;]{2,2000}/giu;
const documentName = /^(?:curriculum vitae|résumé|resume|cv)$/i;

function firstMatch(blocks: readonly ReadBlock[], pattern: RegExp): string {
  return blocks.map(({ text }) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? '';
}

/** The largest of the first lines that is neither an address nor the word resume. */
function findName(contact: readonly ReadBlock[]): string {
  const lines = contact.slice(0, 5).filter(({ text }) => !/[@\d]/.test(text) && !documentName.test(text));
  const largest = Math.max(...lines.map((line) => line.size));
  return lines.find((line) => line.size === largest)?.text ?? '';
}

function findPhone(pieces: readonly string[]): string {
  for (const piece of pieces) {
    const found = /\+?\(?\d[\d\s()./-]{5,24}\d/.exec(piece.replace(emailAddress, ' '))?.[0];
    const digits = found?.replace(/\D/g, '').length ?? 0;
    if (found !== undefined && digits >= 7 && digits <= 15) return found;
  }
  return '';
}

/** `Rotterdam, NL`: two to four names, as a rule beside the other ways to reach somebody. */
function findLocation(pieces: readonly string[]): string {
  const isPlace = (piece: string) => /^\p{L}[\p{L}\s.'’-]{1,40}(?:, \p{L}[\p{L}\s.'’-]{1,40}){1,3}$/u.test(piece);
  const beside = pieces.findIndex((piece) => emailAddress.test(piece));
  const near = beside === -1 ? pieces : pieces.slice(Math.max(0, beside - 2), beside + 3);
  return near.find(isPlace) ?? pieces.find(isPlace) ?? '';
}

function findLinks(readBack: ReadBack): string[] {
  const written = [...textOf(readBack).matchAll(webAddress)].map(([address]) => address.replace(/[.,;:!?'’)\]]+$/, ''));
  const all = [...readBack.links.filter((link) => !/^mailto:/i.test(link)), ...written];
  const known = new Map<string, string>();
  for (const link of all) if (!known.has(plainLink(link))) known.set(plainLink(link), link);
  return [...known.values()];
}

/** An address without what two ways of writing it differ in. */
export function plainLink(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** `Databases (Expert): PostgreSQL, SQLite` names three skills. */
function findSkills(blocks: readonly ReadBlock[]): string[] {
  const skills = blocks.flatMap(({ text }) => {
    const colon = text.indexOf(': ');
    const group = colon > 0 ? [text.slice(0, colon).replace(/\s*\([^)]*\)$/, '')] : [];
    const list = text.slice(colon > 0 ? colon + 2 : 0).split(/\s*[,;|•·]\s*/);
    return [...group, ...list.map((skill) => skill.replace(/\s*\([^)]*\)$/, ''))];
  });
  return [...new Set(skills.map((skill) => skill.trim()).filter(Boolean))];
}
