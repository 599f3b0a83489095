/** Who has a say and who is listened to, as plain values: people, the ties between them in three layers, decision rights. */
import type { personCategories } from '../domain/person.ts';

/** Who decides and who reports to whom; who listens to whom; who holds what others need. */
export const powerLayers = [
  { value: 'formal', label: 'Formal authority' },
  { value: 'informal', label: 'Informal influence' },
  { value: 'resources', label: 'Control of resources' },
] as const;
export type PowerLayer = (typeof powerLayers)[number]['value'];

/** Which way a tie lets somebody be heard: `forward` is from its `from` to its `to`. */
export type Hearing = 'forward' | 'both' | 'none';

interface TieKindMeta {
  readonly value: string;
  readonly label: string;
  /** Where a tie of this kind belongs unless something else is said. */
  readonly layer: PowerLayer;
  readonly isMutual: boolean;
  readonly hearing: Hearing;
  /** A whole statement but for its full stop. */
  readonly tell: (from: string, to: string) => string;
}

/**
 * Kinds of tie. A tension is a tie that nothing passes along. Those who report to somebody are heard by them, and hear
 * them; whoever advises or controls is heard by the other side and need not listen.
 */
export const tieKinds = [
  {
    value: 'reports-to',
    label: 'Reports to',
    layer: 'formal',
    isMutual: false,
    hearing: 'both',
    tell: (from, to) => `${from} reports to ${to}`,
  },
  {
    value: 'advises',
    label: 'Advises',
    layer: 'informal',
    isMutual: false,
    hearing: 'forward',
    tell: (from, to) => `${from} advises ${to}`,
  },
  {
    value: 'allies-with',
    label: 'Allied with',
    layer: 'informal',
    isMutual: true,
    hearing: 'both',
    tell: (from, to) => `${from} and ${to} are allies`,
  },
  {
    value: 'tension',
    label: 'In tension with',
    layer: 'informal',
    isMutual: true,
    hearing: 'none',
    tell: (from, to) => `There is tension between ${from} and ${to}`,
  },
  {
    value: 'knows',
    label: 'In touch with',
    layer: 'informal',
    isMutual: true,
    hearing: 'both',
    tell: (from, to) => `${from} is in touch with ${to}`,
  },
  {
    value: 'controls',
    label: 'Controls what they need',
    layer: 'resources',
    isMutual: false,
    hearing: 'forward',
    tell: (from, to) => `${from} controls what ${to} needs`,
  },
] as const satisfies readonly TieKindMeta[];
export type TieKind = (typeof tieKinds)[number]['value'];

const kindByValue = new Map<TieKind, TieKindMeta>(tieKinds.map((meta) => [meta.value, meta]));

/** What is declared of a kind of tie. */
export function tieKindMeta(kind: TieKind): TieKindMeta {
  return kindByValue.get(kind)!;
}

/** The part a person plays for one's own career; '' while unknown. */
export type Seat = (typeof personCategories)[number]['value'] | '';

export interface PowerPerson {
  readonly id: string;
  readonly name: string;
  /** '' while unknown. */
  readonly department: string;
  readonly seat: Seat;
}

/** From weak to strong. */
export const tieWeightRange = { least: 1, most: 5 } as const;
/** What a tie counts whose strength nobody wrote down: the middle. */
export const usualTieWeight = 3;

export interface PowerTie {
  readonly id: string;
  /** Ids of people. Where the tie is mutual, their order means nothing. */
  readonly from: string;
  readonly to: string;
  readonly layer: PowerLayer;
  readonly kind: TieKind;
  readonly isMutual: boolean;
  /** 1 to 5, null while unknown. */
  readonly weight: number | null;
}

/** Who decides one kind of thing, such as a budget or a promotion, and who is asked before. */
export interface DecisionRight {
  readonly id: string;
  readonly what: string;
  /** Ids of people. */
  readonly decides: readonly string[];
  readonly asked: readonly string[];
}

/** People and ties alone: what files of other programs hold. */
export interface PeopleAndTies {
  readonly people: readonly PowerPerson[];
  readonly ties: readonly PowerTie[];
}

export interface PowerNetwork extends PeopleAndTies {
  /** Id of the person whose map it is; '' or unknown where they are not on it. */
  readonly me: string;
  readonly decisions: readonly DecisionRight[];
}

/** Whether one side of a tie is heard by the other: `[from by to, to by from]`. */
export function hearingOf({ kind, isMutual }: Pick<PowerTie, 'kind' | 'isMutual'>): readonly [boolean, boolean] {
  const { hearing } = tieKindMeta(kind);
  return [hearing !== 'none', hearing === 'both' || (hearing === 'forward' && isMutual)];
}

/** The strength that measures count. */
export function weightOf({ weight }: Pick<PowerTie, 'weight'>): number {
  return weight ?? usualTieWeight;
}

/** "Ada", "Ada and Ben", "Ada, Ben and Cem", "Ada, Ben, Cem and 4 others". `most` names are written out. */
export function listNames(names: readonly string[], most = 4): string {
  const more = names.length - most;
  const words = more > 1 ? [...names.slice(0, most), `${more} others`] : names;
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
