/** GML (M. Himsolt, "GML: A portable graph file format", 1997): keys with numbers, texts or lists in brackets. */
import { decodeEntities } from '../../import/decode-entities.ts';
import { decodeText } from '../../import/decode-text.ts';
import type { ImportContext, ImportFile } from '../../import/import-plan.ts';
import { startOf } from '../../import/text-file.ts';
import { ok } from '../../result.ts';
import { noteUnknown, personColumns, refuseFile, sortValues, tieColumns, type NetworkFormat } from './network-draft.ts';

type GmlValue = string | GmlList;
type GmlList = (readonly [string, GmlValue])[];

const deepest = 50;

/** Where the text stops being GML. */
class GmlFault extends Error {
  readonly at: number;

  constructor(at: number, why: string) {
    super(why);
    this.at = at;
  }
}

/** GML of places on earth, which shares the ending, is XML. */
const isGml = (file: ImportFile, context: Pick<ImportContext, 'decodeUtf8'>) =>
  /\.gml$/i.test(file.path) && /(?:^|\s)graph\s*\[/i.test(startOf(file, context));

export const gmlFormat: NetworkFormat = {
  label: 'GML',
  recognises: (file, context) => (isGml(file, context) ? 1 : 0),
  read(file, context) {
    const text = isGml(file, context) ? decodeText(file.bytes, context)?.text : undefined;
    if (text === undefined) return null;
    let graph: GmlList;
    try {
      graph = listsOf(parse(text), 'graph')[0] ?? [];
    } catch (fault) {
      if (!(fault instanceof GmlFault)) throw fault;
      return refuseFile(file.path, `line ${text.slice(0, fault.at).split('\n').length}`, fault.message);
    }
    const unknown = new Set<string>();
    const directed = graph.find(([key]) => key === 'directed')?.[1];
    return ok({
      path: file.path,
      people: listsOf(graph, 'node').map((node, index) => ({
        values: sortValues(textsOf(node), personColumns, unknown),
        number: index + 1,
      })),
      ties: listsOf(graph, 'edge').map((edge, index) => ({
        values: sortValues(textsOf(edge), tieColumns, unknown),
        number: index + 1,
        isMutual: directed !== '1',
      })),
      isOpen: false,
      isTable: false,
      notes: noteUnknown(file.path, unknown),
    });
  },
};

function listsOf(list: GmlList, key: string): GmlList[] {
  return list.flatMap(([name, value]) => (name === key && typeof value !== 'string' ? [value] : []));
}

function textsOf(list: GmlList): (readonly [string, string])[] {
  return list.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}

/** Blanks and comments, then a bracket, a text in quotes or a word. */
const token = /\s*(?:#[^\n]*(?:\n\s*|$))*(?:([[\]])|"([^"]*)"|([^\s[\]"#]+))/y;

function parse(text: string): GmlList {
  const open: GmlList[] = [[]];
  let key: string | null = null;
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) break;
    const [, bracket, quoted, word] = found;
    const end = token.lastIndex;
    const list = open.at(-1)!;
    if (bracket === ']') {
      if (key !== null || open.length === 1) throw new GmlFault(end, 'A bracket closes where none may.');
      open.pop();
    } else if (key === null) {
      if (word === undefined) throw new GmlFault(end, 'A value stands where the name of one is expected.');
      key = word;
    } else if (bracket === '[') {
      if (open.length >= deepest) throw new GmlFault(end, 'It is nested too deeply.');
      const inner: GmlList = [];
      list.push([key, inner]);
      open.push(inner);
      key = null;
    } else {
      list.push([key, quoted === undefined ? (word ?? '') : decodeEntities(quoted)]);
      key = null;
    }
    at = end;
  }
  if (/[^\s]/.test(text.slice(at).replace(/#[^\n]*/g, ''))) throw new GmlFault(at, 'A text in quotes has no end.');
  if (open.length > 1 || key !== null) throw new GmlFault(text.length, 'The file ends too early.');
  return open[0]!;
}
