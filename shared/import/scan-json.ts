/**
 * Reads JSON text once, without recursion, before anything is built from it. Finds what JSON.parse keeps silent about:
 * the place of a mistake, names given twice, prototype names, nesting that would exhaust a stack, and values that a
 * parsed number or a UTF-8 file cannot hold.
 */
import { mendText } from '../mend-text.ts';
import { fail, ok, type Result } from '../result.ts';

/** Deeper files are attacks or accidents; a resume has about six levels. */
export const deepestNesting = 100;

export interface JsonFault {
  readonly kind: 'malformed' | 'dangerous';
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

/** A stretch of the text to read as `replacement`, because its own value would not survive. */
export interface JsonPatch {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export interface JsonRemark {
  /** For example `work[2].phone`. */
  readonly path: string;
  readonly line: number;
  readonly kind: 'given-twice' | 'number-kept-as-text' | 'broken-character';
}

export interface ScannedJson {
  readonly patches: readonly JsonPatch[];
  readonly remarks: readonly JsonRemark[];
}

interface Frame {
  readonly isObject: boolean;
  readonly names: Set<string>;
  name: string;
  index: number;
}

type Expected =
  'value' | 'value or "]"' | 'name or "}"' | 'name in quotes' | '":"' | 'comma or end' | 'end of the file';

const dangerousNames = new Set(['__proto__', 'constructor', 'prototype']);
const escapes = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']);
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Thrown and caught inside this file only. */
class FaultAt {
  readonly position: number;
  readonly kind: JsonFault['kind'];
  readonly detail: string;
  constructor(position: number, kind: JsonFault['kind'], detail: string) {
    this.position = position;
    this.kind = kind;
    this.detail = detail;
  }
}

export function scanJson(text: string): Result<ScannedJson, JsonFault> {
  try {
    return ok(scan(text));
  } catch (fault) {
    if (!(fault instanceof FaultAt)) throw fault;
    const { line, column } = placeOf(text, fault.position);
    return fail({ kind: fault.kind, line, column, detail: fault.detail });
  }
}

function placeOf(text: string, position: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < position; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: position - start + 1 };
}

function scan(text: string): ScannedJson {
  const stack: Frame[] = [];
  const patches: JsonPatch[] = [];
  const remarks: { path: string; position: number; kind: JsonRemark['kind'] }[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const remark = (kind: JsonRemark['kind'], position: number) => remarks.push({ path: pathOf(stack), position, kind });
  const afterValue = (): Expected => (stack.length === 0 ? 'end of the file' : 'comma or end');

  for (;;) {
    at = skipSpace(text, at);
    const character = text.charAt(at);
    if (character === '') break;
    const frame = stack.at(-1);
    if (expected === 'end of the file') throw unexpected(text, at, expected, frame);
    if (expected === '":"') {
      if (character !== ':') throw unexpected(text, at, expected, frame);
      at += 1;
      expected = 'value';
    } else if (expected === 'comma or end') {
      if (character === ',' && frame !== undefined) {
        at += 1;
        frame.index += 1;
        expected = frame.isObject ? 'name in quotes' : 'value';
      } else if (character === (frame?.isObject === true ? '}' : ']')) {
        at += 1;
        stack.pop();
        expected = afterValue();
      } else throw unexpected(text, at, expected, frame);
    } else if (expected === 'name or "}"' && character === '}') {
      at += 1;
      stack.pop();
      expected = afterValue();
    } else if (expected === 'name or "}"' || expected === 'name in quotes') {
      if (character !== '"' || frame === undefined) throw unexpected(text, at, expected, frame);
      const string = readString(text, at);
      const name = string.isPlain
        ? text.slice(at + 1, string.end - 1)
        : (JSON.parse(text.slice(at, string.end)) as string);
      if (dangerousNames.has(name)) throw new FaultAt(at, 'dangerous', `a property named ${name}`);
      frame.name = name;
      if (frame.names.has(name)) remark('given-twice', at);
      frame.names.add(name);
      patchString(text, at, string, patches, () => remark('broken-character', at));
      at = string.end;
      expected = '":"';
    } else if (expected === 'value or "]"' && character === ']') {
      at += 1;
      stack.pop();
      expected = afterValue();
    } else if (character === '{' || character === '[') {
      if (stack.length >= deepestNesting) {
        throw new FaultAt(at, 'dangerous', `nested more than ${deepestNesting} levels deep`);
      }
      stack.push({ isObject: character === '{', names: new Set(), name: '', index: 0 });
      at += 1;
      expected = character === '{' ? 'name or "}"' : 'value or "]"';
    } else {
      const end = readScalar(text, at, expected, frame, patches, remark);
      at = end;
      expected = afterValue();
    }
  }
  if (expected !== 'end of the file') {
    throw new FaultAt(at, 'malformed', `the file ends where ${describe(expected, stack.at(-1))} was expected`);
  }
  return {
    patches,
    remarks: remarks.map(({ path, position, kind }) => ({ path, line: placeOf(text, position).line, kind })),
  };
}

function readScalar(
  text: string,
  at: number,
  expected: Expected,
  frame: Frame | undefined,
  patches: JsonPatch[],
  remark: (kind: JsonRemark['kind'], position: number) => void,
): number {
  const character = text.charAt(at);
  if (character === '"') {
    const string = readString(text, at);
    patchString(text, at, string, patches, () => remark('broken-character', at));
    return string.end;
  }
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, at)) return at + word.length;
  }
  const end = readNumber(text, at);
  if (end === at) throw unexpected(text, at, expected, frame);
  const token = text.slice(at, end);
  if (!surviveAsNumber(token)) {
    patches.push({ start: at, end, replacement: JSON.stringify(token) });
    remark('number-kept-as-text', at);
  }
  return end;
}

