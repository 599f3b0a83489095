/** What the XML formats of networks share: elements for people and ties, with properties beside their attributes. */
import type { AppError } from '../../errors.ts';
import { decodeText } from '../../import/decode-text.ts';
import type { ImportContext, ImportFile } from '../../import/import-plan.ts';
import type { RowNote } from '../../import/row-notes.ts';
import { startOf } from '../../import/text-file.ts';
import { readXml, type XmlElement } from '../../proof/xml-tree.ts';
import { ok, type Result } from '../../result.ts';
import { noteUnknown, personColumns, refuseFile, sortValues, tieColumns, type NetworkDraft } from './network-draft.ts';

/** Whether the first element of a file has this name, with or without a prefix. */
export function beginsWith(file: ImportFile, rootName: string, context: Pick<ImportContext, 'decodeUtf8'>): boolean {
  return new RegExp(`<(?:\\w+:)?${rootName}[\\s>]`).test(startOf(file, context));
}

/** The root of a file that begins with an element of that name; null for any other file. */
export function openXml(
  file: ImportFile,
  rootName: string,
  context: Pick<ImportContext, 'decodeUtf8'>,
): Result<XmlElement, AppError> | null {
  const decoded = beginsWith(file, rootName, context) ? decodeText(file.bytes, context) : null;
  if (decoded === null) return null;
  const read = readXml(decoded.text.trimStart());
  if (!read.ok) return refuseFile(file.path, `line ${read.error.line}, column ${read.error.column}`, read.error.why);
  return read.value.name === rootName ? ok(read.value) : null;
}

export interface ElementReading {
  readonly path: string;
  /** Names of the attributes that say something of a person or a tie. */
  readonly attributes: readonly string[];
  readonly properties: (element: XmlElement) => readonly (readonly [string, string])[];
  /** Null where the file does not say. */
  readonly isMutual: (edge: XmlElement) => boolean | null;
}

export function draftElements(
  { path, attributes, properties, isMutual }: ElementReading,
  nodes: readonly XmlElement[],
  edges: readonly XmlElement[],
  notes: readonly RowNote[],
): NetworkDraft {
  const unknown = new Set<string>();
  const entriesOf = (element: XmlElement) => [
    ...properties(element),
    ...attributes.map((name) => [name, element.attributes[name] ?? ''] as const),
  ];
  const people = nodes.map((node, index) => ({
    values: sortValues(entriesOf(node), personColumns, unknown),
    number: index + 1,
  }));
  const ties = edges.map((edge, index) => ({
    values: sortValues(entriesOf(edge), tieColumns, unknown),
    number: index + 1,
    isMutual: isMutual(edge),
  }));
  return { path, people, ties, isOpen: false, isTable: false, notes: [...noteUnknown(path, unknown), ...notes] };
}
