/** One Markdown file as a note: its properties, its title, its tags and the names that links call it by. */
import { splitFrontMatter } from './front-matter.ts';
import { fileName, splitHeading, withoutExtension } from './journal-reading.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import type { LogseqPage } from './logseq.ts';
import { mapOutsideCode } from './markdown-code.ts';
import { readMoment, type Moment } from './read-moment.ts';

export interface MarkdownNote {
  readonly path: string;
  /** From front matter, or from the dialect's own properties. */
  readonly properties: JsonObject;
  readonly title: string;
  /** Without front matter, and without the heading that became the title. */
  readonly body: string;
  readonly tags: readonly string[];
  /** Other names that links may use. */
  readonly names: readonly string[];
  /** Properties that have become something else and are not kept beside the entry. */
  readonly readNames: ReadonlySet<string>;
  /** When a title or heading says nothing but a date. */
  readonly day: Moment | null;
  /** Something about the front matter that the report should say, or null. */
  readonly problem: string | null;
}

export interface Dialect {
  /** Reads what a program writes besides Markdown; absent for plain Markdown. */
  readonly readPage?: (body: string) => LogseqPage;
  /** `#words` in the text are tags. */
  readonly hasInlineTags: boolean;
}

const longestTag = 200;

export function readNote(text: string, path: string, dialect: Dialect): MarkdownNote {
  const front = splitFrontMatter(text);
  const page = dialect.readPage?.(front.body) ?? { properties: {}, body: front.body };
  const properties = { ...front.properties, ...page.properties };
  const readNames = new Set<string>();
  const tags: string[] = [];
  const names: string[] = [];
  let given = '';
  for (const [name, value] of Object.entries(properties)) {
    const lower = name.toLowerCase();
    if (lower === 'title' && (typeof value === 'string' || typeof value === 'number')) {
      given = String(value);
      names.push(given);
      readNames.add(name);
    } else if (lower === 'tags' || lower === 'tag') {
      const read = readTags(value);
      tags.push(...read.tags);
      if (read.isWhole) readNames.add(name);
    } else if (lower === 'aliases' || lower === 'alias') names.push(...splitList(value));
  }
  const ownName = pageName(path);
  const whole = page.body.replace(/^(?:[ \t]*\r?\n)+/, '');
  const { title: heading, body } = splitHeading(whole);
  const title = given || heading || nameWithoutDate(ownName);
  const moment = readMoment(title, null);
  const day = moment?.time === null ? moment : null;
  return {
    path,
    properties,
    title: day === null ? title : '',
    body: day === null && heading === title ? body : whole,
    tags: dialect.hasInlineTags ? [...tags, ...inlineTags(page.body)] : tags,
    names: [...names, ownName],
    readNames,
    day,
    problem: front.problem,
  };
}

/** Logseq writes `a/b` as `a___b` or `a%2Fb` in names of files. */
function pageName(path: string): string {
  const name = withoutExtension(fileName(path)).replaceAll('___', '/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Never a name that is only a date. */
function nameWithoutDate(name: string): string {
  return name
    .replace(/^(?:\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:[T\s_]+\d{2}[.:\-h]\d{2})?|\d{12}|\d{14})(?!\d)[\s_-]*/, '')
    .trim();
}

function splitList(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? [one] : []));
  return typeof value === 'string' ? value.split(',').map((one) => one.trim().replace(/^\[\[(.*)\]\]$/, '$1')) : [];
}

function readTags(value: JsonValue): { tags: string[]; isWhole: boolean } {
  const given =
    typeof value === 'string'
      ? value.split(/,|\[\[|\]\]/.test(value) ? /,|\[\[|\]\]/ : /\s+/)
      : Array.isArray(value)
        ? value
        : [value];
  const texts = given.map((one) => (typeof one === 'string' || typeof one === 'number' ? String(one).trim() : ''));
  const isWhole = given.every((one) => one === null || typeof one === 'string' || typeof one === 'number');
  return {
    tags: texts.filter((text) => text.length <= longestTag),
    isWhole: isWhole && texts.every((text) => text.length <= longestTag),
  };
}

/** `#word` and Logseq's `#[[several words]]`; a word of digits only is a number, not a tag. */
const inlineTag = /(?<![^\s(])#(?:\[\[([^[\]\n]{1,200})\]\]|([\p{L}\p{N}_/-]{1,200})(?![\p{L}\p{N}_/-]))/gu;

function inlineTags(body: string): string[] {
  const tags: string[] = [];
  if (!body.includes('#')) return tags;
  mapOutsideCode(body, (text) => {
    for (const match of text.matchAll(inlineTag)) {
      const tag = (match[1] ?? match[2] ?? '').replace(/[/-]+$/, '');
      if (/\p{L}/u.test(tag) && !/^(?=.*\d)[0-9a-f]{3,8}$/i.test(tag)) tags.push(tag);
    }
    return text;
  });
  return tags;
}
