/** Collects the figures of one run and prints them beside their goals. */
import { writeFileSync } from 'node:fs';

interface Figure {
  readonly key: string;
  readonly value: number;
  readonly goal: number;
  readonly bound: Bound;
}

/** Whether a goal is the most a figure may be, or the least. */
type Bound = '≤' | '≥';

const figures: Figure[] = [];

/** Keys and goals are those of `quality.md` of the project's documents. */
export function recordFigure(key: string, value: number, goal: number, bound: Bound = '≤'): void {
  figures.push({ key, value: Math.round(value * 100) / 100, goal, bound });
}

/** Prints the table and, where asked for, writes `{ "<key>": number }`. */
export function reportFigures(): void {
  const widest = Math.max(...figures.map((figure) => figure.key.length));
  console.log(`\n${'key'.padEnd(widest)}  ${'value'.padStart(10)}  ${'goal'.padStart(10)}`);
  for (const { key, value, goal, bound } of figures) {
    const isReached = bound === '≤' ? value <= goal : value >= goal;
    const cells = [key.padEnd(widest), String(value).padStart(10), `${bound} ${goal}`.padStart(10)];
    console.log([...cells, isReached ? 'reached' : 'missed'].join('  '));
  }
  const file = process.env['CAIRN_BENCH_JSON'];
  if (file !== undefined) {
    writeFileSync(
      file,
      `${JSON.stringify(Object.fromEntries(figures.map(({ key, value }) => [key, value])), null, 2)}\n`,
    );
  }
}

/** The value below which `share` of the samples lie (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}
