/** How achievements, skills and goals spread over the six drivers, and which drivers have next to nothing. */
import { drivers, type Driver } from '../../../shared/domain/driver.ts';
import { lowerFirst, upperFirst } from '../../../shared/domain/first-letter.ts';

/** What is counted, in the order in which a bar shows it. */
export const driverSources = ['achievement', 'skill', 'goal'] as const;
export type DriverSource = (typeof driverSources)[number];

export type DriverCounts = Readonly<Partial<Record<Driver, number>>>;

export interface DriverShare {
  readonly driver: Driver;
  readonly label: string;
  readonly count: number;
  /** What the count is made of; `length` is the part of the largest driver's count, 0 to 1. */
  readonly parts: readonly { readonly source: DriverSource; readonly count: number; readonly length: number }[];
}

export interface DriverBalance {
  readonly total: number;
  /** Largest first. */
  readonly shares: readonly DriverShare[];
  /** The least told first; none while there is too little to say so. */
  readonly neglected: readonly DriverShare[];
}

/** Below this many in all a gap says nothing. */
const enoughToJudge = 12;
/** Half of an even share. */
const neglectedShare = 1 / (2 * drivers.length);

/** As it is shown to the person. */
export const neglectRule = 'Neglected: at most half of an even share, which is a twelfth of all.';

export function balanceDrivers(counts: Readonly<Record<DriverSource, DriverCounts>>): DriverBalance {
  const all = drivers.map(({ value, label }) => {
    const parts = driverSources.map((source) => ({ source, count: counts[source][value] ?? 0 }));
    return { driver: value, label, parts, count: parts.reduce((sum, part) => sum + part.count, 0) };
  });
  const total = all.reduce((sum, one) => sum + one.count, 0);
  const most = Math.max(1, ...all.map((one) => one.count));
  const shares = all
    .map((one) => ({ ...one, parts: one.parts.map((part) => ({ ...part, length: part.count / most })) }))
    .sort((a, b) => b.count - a.count);
  const isNeglected = ({ count }: DriverShare) => total >= enoughToJudge && count <= total * neglectedShare;
  return { total, shares, neglected: shares.filter(isNeglected).reverse() };
}

/** "Flexibility and professional network are neglected: 1 and 2 of 40."; '' where none is. */
export function describeNeglect({ neglected, total }: Pick<DriverBalance, 'neglected' | 'total'>): string {
  if (neglected.length === 0) return '';
  const names = joinWords(neglected.map(({ label }) => lowerFirst(label)));
  const counts = joinWords(neglected.map(({ count }) => String(count)));
  return `${upperFirst(names)} ${neglected.length === 1 ? 'is' : 'are'} neglected: ${counts} of ${total}.`;
}

/** "a", "a and b", "a, b and c". */
function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
