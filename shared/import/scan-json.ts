/**
 * Reads JSON text once, without recursion, before anything is built from it. Finds what JSON.parse keeps silent about:
 * the place of a mistake, names given twice, prototype names, nesting that would exhaust a stack, and values that a
 * parsed number or a UTF-8 file cannot hold.
 */
import { prototypeNames } from '../domain/storable.ts';
import { mendText } from '../mend-text.ts';
import { fail, ok, type Result } from '../result.ts';
import { FaultAt, readNumber, readString, skipSpace, surviveAsNumber, type ScannedString } from './json-tokens.ts';

/** Deeper files of others are attacks or accidents; a resume has about six levels. */
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
  /** The first of them; nobody reads more. */
  readonly remarks: readonly JsonRemark[];
  /** How many there are beside those. */
  readonly unlisted: number;
}

const mostRemarks = 1000;

interface Frame {
  readonly isObject: boolean;
  readonly names: Set<string>;
  name: string;
  index: number;
}

type Expected =
  | 'value'
  | 'value or "]"'
  | 'name or "}"'
  | 'name in quotes'
  | '":"'
  | 'comma or end'
  | 'end of the file';

export function scanJson(text: string, deepest = deepestNesting): Result<ScannedJson, JsonFault> {
  try {
    return ok(scan(text, deepest));
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

function scan(text: string, deepest: number): ScannedJson {
  const stack: Frame[] = [];
  const patches: JsonPatch[] = [];
  const remarks: RemarkAt[] = [];
  let unlisted = 0;
  let expected: Expected = 'value';
  let at = 0;
  const remark = (kind: JsonRemark['kind'], position: number) => {
    if (remarks.length < mostRemarks) remarks.push({ path: pathOf(stack), position, kind });
    else unlisted += 1;
  };
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
      if (prototypeNames.has(name)) throw new FaultAt(at, 'dangerous', `a property named ${name}`);
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
      if (stack.length >= deepest) {
        throw new FaultAt(at, 'dangerous', `nested more than ${deepest} levels deep`);
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
  return { patches, remarks: withLines(text, remarks), unlisted };
}

interface RemarkAt {
  readonly path: string;
  readonly position: number;
  readonly kind: JsonRemark['kind'];
}

/** One walk over the text, whatever the number of remarks: they come in the order of their places. */
function withLines(text: string, remarks: readonly RemarkAt[]): JsonRemark[] {
  let line = 1;
  let next = text.indexOf('\n');
  return remarks.map(({ path, position, kind }) => {
    while (next !== -1 && next < position) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return { path, line, kind };
  });
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
    if (frame?.isObject === true && frame.name === 'id') refuseDangerousId(text, at, string);
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

/** No id of ours; a program that keeps records by their id in a plain object would trip over it. */
function refuseDangerousId(text: string, at: number, { end }: ScannedString): void {
  // no escape is longer than six characters
  if (end - at > 6 * 'constructor'.length + 2) return;
  const id = JSON.parse(text.slice(at, end)) as string;
  if (prototypeNames.has(id)) throw new FaultAt(at, 'dangerous', `an id named ${id}`);
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
