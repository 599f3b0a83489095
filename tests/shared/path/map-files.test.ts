/** The map in files of other programs: GraphML and JSON. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import { readCareerMap } from '../../../shared/path/career-map.ts';
import { writeGraphml } from '../../../shared/path/graphml.ts';
import { writeMapJson } from '../../../shared/path/map-json.ts';
import { childrenOf, findChild, parseXml, type XmlElement } from '../../../shared/proof/xml-tree.ts';
import { hostileXml } from '../../builders/hostile-texts.ts';
import { aMove, aRole, plannersMap } from './path-parts.ts';

const map = readCareerMap(plannersMap);

/** Elements of the graph with their data by the declared names. */
function readBack(graphml: string) {
  const root = parseXml(graphml);
  expect(root?.name).toBe('graphml');
  const keys = new Map(childrenOf(root!, 'key').map(({ attributes }) => [attributes['id'], attributes]));
  const graph = findChild(root!, 'graph');
  const read = (name: 'node' | 'edge') =>
    childrenOf(graph, name).map((element) => ({ ...element.attributes, ...dataOf(element, name, keys) }));
  return { nodes: read('node'), edges: read('edge') };
}

function dataOf(element: XmlElement, name: string, keys: ReadonlyMap<string | undefined, XmlElement['attributes']>) {
  return Object.fromEntries(
    childrenOf(element, 'data').map((data) => {
      const key = keys.get(data.attributes['key']);
      expect(key?.['for']).toBe(name);
      return [key?.['attr.name'], data.children.join('')];
    }),
  );
}

describe('GraphML', () => {
  it('reads back as the map, with the kind of each move and the letters of its scenarios', () => {
    const { nodes, edges } = readBack(writeGraphml(map));
    expect(nodes).toHaveLength(map.roles.size);
    expect(edges).toHaveLength(map.moves.size);
    expect(nodes.find((one) => one['id'] === 'senior')).toMatchObject({
      label: 'senior',
      level: '4',
      domain: 'Network planning',
      decision: 'Lead now, or data first? (by 2026-12-15)',
    });
    expect(nodes.find((one) => one['id'] === 'lead')).not.toHaveProperty('payTo');
    expect(edges.find((one) => one['id'] === 'analytics-lead-head')).toMatchObject({
      source: 'analytics-lead',
      target: 'head',
      kind: 'diagonal',
      monthsLikely: '16',
      scenarios: 'C',
    });
  });

  it('leaves out a move without a role at both ends', () => {
    const broken = readCareerMap([aRole('a'), aMove('a', 'gone', [1, 2, 3]), aMove('', 'a')]);
    expect(readBack(writeGraphml(broken))).toMatchObject({ nodes: [{ id: 'a' }], edges: [] });
  });

  it('holds any text, markup of its own among it', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostileXml));
    fc.assert(
      fc.property(text, text, (title, risk) => {
        const records: JournalRecord[] = [
          aRole('a', { title }),
          aRole('b'),
          aMove('a', 'b', [1, 2, 3], { risks: [risk] }),
        ];
        const { nodes, edges } = readBack(writeGraphml(readCareerMap(records)));
        expect(nodes).toHaveLength(2);
        expect(Object.keys(edges[0] ?? {})).toContain('monthsFast');
        if (/^[\x20-\x7e]+$/.test(title)) expect(nodes[0]).toHaveProperty('label', title);
      }),
    );
  });
});

describe('JSON', () => {
  it('says what was written down and what follows, the same for the same day', () => {
    const text = writeMapJson(map, '2026-10-08');
    expect(writeMapJson(readCareerMap([...plannersMap].reverse()), '2026-10-08')).toBe(text);
    const read = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
    expect(read).toMatchObject({ format: 'cairn-career-map', version: 1 });
    expect(read['roles']).toEqual([...map.roles.values()]);
    expect(read['moves']?.find((one) => one['id'] === 'senior-associate')).toMatchObject({
      kind: 'step-back',
      months: { fast: 4, likely: 8, slow: 14 },
    });
    expect(read['scenarios']?.find((one) => one['id'] === 'product')).toMatchObject({
      letter: 'A',
      estimate: { dates: { likely: { month: '2027-09' } }, problems: [] },
    });
  });
});
