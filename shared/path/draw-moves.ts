/** The moves of the map as arrows: the line says the kind, the colour the scenario. */
import { scenarioColourAt, type Colour } from '../draw/palette.ts';
import { measureText } from '../draw/fit-text.ts';
import { box, element, paint, pointsOf, text, type Box, type Point } from '../draw/svg.ts';
import type { MoveKind } from './classify-move.ts';
import { mapSizes } from './layout-map.ts';
import { arrivalOf, layLines, pathOf, pointOn, shiftLine, type Line } from './map-lines.ts';
import type { MapMove, PathOverview } from './path-overview.ts';

interface ArrowLook {
  readonly dash?: string;
  readonly isOpen?: true;
}

/** Up and across solid, diagonal in long dashes, a step back dotted with an open head. */
export function lookOf(kind: MoveKind | null): ArrowLook {
  if (kind === 'diagonal') return { dash: '9 5' };
  return kind === 'step-back' ? { dash: '2.5 4', isOpen: true } : {};
}

const head = { length: 10, half: 5 };
const lineWidth = 2.2;
const strandGap = 5;

/** A line with its head at the end. */
export function drawArrow(line: Line, stroke: Colour, { dash, isOpen }: ArrowLook): string {
  const way = arrivalOf(line);
  const back = (by: number, aside: number): Point => ({
    x: line.end.x - way.x * by - way.y * aside,
    y: line.end.y - way.y * by + way.x * aside,
  });
  const corners = pointsOf([back(head.length, head.half), line.end, back(head.length, -head.half)]);
  return (
    element('path', {
      d: pathOf(line, isOpen ? 0 : head.length - 2),
      ...paint({ stroke, width: lineWidth, ...(dash ? { dash } : {}) }),
    }) +
    (isOpen
      ? element('polyline', { points: corners, ...paint({ stroke, width: lineWidth }) })
      : element('polygon', { points: corners, ...paint({ fill: stroke }) }))
  );
}

export interface DrawnMoves {
  /** Below the roles. */
  readonly lines: string;
  /** Above the roles. */
  readonly labels: string;
}

export function drawMoves({ layout, roles, moves, scenarios }: PathOverview): DrawnMoves {
  const boxes = new Map<string, Box>(
    roles.flatMap(({ id }) => {
      const place = layout.places[id];
      return place === undefined ? [] : [[id, { ...place, ...mapSizes.role }]];
    }),
  );
  const taken: Box[] = [...boxes.values()];
  const laid = layLines(moves, boxes);
  const drawn = moves.flatMap((move) => {
    const line = laid.get(move.id);
    if (line === undefined) return [];
    const colours = move.scenarios.map((id) => scenarioColourAt(scenarios.findIndex((one) => one.id === id)));
    const strands: readonly Colour[] = colours.length === 0 ? ['edge'] : colours;
    const lines = strands.map((colour, index) =>
      drawArrow(shiftLine(line, (index - (strands.length - 1) / 2) * strandGap), colour, lookOf(move.kind)),
    );
    return [{ line: lines.join(''), label: drawMonths(move, line, taken) }];
  });
  return {
    lines: drawn.map((one) => one.line).join('\n'),
    labels: drawn.map((one) => one.label).join('\n'),
  };
}

const chip = { height: 20, padding: 4, font: { size: 12 } };
/** Where along a line its months are tried, and how far from its middle they stand. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const airBeside = 6;

/** The likely months in the first place beside the line that is free; `taken` learns of it. */
function drawMonths({ months: { likely } }: MapMove, line: Line, taken: Box[]): string {
  if (likely === null) return '';
  const words = `${likely} mo`;
  const size = { width: Math.ceil(measureText(words, chip.font)) + 2 * chip.padding, height: chip.height };
  const places = shares.flatMap((share) => placesBeside(line, pointOn(line, share), size));
  const place = places.find((one) => !taken.some((other) => overlaps(one, other))) ?? places[0];
  if (place === undefined) return '';
  taken.push(place);
  const middle = { x: place.x + place.width / 2, y: place.y + 14.2 };
  return box(place, { fill: 'raised', stroke: 'line1' }, 3) + text(words, middle, { ...chip.font, anchor: 'middle' });
}

/** At the right of an upright line, over a level one, and on a slanted one. */
function placesBeside({ start, end }: Line, { x, y }: Point, { width, height }: Omit<Box, 'x' | 'y'>): Box[] {
  const middle = { x: x - width / 2, y: y - height / 2 };
  const [run, rise] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  const right = { ...middle, x: x + airBeside };
  const left = { ...middle, x: x - airBeside - width };
  const over = { ...middle, y: y - airBeside - height };
  const under = { ...middle, y: y + airBeside };
  const order =
    run < rise / 3 ? [right, left] : rise < run / 12 ? [over, under, middle] : [middle, right, left, over, under];
  return order.map((at) => ({ ...at, width, height }));
}

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
