/** Everybody around me as one picture: nearer the fewer steps there are, over the ties of one layer. */
import { formatDate } from '../domain/calendar-date.ts';
import { powerLayers, type PowerLayer } from '../domain/tie-kinds.ts';
import { drawLegend } from '../draw/draw-legend.ts';
import { element, finishDrawing, paint, stack, text, type Drawing, type Piece } from '../draw/svg.ts';
import { aroundMe, type Neighbourhood } from './around-me.ts';
import { arrangeAround, tellSteps, type AroundArrangement } from './arrange-around.ts';
import { drawPerson, drawTieLines, endSentence, explainMarks, writeNames } from './draw-stones.ts';
import { listNames } from './power-network.ts';
import { meId, type MapNetwork, type MapPerson } from './read-network.ts';

/** An ellipse that a stone with its name fits into. */
const personBox = { width: 176, height: 92 } as const;
const room = { width: 860, height: 560 } as const;

/** Null where there is nobody but me. `today` is YYYY-MM-DD. */
export function drawAround(
  network: Pick<MapNetwork, 'people' | 'ties'>,
  layer: PowerLayer,
  today: string,
): Drawing | null {
  if (network.people.length < 2) return null;
  const around = aroundMe(network, { me: meId, layers: [layer], steps: null });
  const people = new Map(network.people.map((one) => [one.id, one]));
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  const arrangement = arrangeAround(around, nameOf, { box: personBox, room });
  const apart = around.apart.map(nameOf);
  const shown = powerLayers.find(({ value }) => value === layer)?.label.toLowerCase() ?? '';
  return finishDrawing(
    {
      title: 'Around me',
      subtitle: `${formatDate(today)}. Ties of ${shown} that I wrote down.`,
      description: describe(around, nameOf),
    },
    {
      ...stack(
        [
          drawPicture(arrangement, people),
          drawLegend(explainMarks(arrangement.lines), arrangement.width),
          ...writeNames('No tie of these leads to', apart, arrangement.width),
        ],
        16,
      ),
      width: arrangement.width,
    },
  );
}

function drawPicture(
  { height, center, places, reaches, lines, sides }: AroundArrangement,
  people: ReadonlyMap<string, MapPerson>,
): Piece {
  const rings = reaches.map(({ width: rx, height: ry }) =>
    element('ellipse', { cx: center.x, cy: center.y, rx, ry, ...paint({ stroke: 'line1' }) }),
  );
  const labels = reaches.map(({ label, at }) =>
    at === null
      ? ''
      : text(label, { x: at.x, y: at.y + 4 }, { size: 12, colour: 'ink3', anchor: 'middle', halo: 'raised' }),
  );
  const stones = [...places].map(([id, at]) =>
    drawPerson(people.get(id)!, at, 'raised', sides.get(id) ?? (id === meId ? null : 'below')),
  );
  return { height, svg: [...rings, drawTieLines(lines), ...labels, ...stones].join('\n') };
}

/** More would not be listened to. */
const mostTold = 12;

function describe({ rings, apart }: Neighbourhood, nameOf: (id: string) => string): string {
  const steps = rings.slice(1).map((ring, index) => {
    const names = listNames(ring.map(nameOf), mostTold);
    return endSentence(`${index === 0 ? 'One step' : tellSteps(index + 1)} from me: ${names}`);
  });
  const alone = apart.length === 0 ? [] : [endSentence(`No tie leads to ${listNames(apart.map(nameOf), mostTold)}`)];
  return [...(steps.length === 0 ? ['Nobody is tied to me.'] : steps), ...alone].join(' ');
}
