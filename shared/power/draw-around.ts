/** Everybody around me as one picture: nearer the fewer steps there are, over the ties of one layer. */
import { formatDate } from '../domain/calendar-date.ts';
import { powerLayers, type PowerLayer } from '../domain/tie-kinds.ts';
import { drawLegend } from '../draw/draw-legend.ts';
import { finishDrawing, stack, type Drawing, type Piece } from '../draw/svg.ts';
import { aroundMe, type Neighbourhood } from './around-me.ts';
import { drawPerson, drawTieLines, endSentence, explainMarks, writeNames } from './draw-stones.ts';
import { placeNames } from './grid-names.ts';
import { stoneSize } from './grid-places.ts';
import { layLines } from './layer-lines.ts';
import { layoutAround } from './layout-around.ts';
import { listNames } from './power-network.ts';
import { meId, type MapNetwork } from './read-network.ts';

/** A stone with its name below. */
const personBox = { width: 124, height: 64 } as const;
const room = { width: 860, height: 480 } as const;

/** Null where there is nobody but me. `today` is YYYY-MM-DD. */
export function drawAround(
  network: Pick<MapNetwork, 'people' | 'ties'>,
  layer: PowerLayer,
  today: string,
): Drawing | null {
  if (network.people.length < 2) return null;
  const around = aroundMe(network, { me: meId, layers: [layer], steps: null });
  const layout = layoutAround(around, { box: personBox, room });
  const people = new Map(network.people.map((one) => [one.id, one]));
  const lines = layLines(around.ties, layout.places, stoneSize);
  const placed = [...layout.places].map(([id, place]) => ({ person: people.get(id)!, ...place }));
  const sides = placeNames(
    placed.map(({ person: { id, name }, x, y }) => ({ id, name: id === meId ? '' : name, x, y })),
    { size: layout, obstacles: [], lines: lines.map(({ start, end }) => ({ from: start, to: end })) },
  );
  const stones = placed.map(({ person, x, y }) =>
    drawPerson(person, { x, y }, 'raised', sides.get(person.id) ?? 'below'),
  );
  const picture: Piece = { height: layout.height, svg: [drawTieLines(lines), ...stones].join('\n') };
  const nameOf = (id: string) => people.get(id)?.name ?? '';
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
          picture,
          drawLegend(explainMarks(lines), layout.width),
          ...writeNames('No tie of these leads to', apart, layout.width),
        ],
        16,
      ),
      width: layout.width,
    },
  );
}

/** More would not be listened to. */
const mostTold = 12;

function describe({ rings, apart }: Neighbourhood, nameOf: (id: string) => string): string {
  const steps = rings.slice(1).map((ring, index) => {
    const names = listNames(ring.map(nameOf), mostTold);
    return endSentence(`${index === 0 ? 'One step' : `${index + 1} steps`} from me: ${names}`);
  });
  const alone = apart.length === 0 ? [] : [endSentence(`No tie leads to ${listNames(apart.map(nameOf), mostTold)}`)];
  return [...(steps.length === 0 ? ['Nobody is tied to me.'] : steps), ...alone].join(' ');
}
