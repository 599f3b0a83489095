/** The career path map as GraphML (graphml.graphdrawing.org, 1.0), which graph programs read: roles as nodes, moves as edges. */
import { escapeMarkup } from '../export/safe-text.ts';
import type { CareerMap, CareerMove, CareerRole } from './career-map.ts';
import { classifyMove } from './classify-move.ts';

type Value = string | number | null;

interface DataKey<Of> {
  readonly id: string;
  readonly type: 'string' | 'int' | 'double';
  readonly valueOf: (one: Of, map: CareerMap) => Value;
}

const nodeKeys: readonly DataKey<CareerRole>[] = [
  { id: 'label', type: 'string', valueOf: (role) => role.title },
  { id: 'level', type: 'int', valueOf: (role) => role.level },
  { id: 'levelName', type: 'string', valueOf: (role) => role.levelName },
  { id: 'domain', type: 'string', valueOf: (role) => role.domain },
  { id: 'state', type: 'string', valueOf: (role) => role.state },
  { id: 'wantedBy', type: 'string', valueOf: (role) => role.wantedBy },
  { id: 'payFrom', type: 'double', valueOf: (role) => role.payFrom },
  { id: 'payTo', type: 'double', valueOf: (role) => role.payTo },
  { id: 'currency', type: 'string', valueOf: (role) => role.currency },
  {
    id: 'decision',
    type: 'string',
    valueOf: (role, { decisions }) =>
      decisions
        .filter((one) => one.role === role.id)
        .map(({ question, decideBy }) => (decideBy === '' ? question : `${question} (by ${decideBy})`))
        .join('\n'),
  },
];

const edgeKeys: readonly DataKey<CareerMove>[] = [
  { id: 'label', type: 'string', valueOf: (move) => move.title },
  {
    id: 'kind',
    type: 'string',
    valueOf: ({ from, to }, { roles }) => {
      const [start, end] = [roles.get(from), roles.get(to)];
      return start === undefined || end === undefined ? null : classifyMove(start, end);
    },
  },
  { id: 'monthsFast', type: 'int', valueOf: (move) => move.months.fast },
  { id: 'monthsLikely', type: 'int', valueOf: (move) => move.months.likely },
  { id: 'monthsSlow', type: 'int', valueOf: (move) => move.months.slow },
  { id: 'risks', type: 'string', valueOf: (move) => move.risks.join('\n') },
  {
    id: 'scenarios',
    type: 'string',
    valueOf: (move, { scenarios }) =>
      scenarios
        .filter((one) => one.moves.includes(move.id))
        .map((one) => one.letter)
        .join(' '),
  },
];

/** Moves whose roles are not on the map are left out: GraphML knows no edge without ends. Empty values are left out too. */
export function writeGraphml(map: CareerMap): string {
  const roles = [...map.roles.values()];
  const moves = [...map.moves.values()].filter(({ from, to }) => map.roles.has(from) && map.roles.has(to));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((key) => declareKey('node', key)),
    ...edgeKeys.map((key) => declareKey('edge', key)),
    '<graph id="career-path" edgedefault="directed">',
    ...roles.flatMap((role) => [
      `<node id="${escapeMarkup(role.id)}">`,
      ...writeData('node', nodeKeys, role, map),
      '</node>',
    ]),
    ...moves.flatMap((move) => [
      `<edge id="${escapeMarkup(move.id)}" source="${escapeMarkup(move.from)}" target="${escapeMarkup(move.to)}">`,
      ...writeData('edge', edgeKeys, move, map),
      '</edge>',
    ]),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

type Element = 'node' | 'edge';

function declareKey(element: Element, { id, type }: Pick<DataKey<never>, 'id' | 'type'>): string {
  return `<key id="${element}-${id}" for="${element}" attr.name="${id}" attr.type="${type}"/>`;
}

function writeData<Of>(element: Element, keys: readonly DataKey<Of>[], one: Of, map: CareerMap): string[] {
  return keys.flatMap(({ id, valueOf }) => {
    const value = valueOf(one, map);
    return value === null || value === '' ? [] : [`<data key="${element}-${id}">${escapeMarkup(String(value))}</data>`];
  });
}
