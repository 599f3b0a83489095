/** GEXF 1.1 to 1.3 (gexf.net), the format of Gephi. Times and looks are left out. */
import { childrenOf, descendantsOf, findChild, type XmlElement } from '../../proof/xml-tree.ts';
import { ok } from '../../result.ts';
import { beginsWith, draftElements, openXml } from './network-xml.ts';
import { refuseFile, type NetworkFormat } from './network-draft.ts';
import { isMutualWord } from './tie-words.ts';

export const gexfFormat: NetworkFormat = {
  label: 'GEXF',
  recognises: (file, context) => (beginsWith(file, 'gexf', context) ? 1 : 0),
  read(file, context) {
    const root = openXml(file, 'gexf', context);
    if (root === null || !root.ok) return root;
    const graph = findChild(root.value, 'graph');
    if (graph === undefined) return refuseFile(file.path, '', 'There is no graph in it.');
    const all = (list: string, name: string) =>
      childrenOf(graph, list).flatMap((part) => [...descendantsOf(part)].filter((element) => element.name === name));
    const [nodes, edges] = [all('nodes', 'node'), all('edges', 'edge')];
    const names = { node: namesOf(graph, 'node'), edge: namesOf(graph, 'edge') };
    const isGraphMutual = isMutualWord(graph.attributes['defaultedgetype'] ?? '');
    const draft = draftElements(
      {
        path: file.path,
        attributes: ['id', 'label', 'source', 'target', 'weight', 'kind'],
        properties: (element) => propertiesOf(element, element.name === 'edge' ? names.edge : names.node),
        isMutual: ({ attributes }) => isMutualWord(attributes['type'] ?? '') ?? isGraphMutual,
      },
      nodes,
      edges,
      [],
    );
    return ok(draft);
  },
};

/** Titles of declared attributes by id. */
function namesOf(graph: XmlElement, declaredFor: string): Map<string | undefined, string> {
  const lists = childrenOf(graph, 'attributes').filter(({ attributes }) => attributes['class'] === declaredFor);
  return new Map(
    lists
      .flatMap((list) => childrenOf(list, 'attribute'))
      .map(({ attributes }) => [attributes['id'], attributes['title'] ?? attributes['id'] ?? '']),
  );
}

function propertiesOf(element: XmlElement, names: ReadonlyMap<string | undefined, string>) {
  const values = childrenOf(element, 'attvalues').flatMap((list) => childrenOf(list, 'attvalue'));
  return values.map(({ attributes }) => {
    const id = attributes['for'] ?? attributes['id'];
    return [names.get(id) ?? id ?? '', attributes['value'] ?? ''] as const;
  });
}
