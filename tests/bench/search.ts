/** Two-term prefix queries as they are typed, top 50 with their excerpts. */
import { openJournal, reopen, type BenchVault } from './bench-vault.ts';
import { percentile, recordFigure } from './results.ts';
import { seededRandom, seededText } from './seeded-entries.ts';

export async function measureSearch(bench: BenchVault, goal: number): Promise<void> {
  const vault = await reopen(bench);
  const journal = openJournal(vault);
  await journal.search('depot', '', 50);
  const random = seededRandom(11);
  const times: number[] = [];
  for (let query = 0; query < 60; query += 1) {
    const [first, second] = [seededText(random, 1), seededText(random, 1)];
    for (let typed = 2; typed <= second.length; typed += 1) {
      const started = performance.now();
      await journal.search(`${first} ${second.slice(0, typed)}`, '', 50);
      times.push(performance.now() - started);
    }
  }
  recordFigure(`search.p95Ms.${bench.ids.length}`, percentile(times, 0.95), goal);
  await journal.close();
  await vault.close();
}
