/** JSON from strangers: checked before it is parsed, and refused with the place and the reason. */
import { appError, type AppError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ImportContext, Skipped } from './import-plan.ts';
import type { JsonValue } from './json-value.ts';
import { deepestNesting, scanJson, type JsonPatch, type JsonRemark } from './scan-json.ts';

/** 100 MB. */
export const largestFile = 100 * 1024 * 1024;

export interface ParsedJson {
  readonly value: JsonValue;
  readonly remarks: readonly Skipped[];
}

const sentences: Readonly<Record<JsonRemark['kind'], string>> = {
  'given-twice': 'This property is given twice; the last one was taken.',
  'number-kept-as-text': 'The number does not fit into a computer’s number; it was kept as text.',
  'broken-character': 'Half a character was replaced by �.',
};

/** Parses one file: UTF-8 with or without byte order mark, at most 100 MB. */
export function parseJsonBytes(
  bytes: Uint8Array,
  context: Pick<ImportContext, 'decodeUtf8'>,
  deepest = deepestNesting,
): Result<ParsedJson, AppError> {
  if (bytes.length > largestFile) return fail(appError('file-too-large', undefined, '100 MB is the limit'));
  const text = context.decodeUtf8(bytes);
  if (text === null) return fail(appError('malformed-file', undefined, 'The file is not written in UTF-8'));
  return parseJson(text, deepest);
}

const parsedFiles = new WeakMap<Uint8Array, Result<ParsedJson, AppError>>();

/** Recognising and planning both need the parsed file; a large one is parsed once. */
export function parseOnce(bytes: Uint8Array, context: Pick<ImportContext, 'decodeUtf8'>): Result<ParsedJson, AppError> {
  const known = parsedFiles.get(bytes) ?? parseJsonBytes(bytes, context);
  parsedFiles.set(bytes, known);
  return known;
}

/** The last of two equal names wins, as in every JSON parser; unlike them this says so. */
export function parseJson(source: string, deepest = deepestNesting): Result<ParsedJson, AppError> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const scanned = scanJson(text, deepest);
  if (!scanned.ok) {
    const { kind, line, column, detail } = scanned.error;
    return fail(
      appError(kind === 'dangerous' ? 'dangerous-file' : 'malformed-file', `line ${line}, column ${column}`, detail),
    );
  }
  const { patches, remarks, unlisted } = scanned.value;
  const listed = remarks.map(({ path, line, kind }) => ({ where: `${path} (line ${line})`, why: sentences[kind] }));
  const rest = { where: 'The rest of the file', why: `${unlisted} more values were changed in the same ways.` };
  return ok({
    value: JSON.parse(applyPatches(text, patches)) as JsonValue,
    remarks: unlisted === 0 ? listed : [...listed, rest],
  });
}

function applyPatches(text: string, patches: readonly JsonPatch[]): string {
  let patched = '';
  let at = 0;
  for (const { start, end, replacement } of patches) {
    patched += text.slice(at, start) + replacement;
    at = end;
  }
  return patched + text.slice(at);
}
