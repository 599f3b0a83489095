/** The picture of those around me: where people and their names stand, how lines run, and where rings are labelled. */
import type { Point } from '../draw/svg.ts';
import type { Neighbourhood } from './around-me.ts';
import { stretchesOf } from './bend-lines.ts';
import { boxAround, isCrossed, isInside, Shelf, type Size, type Stretch } from './boxes.ts';
import { placeNames, type NameSide } from './grid-names.ts';
import { stoneBox } from './grid-places.ts';
import { layLines, outline, type TieLine } from './layer-lines.ts';
import { layoutAround, type AroundLayout, type AroundSizes } from './layout-around.ts';
import { meId } from './read-network.ts';

/** How far those go who are so many steps from me. */
export interface Reach extends Size {
  /** "1 step" and so on. */
  readonly label: string;
  /** The middle of the label, on the line; null where it has no room. */
  readonly at: Point | null;
}

export interface AroundArrangement extends Pick<AroundLayout, 'width' | 'height' | 'center' | 'places'> {
  /** For all but the last ring, which nobody stands beyond. */
  readonly reaches: readonly Reach[];
  readonly lines: readonly TieLine[];
  /** Where names stand, null where there is no room. Mine is on my stone. */
  readonly sides: ReadonlyMap<string, NameSide | null>;
}

export const tellSteps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);

export function arrangeAround(
  neighbourhood: Pick<Neighbourhood, 'rings' | 'ties'>,
  nameOf: (id: string) => string,
  sizes: AroundSizes,
): AroundArrangement {
  const layout = layoutAround(neighbourhood, sizes);
  const { width, height, center, places } = layout;
  const size = { width, height };
  const lines = layLines(neighbourhood.ties, { points: places, size, outlines: outline({ points: places }) });
  const stretches = lines.flatMap(stretchesOf);
  const shelf = new Shelf([...places].map(([id, point]) => stoneBox(point, id)));
  const reaches = layout.reaches.slice(0, -1).map((reach, index): Reach => {
    const label = tellSteps(index + 1);
    const at = placeLabel(reach, center, { size, shelf, stretches });
    if (at !== null) shelf.add(boxAround(at, labelSize));
    return { ...reach, label, at };
  });
  const sides = placeNames(
    [...places].flatMap(([id, point]) => (id === meId ? [] : [{ id, name: nameOf(id), ...point }])),
    {
      size,
      obstacles: [
        ...reaches.flatMap(({ at }) => (at === null ? [] : [boxAround(at, labelSize)])),
        ...[...places].flatMap(([id, point]) => (id === meId ? [stoneBox(point, id)] : [])),
      ],
      lines: stretches,
    },
  );
  return { ...size, center, places, reaches, lines, sides };
}

const labelSize = { width: 52, height: 18 } as const;
/** Places that are tried, all the way round. */
const labelPlaces = 60;

/** Where nothing passes, the nearest to straight below me; failing that, where the fewest lines do. */
function placeLabel(
  reach: Size,
  center: Point,
  { size, shelf, stretches }: { readonly size: Size; readonly shelf: Shelf; readonly stretches: readonly Stretch[] },
): Point | null {
  let best: { readonly at: Point; readonly crossings: number } | null = null;
  for (let place = 0; place < labelPlaces; place += 1) {
    const turn = ((place % 2 === 0 ? 1 : -1) * Math.ceil(place / 2) * 2 * Math.PI) / labelPlaces;
    const at = { x: center.x + Math.sin(turn) * reach.width, y: center.y + Math.cos(turn) * reach.height };
    const box = boxAround(at, labelSize);
    if (!isInside(box, size) || shelf.isTouched(box)) continue;
    const crossings = stretches.filter((one) => isCrossed(box, one)).length;
    if (crossings === 0) return at;
    if (best === null || crossings < best.crossings) best = { at, crossings };
  }
  return best?.at ?? null;
}
