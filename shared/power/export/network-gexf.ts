/** The network as GEXF 1.3 (gexf.net), which Gephi opens. */
import { escapeMarkup } from '../../export/safe-text.ts';
import type { GraphKey } from '../../export/graphml-text.ts';
import type { PeopleAndTies } from '../power-network.ts';
import { personKeys, tieKeys } from './network-keys.ts';

/** Properties for which GEXF has attributes of its own. */
const builtIn: ReadonlySet<string> = new Set(['label', 'weight']);

const types: Readonly<Record<GraphKey<never>['type'], string>> = { string: 'string', int: 'integer', double: 'double' };

/** Ties to people who are not among them have to be left out before. */
export function writeNetworkGexf({ people, ties }: PeopleAndTies): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="directed">',
    ...declare('node', personKeys),
    ...declare('edge', tieKeys),
    '<nodes>',
    ...people.flatMap((person) => [
      `<node id="${escapeMarkup(person.id)}"${writeAttributes(personKeys, person)}>`,
      ...writeValues(personKeys, person),
      '</node>',
    ]),
    '</nodes>',
    '<edges>',
    ...ties.flatMap((tie) => {
      const ends = `source="${escapeMarkup(tie.from)}" target="${escapeMarkup(tie.to)}"`;
      const type = tie.isMutual ? 'undirected' : 'directed';
      return [
        `<edge id="${escapeMarkup(tie.id)}" ${ends} type="${type}"${writeAttributes(tieKeys, tie)}>`,
        ...writeValues(tieKeys, tie),
        '</edge>',
      ];
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function declare<Of>(element: 'node' | 'edge', keys: readonly GraphKey<Of>[]): string[] {
  const declared = keys
    .filter(({ id }) => !builtIn.has(id))
    .map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${types[type]}"/>`);
  return [`<attributes class="${element}">`, ...declared, '</attributes>'];
}

function valuesOf<Of>(keys: readonly GraphKey<Of>[], one: Of, isBuiltIn: boolean): (readonly [string, string])[] {
  return keys.flatMap(({ id, valueOf }) => {
    const value = valueOf(one);
    const isWritten = builtIn.has(id) === isBuiltIn && value !== null && value !== '';
    return isWritten ? [[id, escapeMarkup(String(value))] as const] : [];
  });
}

function writeAttributes<Of>(keys: readonly GraphKey<Of>[], one: Of): string {
  return valuesOf(keys, one, true)
    .map(([id, value]) => ` ${id}="${value}"`)
    .join('');
}

function writeValues<Of>(keys: readonly GraphKey<Of>[], one: Of): string[] {
  const values = valuesOf(keys, one, false).map(([id, value]) => `<attvalue for="${id}" value="${value}"/>`);
  return values.length === 0 ? [] : ['<attvalues>', ...values, '</attvalues>'];
}
