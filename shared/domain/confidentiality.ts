/** Who may see a fact. Unmarked facts about figures count as internal: an export for outsiders rounds them. */
import { choice } from './field.ts';

export const confidentialities = [
  { value: 'private', label: 'Private' },
  { value: 'internal', label: 'Internal' },
  { value: 'shareable', label: 'Shareable' },
] as const;
export type Confidentiality = (typeof confidentialities)[number]['value'];

/** `self` sees everything; `outside` sees shareable facts as they are, internal ones rounded, private ones not at all. */
export type Audience = 'self' | 'outside';

/** The people that a vault names anywhere; see `knownNames`. */
export interface KnownNames {
  /** Names as they stand: "Marit Vos". */
  readonly whole: readonly string[];
  /** First names that give somebody away by themselves: "Marit". */
  readonly first: readonly string[];
  /** Whole names of those who may be named to outsiders; they are in neither of the others. */
  readonly nameable: readonly string[];
}

/** Somebody of that audience. Outsiders learn the name of nobody whom the vault knows. */
export type Reader = { readonly audience: 'self' } | { readonly audience: 'outside'; readonly known: KnownNames };

export const confidentiality = (initial: Confidentiality) =>
  choice(
    {
      label: 'Who may see it',
      help: 'Private never leaves in an export for others. Internal figures are rounded there. Shareable goes out as it is.',
    },
    confidentialities,
    initial,
  );
