/** The YAML block between `---` lines at the start of a Markdown file. */
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { prototypeNames } from '../domain/storable.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { readPlainProperties } from './plain-properties.ts';

export interface SplitMarkdown {
  readonly properties: JsonObject;
  readonly body: string;
  /** A block is there but could not be read; it then stays in the body. */
  readonly problem: string | null;
}

const block = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;
const largestBlock = 100_000;

export function splitFrontMatter(text: string): SplitMarkdown {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const match = block.exec(whole.slice(0, largestBlock));
  if (match === null) return { properties: {}, body: whole, problem: null };
  const asText = (problem: string) => ({ properties: {}, body: whole, problem });
  const yaml = match[1] ?? '';
  if (yaml.trim() === '') return { properties: {}, body: whole.slice(match[0].length), problem: null };
  const read = readYaml(yaml);
  if (read === null) return asText('The front matter is not readable YAML; it was kept as text.');
  if (read instanceof DangerousName) return asText(`${read.sentence} The front matter was kept as text.`);
  if (!isJsonObject(read)) return asText('The front matter is not a list of properties; it was kept as text.');
  return { properties: read, body: whole.slice(match[0].length), problem: null };
}

class DangerousName extends Error {
  readonly sentence: string;
  constructor(what: string, line: number) {
    super('a name that would reach a prototype');
    this.sentence = `Line ${line} has ${what}, which is not allowed.`;
  }
}

/** A whole YAML file with properties at its root; null for any other and for what cannot be read. */
export function readYamlObject(yaml: string): JsonObject | null {
  const read = readYaml(yaml);
  return read instanceof DangerousName || !isJsonObject(read) ? null : read;
}

function readYaml(yaml: string): JsonValue | DangerousName | null {
  return readPlainProperties(yaml) ?? readAnyYaml(yaml);
}

/** With all that YAML has. */
function readAnyYaml(yaml: string): JsonValue | DangerousName | null {
  const lines = new LineCounter();
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false, lineCounter: lines });
    if (document.errors.length > 0) return null;
    refuseDangerousNames(document, lines);
    return asJson(document.toJS({ maxAliasCount: 10 }), 0);
  } catch (error) {
    return error instanceof DangerousName ? error : null;
  }
}

/** Names of properties, whether they are written out or stand for an anchor; and such a name as an id. */
function refuseDangerousNames(document: Document, lines: LineCounter): void {
  const textOf = (node: unknown): string => {
    const resolved = isAlias(node) ? node.resolve(document) : node;
    return isScalar(resolved) ? String(resolved.value) : '';
  };
  visit(document, {
    Pair(_, { key, value }) {
      const name = textOf(key);
      const id = name === 'id' ? textOf(value) : '';
      const what = prototypeNames.has(name)
        ? `a property named ${name}`
        : prototypeNames.has(id)
          ? `an id named ${id}`
          : '';
      // the block begins on the line after the first three hyphens
      if (what !== '') throw new DangerousName(what, lines.linePos((isNode(key) ? key.range?.[0] : 0) ?? 0).line + 1);
    },
  });
}

/** Throws for what JSON cannot hold safely: prototype names and great depth. */
function asJson(value: unknown, depth: number): JsonValue | null {
  if (depth > 20) throw new Error('too deep');
  if (Array.isArray(value)) return value.map((one) => asJson(one, depth + 1));
  if (isJsonObject(value)) {
    const names = Object.keys(value);
    if (names.some((name) => prototypeNames.has(name))) throw new Error('prototype name');
    return Object.fromEntries(names.map((name) => [name, asJson(value[name], depth + 1)]));
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
