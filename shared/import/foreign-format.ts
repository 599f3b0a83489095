/** Names formats that Cairn does not read, so that a refusal says more than "unknown". */
import type { ImportContext, ImportFile } from './import-plan.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { parseOnce } from './parse-json.ts';

export interface ForeignFormat {
  readonly where: string;
  /** One short sentence. */
  readonly what: string;
}

const isList = (value: JsonValue | undefined) => Array.isArray(value) && value.length > 0;

const jsonFormats: readonly (readonly [string, (file: JsonObject) => boolean])[] = [
  ['a FRESH resume', (file) => isJsonObject(file['meta']) && /^FRESH/i.test(String(file['meta']['format']))],
  ['a FRESH resume', (file) => isJsonObject(file['employment']) && isJsonObject(file['contact'])],
  ['a RenderCV resume', (file) => isJsonObject(file['cv'])],
  ['a job description, not a resume', (file) => isList(file['responsibilities']) || isList(file['qualifications'])],
];

/** What a JSON file is, when it is known and foreign. */
export function foreignJson(file: JsonObject): string | null {
  return jsonFormats.find(([, matches]) => matches(file))?.[0] ?? null;
}

/** Null when nothing is known about the files. */
export function nameForeignFormat(files: readonly ImportFile[], context: ImportContext): ForeignFormat | null {
  const refuse = (where: string, name: string) => ({
    where,
    what: `This is ${name}; this version of Cairn does not read it`,
  });
  for (const file of files.slice(0, 200)) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (/\.json$/i.test(name)) {
      const parsed = parseOnce(file.bytes, context);
      const value = parsed.ok ? parsed.value.value : null;
      const known = isJsonObject(value) ? foreignJson(value) : null;
      if (known !== null) return refuse(file.path, known);
    }
  }
  return null;
}
