/** Who has a say and who is listened to, as plain values: people, the ties between them in three layers, decision rights. */
import type { personCategories } from '../domain/person.ts';
import { tieKindMeta, type PowerLayer, type TieKind } from '../domain/tie-kinds.ts';

/** The part a person plays for one's own career; '' while unknown. */
export type Seat = (typeof personCategories)[number]['value'] | '';

export interface PowerPerson {
  readonly id: string;
  readonly name: string;
  /** '' while unknown. */
  readonly department: string;
  readonly seat: Seat;
}

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
