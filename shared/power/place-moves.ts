/** Who stands elsewhere on the grid than they did. */
import { compareText } from '../compare-text.ts';
import type { MapPerson, Standings } from './read-network.ts';
import type { Movement } from './snapshots.ts';

/** Which way somebody moved along the grid, from against to speaking for it; null where one of the two is unknown. */
export type Approach = 'nearer' | 'as-before' | 'further';

/** `before` is undefined where they were not on the map. */
export function approachOf(
  before: Pick<Standings, 'support'> | undefined,
  now: Pick<Standings, 'support'>,
): Approach | null {
  const old = before?.support ?? null;
  if (old === null || now.support === null) return null;
  return now.support === old ? 'as-before' : now.support > old ? 'nearer' : 'further';
}

/** Those on both maps with a place on both, by name. Whoever came or left is told as that. */
export function comparePlaces(before: readonly MapPerson[], now: readonly MapPerson[]): Movement[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return now
    .flatMap((person) => {
      const sentence = tellPlace(person, known.get(person.id));
      return sentence === null ? [] : [{ what: 'place-changed' as const, people: [person.id], sentence }];
    })
    .sort((a, b) => compareText(a.sentence, b.sentence));
}

/** "Jonas Adeyemi is nearer: support 7 after 5, weight 9 after 8." Null where nothing is known to have changed. */
function tellPlace(now: MapPerson, before: MapPerson | undefined): string | null {
  if (before === undefined) return null;
  const approach = approachOf(before, now);
  const weight = tellChange('weight', before.weight, now.weight);
  if (approach === 'nearer' || approach === 'further') {
    const changes = [tellChange('support', before.support, now.support), weight].filter(Boolean);
    return `${now.name} is ${approach}: ${changes.join(', ')}.`;
  }
  if (weight === '') return null;
  return `${now.name} weighs ${(now.weight ?? 0) > (before.weight ?? 0) ? 'more' : 'less'}: ${weight}.`;
}

function tellChange(what: string, before: number | null, now: number | null): string {
  return before === null || now === null || before === now ? '' : `${what} ${now} after ${before}`;
}
