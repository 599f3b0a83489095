/** The roles of the map as boxes on its lanes and levels, and the forks as numbered diamonds. */
import { formatDate } from '../domain/calendar-date.ts';
import { escapeMarkup, oneLine } from '../export/safe-text.ts';
import { cutText, wrapText } from '../draw/fit-text.ts';
import { drawStoneRow } from '../draw/stones.ts';
import { box, element, line, paint, pointsOf, text, type Paint, type Point } from '../draw/svg.ts';
import { mapSizes, type MapLayout } from './layout-map.ts';
import type { MapRole, PathOverview } from './path-overview.ts';

const noName = { lane: 'No domain yet', row: 'Level not said' } as const;
const headFont = { size: 12.5, bold: true };
const levelFont = { size: 13 };

/** Lanes tinted in turn with their names above, levels ruled with their names at the left. */
export function drawGrid({ width, height, lanes, rows }: MapLayout): string {
  const tints = lanes
    .filter((_, index) => index % 2 === 0)
    .map((lane) => box({ x: lane.x, y: 0, width: lane.width, height }, { fill: 'sunken' }));
  const names = lanes.map((lane) =>
    text(
      cutText(lane.name || noName.lane, lane.width - 16, headFont),
      { x: lane.x + lane.width / 2, y: 25 },
      { ...headFont, colour: 'ink2', anchor: 'middle' },
    ),
  );
  const levels = rows.map(({ level, name, y, height: rowHeight }) => {
    const first = name || (level === null ? noName.row : `Level ${level}`);
    const lines = wrapText(first, mapSizes.head.width - 8, levelFont, 2);
    const under = name === '' || level === null ? '' : `level ${level}`;
    const top = y + rowHeight / 2 - (lines.length - 1) * 16;
    return [
      line({ x: 0, y }, { x: width, y }, { stroke: 'line1' }),
      ...lines.map((words, at) => text(words, { x: 0, y: top + at * 16 }, { ...levelFont, colour: 'ink2' })),
      text(under, { x: 0, y: y + rowHeight / 2 + 16 }, { size: 11.5, colour: 'ink3' }),
    ].join('');
  });
  return [...tints, ...names, ...levels].join('\n');
}

const padding = 12;
const titleFont = { size: 12.5, bold: true };
const lineHeight = 14;
const cornerRadius = 6;
/** Between the two edges of a goal. */
const goalGap = 4;

export function drawRole(role: MapRole, { x, y }: Point): string {
  const { title, state, isGoal, isOnWay, evidence, since } = role;
  const isNow = state === 'current';
  const isQuiet = !isNow && !isGoal && !isOnWay;
  const place = { x, y, ...mapSizes.role };
  const under = isNow ? describeSince(since) : '';
  const hasStones = !isNow && evidence.states.length > 0;
  const lines = wrapText(title, mapSizes.role.width - 2 * padding, titleFont, under === '' ? 2 : 1);
  const isTwo = lines.length > 1;
  const hasUnder = hasStones || under !== '';
  const first = isTwo ? (hasUnder ? y + 17 : y + 23) : hasUnder ? y + 22 : y + 30.5;
  const colour = isNow ? 'onAccent' : isQuiet ? 'ink2' : 'ink';
  const left = x + padding;
  return element(
    'g',
    {},
    element('title', {}, escapeMarkup(oneLine(title).slice(0, 2000))),
    isGoal ? box(grow(place, goalGap), { fill: 'raised', stroke: 'ink', width: 1.4 }, cornerRadius + goalGap - 1) : '',
    box(place, roleEdge(isNow, isGoal, isQuiet), cornerRadius),
    ...lines.map((words, at) => text(words, { x: left, y: first + at * lineHeight }, { ...titleFont, colour })),
    hasStones ? drawStoneRow(evidence.states, { x: left, y: y + (isTwo ? 45 : 41) }) : '',
    under === '' ? '' : text(under, { x: left, y: y + 40 }, { size: 11.5, colour: 'onAccent' }),
  );
}

function roleEdge(isNow: boolean, isGoal: boolean, isQuiet: boolean): Paint {
  if (isNow) return { fill: 'accent', stroke: 'accent' };
  return { fill: 'raised', stroke: isGoal ? 'ink' : isQuiet ? 'line2' : 'edge' };
}

const grow = ({ x, y, width, height }: Point & typeof mapSizes.role, by: number) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const describeSince = (since: string) =>
  since === '' ? 'now' : `now, since ${formatDate(since.slice(0, 7), 'short')}`;

const half = 12;

/** A numbered diamond around a point. */
export function drawDiamond(number: number, { x, y }: Point): string {
  const corners = [
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ];
  return (
    element('polygon', { points: pointsOf(corners), ...paint({ fill: 'raised', stroke: 'ink', width: 1.5 }) }) +
    text(String(number), { x, y: y + 4 }, { size: 11, bold: true, anchor: 'middle' })
  );
}

/** At the lower right corner of their roles, several beside each other; the number is their place in the list. */
export function drawDecisions({ decisions, layout }: PathOverview): string {
  const counts = new Map<string, number>();
  return decisions
    .map(({ role }, index) => {
      const place = layout.places[role];
      if (place === undefined) return '';
      const before = counts.get(role) ?? 0;
      counts.set(role, before + 1);
      const { width, height } = mapSizes.role;
      return drawDiamond(index + 1, { x: place.x + width - 2 - before * 2 * half, y: place.y + height - 2 });
    })
    .join('');
}
