/** GraphML 1.0 (graphml.graphdrawing.org), as Gephi, NetworkX, igraph, yEd and Cairn write it. */
import { childrenOf, descendantsOf, textIn, type XmlElement } from '../../proof/xml-tree.ts';
import { ok } from '../../result.ts';
import { beginsWith, draftElements, openXml, type ElementReading } from './network-xml.ts';
import { refuseFile, type NetworkFormat } from './network-draft.ts';
import { isMutualWord } from './tie-words.ts';

export const graphmlFormat: NetworkFormat = {
  label: 'GraphML',
  recognises: (file, context) => (beginsWith(file, 'graphml', context) ? 1 : 0),
  read(file, context) {
    const root = openXml(file, 'graphml', context);
    if (root === null || !root.ok) return root;
    const [graph] = childrenOf(root.value, 'graph');
    if (graph === undefined) return refuseFile(file.path, '', 'There is no graph in it.');
    const names = new Map(
      childrenOf(root.value, 'key').map(({ attributes }) => [
        attributes['id'],
        attributes['attr.name'] ?? attributes['id'],
      ]),
    );
    const elements = [...descendantsOf(graph)];
    const named = (name: string) => elements.filter((element) => element.name === name);
    const isGraphMutual = isMutualWord(graph.attributes['edgedefault'] ?? '');
    const reading: ElementReading = {
      path: file.path,
      attributes: ['id', 'source', 'target'],
      properties: (element) => childrenOf(element, 'data').map((data) => readData(data, names)),
      isMutual: ({ attributes }) => isMutualWord(attributes['directed'] ?? '') ?? isGraphMutual,
    };
    const hyperedges = named('hyperedge').length;
    const note = { path: file.path, row: null, why: `Ties between more than two were left out: ${hyperedges}.` };
    return ok(draftElements(reading, named('node'), named('edge'), hyperedges === 0 ? [] : [note]));
  },
};

/** Name and text of a property. yEd keeps what a node or edge is called inside of how it looks. */
function readData(data: XmlElement, names: ReadonlyMap<string | undefined, string | undefined>): [string, string] {
  const label = [...descendantsOf(data)].find(({ name }) => name === 'NodeLabel' || name === 'EdgeLabel');
  if (label !== undefined) return ['label', textIn(label)];
  const key = data.attributes['key'];
  return [names.get(key) ?? key ?? '', textIn(data)];
}
