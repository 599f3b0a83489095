/** The YAML block between `---` lines at the start of a Markdown file. */
import { parseDocument } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';

export interface SplitMarkdown {
  readonly properties: JsonObject;
  readonly body: string;
  /** A block is there but could not be read; it then stays in the body. */
  readonly problem: string | null;
}

const block = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;
const dangerousNames = new Set(['__proto__', 'constructor', 'prototype']);
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
  if (!isJsonObject(read)) return asText('The front matter is not a list of properties; it was kept as text.');
  return { properties: read, body: whole.slice(match[0].length), problem: null };
}

function readYaml(yaml: string): JsonValue | null {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0) return null;
    return asJson(document.toJS({ maxAliasCount: 10 }), 0);
  } catch {
    return null;
  }
}

/** Null also for what JSON cannot hold safely: prototype names and great depth. */
function asJson(value: unknown, depth: number): JsonValue | null {
  if (depth > 20) throw new Error('too deep');
  if (Array.isArray(value)) return value.map((one) => asJson(one, depth + 1));
  if (isJsonObject(value)) {
    const names = Object.keys(value);
    if (names.some((name) => dangerousNames.has(name))) throw new Error('prototype name');
    return Object.fromEntries(names.map((name) => [name, asJson(value[name], depth + 1)]));
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
