/** GraphML 1.0 (graphml.graphdrawing.org): nodes and edges with declared properties, which graph programs read. */
import { escapeMarkup } from './safe-text.ts';

/** A property of nodes or edges. What is null or '' is left out. */
export interface GraphKey<Of> {
  /** Letters only; also the name under which programs show it. */
  readonly id: string;
  readonly type: 'string' | 'int' | 'double';
  readonly valueOf: (one: Of) => string | number | null;
}

export interface GraphmlNode<Of> {
  readonly id: string;
  readonly value: Of;
}

export interface GraphmlEdge<Of> extends GraphmlNode<Of> {
  /** Ids of nodes, which have to be there: GraphML knows no edge without ends. */
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
}

export interface GraphmlGraph<Node, Edge> {
  readonly id: string;
  readonly nodes: readonly GraphmlNode<Node>[];
  readonly edges: readonly GraphmlEdge<Edge>[];
  readonly nodeKeys: readonly GraphKey<Node>[];
  readonly edgeKeys: readonly GraphKey<Edge>[];
}

export function writeGraphmlText<Node, Edge>(graph: GraphmlGraph<Node, Edge>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...graph.nodeKeys.map((key) => declareKey('node', key)),
    ...graph.edgeKeys.map((key) => declareKey('edge', key)),
    `<graph id="${graph.id}" edgedefault="directed">`,
    ...graph.nodes.flatMap(({ id, value }) => [
      `<node id="${escapeMarkup(id)}">`,
      ...writeData('node', graph.nodeKeys, value),
      '</node>',
    ]),
    ...graph.edges.flatMap(({ id, from, to, isDirected, value }) => {
      const direction = isDirected ? '' : ' directed="false"';
      return [
        `<edge id="${escapeMarkup(id)}" source="${escapeMarkup(from)}" target="${escapeMarkup(to)}"${direction}>`,
        ...writeData('edge', graph.edgeKeys, value),
        '</edge>',
      ];
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

type Element = 'node' | 'edge';

function declareKey(element: Element, { id, type }: Pick<GraphKey<never>, 'id' | 'type'>): string {
  return `<key id="${element}-${id}" for="${element}" attr.name="${id}" attr.type="${type}"/>`;
}

function writeData<Of>(element: Element, keys: readonly GraphKey<Of>[], one: Of): string[] {
  return keys.flatMap(({ id, valueOf }) => {
    const value = valueOf(one);
    return value === null || value === '' ? [] : [`<data key="${element}-${id}">${escapeMarkup(String(value))}</data>`];
  });
}
