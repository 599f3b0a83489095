/** The career path map as JSON for other programs: what was written down, and what follows from it. */
import type { CareerMap } from './career-map.ts';
import { classifyMove } from './classify-move.ts';
import { estimatePath, type PathTime } from './path-time.ts';

export const mapJsonFormat = 'cairn-career-map';
export const mapJsonVersion = 1;

/** `today` (YYYY-MM-DD) is where scenarios start that name no day. The same map and day give the same text. */
export function writeMapJson({ roles, moves, decisions, scenarios }: CareerMap, today: string): string {
  const value = {
    format: mapJsonFormat,
    version: mapJsonVersion,
    roles: [...roles.values()],
    moves: [...moves.values()].map((move) => {
      const [from, to] = [roles.get(move.from), roles.get(move.to)];
      return { ...move, kind: from === undefined || to === undefined ? null : classifyMove(from, to) };
    }),
    decisions,
    scenarios: scenarios.map((scenario) => {
      const way = scenario.moves.map((id) => moves.get(id));
      return { ...scenario, estimate: describe(estimatePath(way, scenario.startsAt, scenario.start || today)) };
    }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Dates of the end, without the distribution behind them. */
function describe({ end, problems }: PathTime) {
  const dates = end === null ? null : { earliest: end.earliest, likely: end.likely, late: end.late };
  return { dates, problems };
}
