/** The grid of influence and support as one picture: where people stand, and the ties of one layer between them. */
import { formatDate } from '../domain/calendar-date.ts';
import { gridRange } from '../domain/person.ts';
import { powerLayers, type PowerLayer } from '../domain/tie-kinds.ts';
import { drawLegend } from '../draw/draw-legend.ts';
import type { Colour } from '../draw/palette.ts';
import { box, finishDrawing, line, moved, stack, text, type Drawing, type Piece, type Point } from '../draw/svg.ts';
import { drawPerson, drawPile, drawTieLines, explainMarks, writeNames } from './draw-stones.ts';
import { layGrid, type GridLayout } from './grid-layout.ts';
import { placeOf, quadrants } from './grid-places.ts';
import { meId, type MapNetwork, type MapPerson } from './read-network.ts';

const plot = { width: 860, height: 600 } as const;
/** Left of the plot, for its scale. */
const scaleWidth = 30;
const acrossHeight = 28;
const small = { size: 12 };

/** Null where there is nobody but me. `today` is YYYY-MM-DD. */
export function drawInfluenceGrid(
  { people, ties }: Pick<MapNetwork, 'people' | 'ties'>,
  layer: PowerLayer,
  today: string,
): Drawing | null {
  const others = people.filter(({ id }) => id !== meId);
  if (others.length === 0) return null;
  const layout = layGrid({ people: others, ties, layer, earlier: {} }, plot);
  const width = scaleWidth + plot.width;
  const unplaced = others.filter((one) => placeOf(one) === null);
  const pieces = [
    drawPlot(layout, others),
    drawLegend(explainMarks(layout.lines), width),
    ...layout.piles.flatMap(({ place: { weight, support }, people: ids }) =>
      writeNames(
        `Weight ${weight}, support ${support}:`,
        ids.map((id) => others.find((one) => one.id === id)?.name ?? ''),
        width,
      ),
    ),
    ...writeNames(
      'Not placed yet:',
      unplaced.map(({ name }) => name),
      width,
    ),
  ];
  const shown = powerLayers.find(({ value }) => value === layer)?.label ?? '';
  return finishDrawing(
    {
      title: 'Influence and support',
      subtitle: `${formatDate(today)}. As I see it; lines are ${shown.toLowerCase()}.`,
      description: describe(others),
    },
    { ...stack(pieces, 16), width },
  );
}

function drawPlot({ points, piles, sides, lines }: GridLayout, people: readonly MapPerson[]): Piece {
  const half = { width: plot.width / 2, height: plot.height / 2 };
  const groundAt = ({ x, y }: Point): Colour => (x > half.width && y < half.height ? 'raised' : 'sunken');
  const piled = new Set(piles.flatMap((pile) => pile.people));
  const inner = [
    box({ x: 0, y: 0, ...plot }, { fill: 'sunken' }, 8),
    box({ x: half.width, y: 0, ...half }, { fill: 'raised' }),
    box({ x: 0.5, y: 0.5, width: plot.width - 1, height: plot.height - 1 }, { stroke: 'line2' }, 8),
    line({ x: half.width, y: 0 }, { x: half.width, y: plot.height }, { stroke: 'line2' }),
    line({ x: 0, y: half.height }, { x: plot.width, y: half.height }, { stroke: 'line2' }),
    ...quadrants.map(({ name, x, y }) =>
      text(
        name,
        { x: x === 0 ? 14 : plot.width - 14, y: y === 0 ? 24 : plot.height - 14 },
        {
          ...{ size: 13, bold: true, colour: 'ink3' },
          anchor: x === 0 ? 'start' : 'end',
        },
      ),
    ),
    drawTieLines(lines),
    ...people.flatMap((person) => {
      const point = points.get(person.id);
      if (point === undefined || piled.has(person.id)) return [];
      return [drawPerson(person, point, groundAt(point), sides.get(person.id) ?? null)];
    }),
    ...piles.map(({ people: ids, place, point }) => drawPile(ids.length, place.support, point, groundAt(point))),
  ].join('\n');
  const axis = { ...small, colour: 'ink2' } as const;
  const scale = [
    text(String(gridRange.most), { x: scaleWidth - 10, y: 12 }, { ...axis, anchor: 'end' }),
    text(String(gridRange.least), { x: scaleWidth - 10, y: plot.height }, { ...axis, anchor: 'end' }),
    moved(
      { x: scaleWidth, y: plot.height + 20 },
      text('against', { x: 0, y: 0 }, axis) +
        text(
          'Support across, weight in what I am after up',
          { x: half.width, y: 0 },
          {
            ...small,
            bold: true,
            anchor: 'middle',
          },
        ) +
        text('speaks for me', { x: plot.width, y: 0 }, { ...axis, anchor: 'end' }),
    ),
  ].join('');
  return { height: plot.height + acrossHeight, svg: moved({ x: scaleWidth, y: 0 }, inner) + scale };
}

/** More would not be listened to. */
const mostTold = 30;

function describe(people: readonly MapPerson[]): string {
  const placed = people.flatMap(({ name, weight, support }) =>
    weight === null || support === null ? [] : [`${name}: weight ${weight}, support ${support}.`],
  );
  const more = placed.length - mostTold;
  const head = `${people.length === 1 ? 'One person' : `${people.length} people`}, ${placed.length} of them placed.`;
  return [head, ...placed.slice(0, mostTold), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}
