/**
 * Which snapshots stay: the last three, one a day for fourteen days, one a month for twelve months, pinned ones for ever
 * (docs/vault-format.md, F10). Names that are not ours and snapshots that did not open are never touched.
 */
import { snapshotNamePattern } from './load-snapshot.ts';

const day = 24 * 60 * 60 * 1000;
const keptNewest = 3;
const keptDays = 14;
const keptMonths = 12;

/** `names` in any order; returns those to remove. Only snapshots of `deviceShort`, unless that is undefined. */
export function findSuperfluous(
  names: readonly string[],
  now: number,
  bad: ReadonlySet<string>,
  deviceShort?: string,
): string[] {
  const candidates = names
    .flatMap((name) => {
      const match = snapshotNamePattern.exec(name);
      return match === null || bad.has(name) ? [] : [{ name, device: match[2], isPinned: match[3] !== undefined }];
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1));
  const days = new Set<string>();
  const months = new Set<string>();
  const superfluous: string[] = [];
  candidates.forEach(({ name, device, isPinned }, index) => {
    const at = Number.parseInt(name.slice(0, 12), 16);
    const iso = new Date(Math.min(at, 8.64e15)).toISOString();
    const age = now - at;
    const isDaily = age < keptDays * day && !days.has(iso.slice(0, 10));
    const isMonthly = age < keptMonths * 31 * day && !months.has(iso.slice(0, 7));
    days.add(iso.slice(0, 10));
    months.add(iso.slice(0, 7));
    const isKept = index < keptNewest || isPinned || isDaily || isMonthly;
    if (!isKept && (deviceShort === undefined || device === deviceShort)) superfluous.push(name);
  });
  return superfluous;
}
