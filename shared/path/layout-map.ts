/**
 * Where each role stands on the map: its domain is its lane and its level its row, so that the direction of a move says
 * what kind it is. Roles that share both stand one below the other, and the row grows. Points have their origin at the
 * top left; all sizes are in pixels at scale 1.
 */
import { compareText } from '../compare-text.ts';
import { domainKey } from './classify-move.ts';

export const mapSizes = {
  role: { width: 152, height: 52 },
  lane: { width: 192, gap: 0 },
  /** Above the roles of a row and below them; between two in one place. */
  row: { padding: 22, gap: 22 },
  /** Names of the levels at the left, names of the lanes above. */
  head: { width: 96, height: 40 },
} as const;

/** What the layout has to know of a role. */
export interface Placeable {
  readonly id: string;
  /** 1 to 10; null stands in a row of its own below the others. */
  readonly level: number | null;
  readonly levelName: string;
  /** '' stands in a lane of its own at the right. */
  readonly domain: string;
  /** The lane of the role that is held now is the first. */
  readonly isHeldNow: boolean;
}

export interface MapLane {
  /** See `domainKey`; '' for roles without a domain. */
  readonly key: string;
  /** As the first of its roles spells it; '' without a domain. */
  readonly name: string;
  readonly x: number;
  readonly width: number;
}

export interface MapRow {
  /** Null for roles whose level nobody has said. */
  readonly level: number | null;
  /** As most of its roles call it; '' where none does. */
  readonly name: string;
  readonly y: number;
  readonly height: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly MapLane[];
  /** The highest level first, every one between the highest and the lowest. */
  readonly rows: readonly MapRow[];
  /** Top left corner of each role. */
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

interface Tie {
  readonly from: string;
  readonly to: string;
}

/** The same roles and ties in the same order give the same layout. */
export function layoutMap(roles: readonly Placeable[], ties: readonly Tie[]): MapLayout {
  const laneKeys = orderLanes(roles, ties);
  const levels = listLevels(roles);
  const { role, lane, row, head } = mapSizes;
  const cells = new Map<string, Placeable[]>();
  for (const one of roles) {
    const cell = cellOf(one);
    cells.set(cell, [...(cells.get(cell) ?? []), one]);
  }
  const places: Record<string, { x: number; y: number }> = {};
  const heights = neighbourHeights(roles, ties);
  const rows: MapRow[] = [];
  let y: number = head.height;
  for (const level of levels) {
    const inRow = laneKeys.map((key) => cells.get(`${level} ${key}`) ?? []);
    const most = Math.max(1, ...inRow.map((cell) => cell.length));
    const height = 2 * row.padding + most * role.height + (most - 1) * row.gap;
    for (const [index, cell] of inRow.entries()) {
      const used = cell.length * role.height + (cell.length - 1) * row.gap;
      const sorted = [...cell].sort((a, b) => (heights.get(b.id) ?? 0) - (heights.get(a.id) ?? 0));
      for (const [at, { id }] of sorted.entries()) {
        places[id] = {
          x: head.width + index * lane.width + (lane.width - role.width) / 2,
          y: y + (height - used) / 2 + at * (role.height + row.gap),
        };
      }
    }
    rows.push({ level, name: commonName(roles.filter((one) => one.level === level)), y, height });
    y += height;
  }
  const lanes = laneKeys.map((key, index) => ({
    key,
    name: roles.find((one) => domainKey(one.domain) === key)?.domain.trim() ?? '',
    x: head.width + index * lane.width,
    width: lane.width,
  }));
  return { width: head.width + lanes.length * lane.width, height: y, lanes, rows, places };
}

const cellOf = ({ level, domain }: Placeable) => `${level} ${domainKey(domain)}`;

function listLevels(roles: readonly Placeable[]): (number | null)[] {
  const known = roles.flatMap(({ level }) => (level === null ? [] : [level]));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const levels = known.length === 0 ? [] : Array.from({ length: most - least + 1 }, (_, index) => most - index);
  return known.length < roles.length ? [...levels, null] : levels;
}

function commonName(roles: readonly Placeable[]): string {
  const counts = new Map<string, number>();
  for (const { levelName } of roles) if (levelName !== '') counts.set(levelName, (counts.get(levelName) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || compareText(a, b))[0]?.[0] ?? '';
}

/** Above others in its place stands the role whose moves lead further up: fewer arrows cross a role that way. */
function neighbourHeights(roles: readonly Placeable[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const levelOf = new Map(roles.map(({ id, level }) => [id, level ?? 0]));
  const ends = new Map<string, number[]>();
  for (const { from, to } of ties) {
    ends.set(from, [...(ends.get(from) ?? []), levelOf.get(to) ?? 0]);
    ends.set(to, [...(ends.get(to) ?? []), levelOf.get(from) ?? 0]);
  }
  return new Map([...ends].map(([id, levels]) => [id, levels.reduce((sum, one) => sum + one, 0) / levels.length]));
}

/** Among more lanes than this nobody looks for the shortest way; they keep the order in which they were made. */
const mostOrderedLanes = 24;

/**
 * Begins with the lane of the present and takes each other lane to where the moves get shortest, counted in lanes, until
 * none gets shorter; the lane without a domain stays last.
 */
function orderLanes(roles: readonly Placeable[], ties: readonly Tie[]): string[] {
  const keyOf = new Map(roles.map(({ id, domain }) => [id, domainKey(domain)]));
  const present = domainKey(roles.find((one) => one.isHeldNow)?.domain ?? '');
  const keys = [...new Set([present, ...keyOf.values()])].filter((key) => key !== '');
  const last = [...keyOf.values()].includes('') ? [''] : [];
  if (keys.length > mostOrderedLanes) return [...keys, ...last];
  const across = ties
    .map(({ from, to }) => [keyOf.get(from) ?? '', keyOf.get(to) ?? ''] as const)
    .filter(([from, to]) => from !== '' && to !== '' && from !== to);
  const lengthOf = (order: readonly string[]) =>
    across.reduce((sum, [from, to]) => sum + Math.abs(order.indexOf(from) - order.indexOf(to)), 0);
  let best = { order: keys, length: lengthOf(keys) };
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const key of keys) {
      if (key === present) continue;
      for (let at = present === '' ? 0 : 1; at < keys.length; at += 1) {
        const order = best.order.filter((one) => one !== key).toSpliced(at, 0, key);
        const length = lengthOf(order);
        if (length >= best.length) continue;
        best = { order, length };
        isBetter = true;
      }
    }
  }
  return [...best.order, ...last];
}
