/** What can be between two people, and in which of three layers. */

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

/** From weak to strong. */
export const tieWeightRange = { least: 1, most: 5 } as const;
