/** Which level and domain a place on the map stands for, and what a role that is put there becomes. */
import type { Box, Point } from '../../../shared/draw/svg.ts';
import { careerLevelRange } from '../../../shared/domain/career-role.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { mapSizes, type MapLane, type MapLayout, type MapRow } from '../../../shared/path/layout-map.ts';
import type { MapRole } from '../../../shared/path/path-overview.ts';
import { domainKey } from '../../../shared/path/classify-move.ts';

export interface Cell {
  /** 1 to 10; null in the row of roles whose level nobody has said. */
  readonly level: number | null;
  /** What the roles of that row call their level; '' where none does, and for a row that is not there yet. */
  readonly levelName: string;
  /** '' in the lane of roles without a domain. */
  readonly domain: string;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where a role with its top left corner at `corner` stands: the lane and row its centre is in, or the nearest. */
export function cellAt(layout: MapLayout, corner: Point): Cell & { readonly box: Box } {
  const centre = { x: corner.x + mapSizes.role.width / 2, y: corner.y + mapSizes.role.height / 2 };
  const lane = findSpan(
    layout.lanes.map((one) => ({ ...one, start: one.x, size: one.width })),
    centre.x,
  );
  const row = findSpan(
    rowsWithNew(layout).map((one) => ({ ...one, start: one.y, size: one.height })),
    centre.y,
  );
  return {
    level: row?.level ?? null,
    levelName: row?.name ?? '',
    domain: lane?.name ?? '',
    box: { x: lane?.x ?? 0, y: row?.y ?? 0, width: lane?.width ?? 0, height: row?.height ?? 0 },
  };
}

/** The next cell from a role in a direction; null at the edge. A level nobody has said begins at the lowest. */
export function cellBeside(layout: MapLayout, role: Pick<MapRole, 'level' | 'domain'>, to: Direction): Cell | null {
  const row = rowOf(layout, role.level);
  const levelName = row?.name ?? '';
  if (to === 'up' || to === 'down') {
    const { least, most } = careerLevelRange;
    const level = role.level === null ? least : role.level + (to === 'up' ? 1 : -1);
    if (level < least || level > most) return null;
    return { level, levelName: rowOf(layout, level)?.name ?? '', domain: role.domain };
  }
  const at = layout.lanes.findIndex((lane) => lane.key === domainKey(role.domain));
  const lane = layout.lanes[at + (to === 'right' ? 1 : -1)];
  return lane === undefined ? null : { level: role.level, levelName, domain: lane.name };
}

/**
 * What changes in a role that is put into a cell; null for nothing. The words for its level change with the level if they
 * were those of its row.
 */
export function fieldsInCell(
  layout: MapLayout,
  role: Pick<MapRole, 'level' | 'levelName' | 'domain'>,
  cell: Cell,
): Fields | null {
  const isSameLevel = role.level === cell.level;
  const isSameDomain = domainKey(role.domain) === domainKey(cell.domain);
  if (isSameLevel && isSameDomain) return null;
  const isCalledAsRow = role.levelName === '' || role.levelName === rowOf(layout, role.level)?.name;
  return {
    ...(isSameLevel ? {} : { level: cell.level, ...(isCalledAsRow ? { levelName: cell.levelName } : {}) }),
    ...(isSameDomain ? {} : { domain: cell.domain }),
  };
}

/** "Lead, level 5", or what stands for it. */
export function describeRow({ level, name }: Pick<MapRow, 'level' | 'name'>): string {
  return level === null ? 'Level not said' : name === '' ? `Level ${level}` : `${name}, level ${level}`;
}

export const describeLane = ({ name }: Pick<MapLane, 'name'>) => name || 'No domain yet';

const rowOf = (layout: MapLayout, level: number | null) => layout.rows.find((row) => row.level === level);

/** The rows, and one above and below them for a level that no role has yet. */
function rowsWithNew({ rows, height }: MapLayout): MapRow[] {
  const [first, last] = [rows[0], rows.at(-1)];
  const above = first?.level ?? careerLevelRange.most;
  const below = last?.level ?? careerLevelRange.least;
  const { row, role, head } = mapSizes;
  const rowHeight = 2 * row.padding + role.height;
  return [
    ...(above < careerLevelRange.most ? [{ level: above + 1, name: '', y: 0, height: head.height }] : []),
    ...rows,
    ...(below > careerLevelRange.least ? [{ level: below - 1, name: '', y: height, height: rowHeight }] : []),
  ];
}

function findSpan<Span extends { readonly start: number; readonly size: number }>(
  spans: readonly Span[],
  at: number,
): Span | undefined {
  return spans.findLast((span) => at >= span.start) ?? spans[0];
}
