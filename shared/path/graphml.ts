/** The career path map as GraphML (graphml.graphdrawing.org, 1.0), which graph programs read: roles as nodes, moves as edges. */
import { writeGraphmlText, type GraphKey } from '../export/graphml-text.ts';
import type { CareerMap, CareerMove, CareerRole } from './career-map.ts';
import { classifyMove } from './classify-move.ts';

const nodeKeys = ({ decisions }: CareerMap): readonly GraphKey<CareerRole>[] => [
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
    valueOf: (role) =>
      decisions
        .filter((one) => one.role === role.id)
        .map(({ question, decideBy }) => (decideBy === '' ? question : `${question} (by ${decideBy})`))
        .join('\n'),
  },
];

const edgeKeys = ({ roles, scenarios }: CareerMap): readonly GraphKey<CareerMove>[] => [
  { id: 'label', type: 'string', valueOf: (move) => move.title },
  {
    id: 'kind',
    type: 'string',
    valueOf: ({ from, to }) => {
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
    valueOf: (move) =>
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
  return writeGraphmlText({
    id: 'career-path',
    nodes: roles.map((role) => ({ id: role.id, value: role })),
    edges: moves.map((move) => ({ id: move.id, from: move.from, to: move.to, isDirected: true, value: move })),
    nodeKeys: nodeKeys(map),
    edgeKeys: edgeKeys(map),
  });
}
