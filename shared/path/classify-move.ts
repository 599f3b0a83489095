/**
 * What kind of move leads from one role to another: a table of rules over level and domain.
 *
 * The kinds follow the literature on careers that do not only go up. B. Kaye, L. Williams and L. Cowart, "Up Is Not the
 * Only Way" (2017; the article by Kaye and C. Farren of 1980 began it), tell vertical moves, lateral ones (another field
 * on the same level, here "adjacent"), enrichment (growing in place, here "deepen") and realignment (stepping back).
 * Diagonal moves, up and into another field at once, are what C. Benko and M. Anderson, "The Corporate Lattice" (2010),
 * add to ladders. The thresholds are ours: none of these authors measures levels.
 */
import type { CareerRole } from './career-map.ts';

export const moveKinds = [
  { value: 'vertical', label: 'Up', sentence: 'A higher level in the same domain.' },
  { value: 'diagonal', label: 'Diagonal', sentence: 'A higher level in another domain.' },
  { value: 'deepen', label: 'Deepen', sentence: 'The same level in the same domain, with more depth or scope.' },
  { value: 'adjacent', label: 'Adjacent', sentence: 'The same level in another domain.' },
  {
    value: 'step-back',
    label: 'Step back',
    sentence: 'A lower level, in the same domain or another, to go on from there.',
  },
] as const;
export type MoveKind = (typeof moveKinds)[number]['value'];

type Level = 'higher' | 'same' | 'lower';
type Domain = 'same' | 'other';

interface MoveRule {
  readonly level: Level;
  /** Absent: whatever the domain. */
  readonly domain?: Domain;
  readonly kind: MoveKind;
}

/** Each pair of level and domain is met by exactly one rule. */
export const moveRules: readonly MoveRule[] = [
  { level: 'higher', domain: 'same', kind: 'vertical' },
  { level: 'higher', domain: 'other', kind: 'diagonal' },
  { level: 'same', domain: 'same', kind: 'deepen' },
  { level: 'same', domain: 'other', kind: 'adjacent' },
  { level: 'lower', kind: 'step-back' },
];

type Placed = Pick<CareerRole, 'level' | 'domain'>;

/** Null while a level, or a domain that the answer hangs on, is not known. Case and spaces of domains do not count. */
export function classifyMove(from: Placed, to: Placed): MoveKind | null {
  if (from.level === null || to.level === null) return null;
  const level: Level = to.level > from.level ? 'higher' : to.level < from.level ? 'lower' : 'same';
  const domain = compareDomains(from.domain, to.domain);
  return moveRules.find((rule) => rule.level === level && (rule.domain ?? domain) === domain)?.kind ?? null;
}

function compareDomains(from: string, to: string): Domain | null {
  const [left, right] = [domainKey(from), domainKey(to)];
  return left === '' || right === '' ? null : left === right ? 'same' : 'other';
}

/** By which two spellings of a domain share a lane of the map. */
export function domainKey(domain: string): string {
  return domain.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
