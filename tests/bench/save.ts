/** One edited entry to its durable acknowledgement, in a small and in a large vault, edit by edit in turn. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Change } from '../../shared/domain/change.ts';
import { openJournal, reopen, type BenchVault } from './bench-vault.ts';
import { percentile, recordFigure } from './results.ts';
import { seededRandom, seededText } from './seeded-entries.ts';

const edits = 400;

function logBytes(vaultPath: string): number {
  const log = path.join(vaultPath, 'log');
  return readdirSync(log, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
}

async function editor(bench: BenchVault) {
  const vault = await reopen(bench);
  const journal = openJournal(vault);
  const random = seededRandom(7);
  const times: number[] = [];
  return {
    times,
    async edit(): Promise<void> {
      const id = bench.ids[Math.floor(random() * bench.ids.length)]!;
      const base = vault.get(id)!.revision;
      const change = {
        kind: 'journal-entry',
        id,
        base,
        fields: { body: seededText(random, 130) },
      } as unknown as Change;
      const started = performance.now();
      const applied = await journal.apply({ label: 'Edit entry', changes: [change], merge: false });
      times.push(performance.now() - started);
      if (!applied.ok) throw new Error(applied.error.code);
    },
    async close(): Promise<void> {
      await journal.close();
      await vault.close();
    },
  };
}

export async function measureSave(small: BenchVault, large: BenchVault): Promise<void> {
  const before = logBytes(small.vaultPath);
  const one = await editor(small);
  const other = await editor(large);
  for (let edit = 0; edit < edits; edit += 1) {
    await one.edit();
    await other.edit();
  }
  const written = logBytes(small.vaultPath) - before;
  await one.close();
  await other.close();
  // The first edits warm the code up and open the log segment.
  const [smallTimes, largeTimes] = [one.times.slice(20), other.times.slice(20)];
  recordFigure('save.p95Ms.1000', percentile(smallTimes, 0.95), 5);
  recordFigure(`save.p95Ms.${large.ids.length}`, percentile(largeTimes, 0.95), 5);
  recordFigure('save.flatness', percentile(largeTimes, 0.95) / percentile(smallTimes, 0.95), 1.3);
  recordFigure('save.bytesPerEdit', written / edits, 2_048);
}
