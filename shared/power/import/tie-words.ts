/** What other programs call kinds, directions and layers of ties. */
import { plainName } from '../../import/csv.ts';
import { powerLayers, tieKinds, type PowerLayer, type TieKind } from '../../domain/tie-kinds.ts';

const moreKinds: Readonly<Record<TieKind, readonly string[]>> = {
  'reports-to': ['reports', 'reporting', 'reporting line', 'subordinate of', 'berichtet an'],
  advises: ['advice', 'advisor', 'adviser', 'mentors', 'influences', 'influence'],
  'allies-with': ['ally', 'allies', 'alliance', 'supports', 'trust', 'friend', 'friends', 'friendship'],
  tension: ['conflict', 'rival', 'rivalry', 'opposes', 'dislikes'],
  knows: ['contact', 'connected', 'connection', 'communication', 'talks to', 'works with', 'undirected', 'directed'],
  controls: ['control', 'funds', 'budget', 'resource', 'resources', 'controls resources'],
};

const kindByName = new Map<string, TieKind>(
  tieKinds.flatMap(({ value, label }) =>
    [value, label, ...moreKinds[value]].map((name): [string, TieKind] => [plainName(name), value]),
  ),
);

/** Undefined for words that name no kind. */
export function kindOf(text: string): TieKind | undefined {
  return kindByName.get(plainName(text));
}

/** Undefined for words that name no layer. */
export function layerOf(text: string): PowerLayer | undefined {
  const name = plainName(text);
  return powerLayers.find(({ value, label }) => name === value || name === plainName(label))?.value;
}

const directions: ReadonlyMap<string, boolean> = new Map([
  ...['undirected', 'mutual', 'both', 'false', '0', 'two way', 'bidirectional'].map((one) => [one, true] as const),
  ...['directed', 'true', '1', 'one way', 'forward'].map((one) => [one, false] as const),
]);

/** Whether the word means both ways; null for any other word. */
export function isMutualWord(text: string): boolean | null {
  return directions.get(plainName(text)) ?? null;
}
