/** One small network in every format that is read: Ada, Ben and Cem, who reports to whom, who is in touch. */
import type { FilesByPath } from './import-files.ts';

const graphml = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="node" attr.name="Department" attr.type="string"/>
<key id="d2" for="edge" attr.name="relationship" attr.type="string"/>
<key id="d3" for="edge" attr.name="weight" attr.type="double"/>
<key id="x" for="node" attr.name="x" attr.type="double"/>
<graph edgedefault="directed">
<node id="a"><data key="d0">Ada</data><data key="d1">Planning</data><data key="x">1.5</data></node>
<node id="b"><data key="d0">Ben</data><data key="d1">Sales</data></node>
<node id="c"><data key="d0">Cem</data></node>
<edge source="b" target="a"><data key="d2">reports to</data><data key="d3">2.0</data></edge>
<edge source="b" target="c" directed="false"><data key="d3">4.0</data></edge>
</graph>
</graphml>
`;

const gexf = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<graph defaultedgetype="undirected" mode="static">
<attributes class="node"><attribute id="0" title="department" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="relationship" type="string"/></attributes>
<nodes>
<node id="a" label="Ada"><attvalues><attvalue for="0" value="Planning"/></attvalues><viz:size value="3"/></node>
<node id="b" label="Ben"><attvalues><attvalue for="0" value="Sales"/></attvalues></node>
<node id="c" label="Cem"/>
</nodes>
<edges>
<edge id="0" source="b" target="a" type="directed" weight="2.0"><attvalues><attvalue for="0" value="Reports to"/></attvalues></edge>
<edge id="1" source="b" target="c" weight="4.0"/>
</edges>
</graph>
</gexf>
`;

const gml = `Creator "nobody on Monday"
# directed 0 where nothing is said
graph [
  directed 1
  node [ id 1 label "Ada" department "Planning" graphics [ x 1.5 ] ]
  node [ id 2 label "Ben" department "Sales" ]
  node [ id 3 label "Cem" ]
  edge [ source 2 target 1 relationship "reports-to" weight 2 ]
  edge [ source 2 target 3 weight 4 ]
]
`;

const kumu = {
  elements: [
    { _id: 'elem-a', attributes: { label: 'Ada', department: 'Planning', 'element type': 'Person' } },
    { _id: 'elem-b', attributes: { label: 'Ben', department: 'Sales' } },
    { _id: 'elem-c', attributes: { label: 'Cem' } },
  ],
  connections: [
    {
      _id: 'conn-1',
      direction: 'directed',
      from: 'elem-b',
      to: 'elem-a',
      attributes: { 'connection type': 'Reports to', strength: 2 },
    },
    { _id: 'conn-2', direction: 'mutual', from: 'elem-b', to: 'elem-c', attributes: { strength: 4 } },
  ],
};

const links = {
  directed: true,
  nodes: [
    { name: 'Ada', department: 'Planning' },
    { name: 'Ben', department: 'Sales' },
    { name: 'Cem', department: '' },
  ],
  links: [
    { source: 1, target: 0, relation: 'reports to', value: 2 },
    { source: 1, target: 2, value: 4 },
  ],
};

/** By format; the files of one belong together. */
export const networkFiles = {
  graphml: { 'map.graphml': graphml },
  gexf: { 'map.gexf': gexf },
  gml: { 'map.gml': gml },
  kumu: { 'kumu.json': JSON.stringify(kumu, null, 1) },
  links: { 'links.json': JSON.stringify(links, null, 1) },
  csv: {
    'people.csv': 'Id;Label;Department\na;Ada;Planning\nb;Ben;Sales\nc;Cem;\n',
    'ties.csv': 'Source;Target;Weight;Type\nb;a;2;Reports to\nb;c;4;Undirected\n',
  },
} as const satisfies Readonly<Record<string, FilesByPath>>;
