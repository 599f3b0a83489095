/** One target as a radar on a sheet of its own: what is asked for, what is proven, and what is only claimed or stale. */
import { formatDate } from '../domain/calendar-date.ts';
import { drawLegend, type LegendItem } from '../draw/draw-legend.ts';
import { cutText, wrapText } from '../draw/fit-text.ts';
import {
  element,
  finishDrawing,
  line,
  moved,
  paint,
  stack,
  text,
  type Drawing,
  type Paint,
  type Piece,
} from '../draw/svg.ts';
import { axesOf, axisRange, corner, outline, type Axis } from './radar-geometry.ts';
import type { SkillsOverview, Target } from './skills-overview.ts';

const width = 640;
const radius = 150;
const nameLevel = 5.55;
const lineHeight = 16;
const nameFont = { size: 13 };
const nameWidth = 140;
const looks = {
  ring: { stroke: 'line1' },
  asked: { stroke: 'ink', width: 1.6, dash: '5 3.5' },
  proven: { stroke: 'accent', width: 2.2 },
  reached: { stroke: 'accent', width: 1.2 },
} as const satisfies Record<string, Paint>;

/** Null for a target that asks for fewer than three skills, which make no radar. `today` is YYYY-MM-DD. */
export function drawRadar({ rows }: SkillsOverview, target: Target, today: string): Drawing | null {
  const all = axesOf(rows, target.id);
  const axes = all.slice(0, axisRange.most);
  if (axes.length < axisRange.least) return null;
  const more = all.length > axes.length ? `, the ${axes.length} widest gaps of them shown` : '';
  const title = cutText(target.title, width - 20, { size: 20, bold: true });
  return finishDrawing(
    {
      title,
      subtitle: `${formatDate(today)}. My evidence: ${target.proven} of ${target.asked} skills proven${more}.`,
      description: `${title}: ${axes.map((axis) => `${cutText(axis.name, 600, nameFont)} ${axis.proven} of ${axis.asked}`).join(', ')}.`,
    },
    { ...stack([drawWeb(axes), drawLegend(legendItems, width)], 16), width },
  );
}

function drawWeb(axes: readonly Axis[]): Piece {
  const height = 2 * (radius * (nameLevel / 5) + 26);
  const polygon = (levels: readonly number[], painted: Paint) =>
    element('polygon', { points: outline(levels, radius), ...paint(painted) });
  const rings = [1, 2, 3, 4, 5].map((ring) =>
    polygon(
      axes.map(() => ring),
      looks.ring,
    ),
  );
  const spokes = axes.map((_, index) => {
    const [x, y] = corner(index, axes.length, 5, radius);
    return line({ x: 0, y: 0 }, { x, y }, looks.ring);
  });
  const dots = axes.map(({ proven }, index) => {
    const [cx, cy] = corner(index, axes.length, proven, radius);
    return element('circle', { cx, cy, r: 3.6, ...paint({ fill: 'accent' }) });
  });
  const svg = [
    ...rings,
    ...spokes,
    polygon(
      axes.map((axis) => axis.proven),
      { fill: 'accent', opacity: 0.18 },
    ),
    polygon(
      axes.map((axis) => axis.proven),
      looks.proven,
    ),
    polygon(
      axes.map((axis) => axis.reached),
      looks.reached,
    ),
    polygon(
      axes.map((axis) => axis.asked),
      looks.asked,
    ),
    ...dots,
    ...axes.map((axis, index) => drawName(axis, index, axes.length)),
  ];
  return { height, svg: moved({ x: width / 2, y: height / 2 }, ...svg) };
}

function drawName({ name }: Axis, index: number, count: number): string {
  const [x, y] = corner(index, count, nameLevel, radius);
  const anchor = Math.abs(x) < 20 ? 'middle' : x > 0 ? 'start' : 'end';
  const lines = wrapText(name, nameWidth, nameFont, 2);
  const rise = y < -radius ? lines.length - 1 : y > radius ? 0 : (lines.length - 1) / 2;
  return lines
    .map((words, at) =>
      text(words, { x, y: y + 4.5 + (at - rise) * lineHeight }, { ...nameFont, colour: 'ink2', anchor }),
    )
    .join('');
}

const stroke = (painted: Paint) => line({ x: 0, y: 0 }, { x: 28, y: 0 }, painted);
const legendItems: readonly LegendItem[] = [
  { words: 'asked for', width: 28, mark: stroke(looks.asked) },
  { words: 'proven', width: 28, mark: stroke(looks.proven) },
  { words: 'claimed or stale', width: 28, mark: stroke(looks.reached) },
  { words: 'rings: levels 1 to 5', width: 28, mark: stroke(looks.ring) },
];
