/** How achievements spread over the six drivers, and which one has next to nothing. */
import { drivers, type Driver } from '../../../shared/domain/driver.ts';

interface DriverShare {
  readonly driver: Driver;
  readonly label: string;
  readonly count: number;
  /** Of the largest, 0 to 1. */
  readonly length: number;
}

interface DriverBalance {
  readonly total: number;
  /** Largest first. */
  readonly shares: readonly DriverShare[];
  /** The least told driver when it falls far behind; null while there is too little to say so. */
  readonly thin: DriverShare | null;
}

/** Below this many achievements a gap says nothing. */
const enoughToJudge = 12;
/** Half of an even share. */
const thinShare = 1 / 12;

export function balanceDrivers(counts: Readonly<Partial<Record<Driver, number>>>): DriverBalance {
  const all = drivers.map(({ value, label }) => ({ driver: value, label, count: counts[value] ?? 0 }));
  const total = all.reduce((sum, one) => sum + one.count, 0);
  const most = Math.max(1, ...all.map((one) => one.count));
  const shares = all.map((one) => ({ ...one, length: one.count / most })).sort((a, b) => b.count - a.count);
  const least = shares.at(-1);
  const isThin = least !== undefined && total >= enoughToJudge && least.count <= total * thinShare;
  return { total, shares, thin: isThin ? least : null };
}