/** 1e400 would become null, 12345678901234567890 another number, 1e-400 zero. */
function surviveAsNumber(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/[1-9]/.test(token.replace(/[eE].*$/s, ''));
  return !/^-?\d{16,}$/.test(token) || String(value) === token;
}

function skipSpace(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

interface ScannedString {
  readonly end: number;
  /** Without a backslash. */
  readonly isPlain: boolean;
  readonly isWellFormed: boolean;
}

function readString(text: string, start: number): ScannedString {
  let isPlain = true;
  let maybeSurrogate = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      const end = at + 1;
      const value = maybeSurrogate ? (JSON.parse(text.slice(start, end)) as string) : '';
      const isWellFormed = mendText(value) === value;
      return { end, isPlain, isWellFormed };
    }
    if (code < 32) throw new FaultAt(at, 'malformed', 'a line break or control character inside a text in quotes');
    if (code >= 0xd800 && code <= 0xdfff) maybeSurrogate = true;
    if (code !== 92) continue;
    isPlain = false;
    at += 1;
    const escape = text.charAt(at);
    if (escape === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) {
        throw new FaultAt(at, 'malformed', 'four hex digits were expected after \\u');
      }
      if (/^[dD][89a-fA-F]/.test(text.slice(at + 1, at + 3))) maybeSurrogate = true;
      at += 4;
    } else if (!escapes.has(escape)) {
      throw new FaultAt(at, 'malformed', 'a backslash that starts no known escape');
    }
  }
  throw new FaultAt(text.length, 'malformed', 'the file ends inside a text in quotes');
}

function patchString(
  text: string,
  start: number,
  string: ScannedString,
  patches: JsonPatch[],
  remark: () => void,
): void {
  if (string.isWellFormed) return;
  const mended = mendText(JSON.parse(text.slice(start, string.end)) as string);
  patches.push({ start, end: string.end, replacement: JSON.stringify(mended) });
  remark();
}

/** The end of the number at `start`, or `start` when there is none. */
function readNumber(text: string, start: number): number {
  const digits = (from: number) => {
    let to = from;
    while (isDigit(text.charCodeAt(to))) to += 1;
    return to;
  };
  let at = text.charAt(start) === '-' ? start + 1 : start;
  const whole = digits(at);
  if (whole === at) return start;
  if (text.charAt(at) === '0' && whole > at + 1) return start;
  at = whole;
  if (text.charAt(at) === '.') {
    const fraction = digits(at + 1);
    if (fraction === at + 1) return start;
    at = fraction;
  }
  if (/[eE]/.test(text.charAt(at))) {
    const sign = /[+-]/.test(text.charAt(at + 1)) ? 2 : 1;
    const exponent = digits(at + sign);
    if (exponent === at + sign) return start;
    at = exponent;
  }
  return at;
}

function unexpected(text: string, at: number, expected: Expected, frame: Frame | undefined): FaultAt {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  return new FaultAt(
    at,
    'malformed',
    `${describe(expected, frame)} was expected, but there is ${JSON.stringify(found)}`,
  );
}

function describe(expected: Expected, frame: Frame | undefined): string {
  if (expected !== 'comma or end') return expected === 'end of the file' ? expected : `a ${expected}`;
  return frame?.isObject === true ? 'a comma or "}"' : 'a comma or "]"';
}

function pathOf(stack: readonly Frame[]): string {
  return stack
    .map((frame) => (frame.isObject ? `.${frame.name}` : `[${frame.index}]`))
    .join('')
    .replace(/^\./, '');
}
