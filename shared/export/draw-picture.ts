/** The pictures of the path, the skills and the power map, drawn from the records of the vault. */
import { assertNever } from '../assert.ts';
import { person } from '../domain/person.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { PowerLayer } from '../domain/tie-kinds.ts';
import type { Drawing } from '../draw/svg.ts';
import { drawMap } from '../path/draw-map.ts';
import { drawTimeline } from '../path/draw-timeline.ts';
import { pathOverview } from '../path/path-overview.ts';
import { drawMatrix } from '../skills/draw-matrix.ts';
import { drawRadar } from '../skills/draw-radar.ts';
import { skillsOverview } from '../skills/skills-overview.ts';
import { drawAround } from '../power/draw-around.ts';
import { drawInfluenceGrid } from '../power/draw-grid.ts';
import { maskNetwork } from '../power/mask-network.ts';
import { readNetwork } from '../power/read-network.ts';
import { makeNameMask, namesToMask } from '../people/mask-names.ts';
import type { NameMasking } from '../people/name-masking.ts';
import { isOfPeople, type PictureName } from './picture-choices.ts';

export interface PictureChoice {
  readonly picture: PictureName;
  /** Id of the target of a radar; the one wanted first where it is ''. */
  readonly target: string;
  /** Of the ties between people. */
  readonly layer: PowerLayer;
  /** How other people are called. */
  readonly names: 'full' | NameMasking;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** People and ties as a picture or a file tells them. */
export function networkFor({ names }: Pick<PictureChoice, 'names'>, lookup: RecordLookup) {
  const network = readNetwork(lookup);
  return names === 'full' ? network : maskNetwork(network, makeNameMask(namesToMask(lookup), names));
}

/** Null where there is nothing to draw. The same records and choice give the same drawing. */
export function drawPicture(choice: PictureChoice, lookup: RecordLookup): Drawing | null {
  const { picture, target, layer, today } = choice;
  switch (picture) {
    case 'map':
      return hasRoles(lookup) ? drawMap(pathOverview(lookup, today, []), today) : null;
    case 'timeline': {
      const overview = pathOverview(lookup, today, []);
      return overview.scenarios.length === 0 ? null : drawTimeline(overview, today);
    }
    case 'matrix':
      return drawMatrix(skillsOverview(lookup, today), today);
    case 'radar': {
      const overview = skillsOverview(lookup, today);
      const chosen = overview.targets.find((one) => one.id === target || target === '');
      return chosen === undefined ? null : drawRadar(overview, chosen, today);
    }
    case 'grid':
      return drawInfluenceGrid(networkFor(choice, lookup), layer, today);
    case 'around':
      return drawAround(networkFor(choice, lookup), layer, today);
    default:
      return assertNever(picture);
  }
}

/** Whether there is something to draw. To draw a map of hundreds of roles takes a second, so it is asked instead. */
export function hasPicture(choice: PictureChoice, lookup: RecordLookup): boolean {
  if (isOfPeople(choice.picture)) return lookup.ofKind(person.name).length > 0;
  return choice.picture === 'map' ? hasRoles(lookup) : drawPicture(choice, lookup) !== null;
}

const hasRoles = (lookup: RecordLookup) => lookup.ofKind('career-role').length > 0;
