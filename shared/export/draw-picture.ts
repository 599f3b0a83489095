/** The pictures of the path and the skills, drawn from the records of the vault. */
import { assertNever } from '../assert.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Drawing } from '../draw/svg.ts';
import { drawMap } from '../path/draw-map.ts';
import { drawTimeline } from '../path/draw-timeline.ts';
import { pathOverview } from '../path/path-overview.ts';
import { drawMatrix } from '../skills/draw-matrix.ts';
import { drawRadar } from '../skills/draw-radar.ts';
import { skillsOverview } from '../skills/skills-overview.ts';
import type { PictureName } from './picture-choices.ts';

export interface PictureChoice {
  readonly picture: PictureName;
  /** Id of the target of a radar; the one wanted first where it is ''. */
  readonly target: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Null where there is nothing to draw. The same records and choice give the same drawing. */
export function drawPicture({ picture, target, today }: PictureChoice, lookup: RecordLookup): Drawing | null {
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
    default:
      return assertNever(picture);
  }
}

/** Whether there is something to draw. To draw a map of hundreds of roles takes a second, so it is asked instead. */
export function hasPicture(choice: PictureChoice, lookup: RecordLookup): boolean {
  return choice.picture === 'map' ? hasRoles(lookup) : drawPicture(choice, lookup) !== null;
}

const hasRoles = (lookup: RecordLookup) => lookup.ofKind('career-role').length > 0;
