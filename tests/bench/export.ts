/** Five hundred achievements as a Word file, from the records to its bytes. */
import { randomUUID } from 'node:crypto';
import { achievement } from '../../shared/domain/achievement.ts';
import { drivers } from '../../shared/domain/driver.ts';
import type { JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';
import { exportBytes } from '../builders/exports.ts';
import { recordFigure } from './results.ts';
import { seededRandom, seededText } from './seeded-entries.ts';

const rounds = 5;

function seededAchievements(count: number): JournalRecord[] {
  const random = seededRandom(23);
  return Array.from({ length: count }, (_, index) => ({
    id: randomUUID() as RecordId,
    kind: 'achievement',
    fields: achievement.schema.parse({
      title: seededText(random, 8),
      situation: seededText(random, 25),
      myRole: seededText(random, 15),
      action: seededText(random, 25),
      result: seededText(random, 15),
      metrics: [{ what: seededText(random, 2), baseline: 40 + index, result: 12, unit: 'days' }],
      endDate: `20${10 + (index % 16)}-05`,
      driver: drivers[index % drivers.length]?.value,
      skills: [seededText(random, 1), seededText(random, 1)],
    }),
    revision: '0'.repeat(32) as Revision,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  }));
}

/** The slowest of a few, the first of which loads the library. */
export async function measureDocx(count: number): Promise<void> {
  const records = seededAchievements(count);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await exportBytes({ format: 'docx', document: 'stories' }, records);
    times.push(performance.now() - started);
  }
  recordFigure(`export.docxMs.${count}`, Math.max(...times), 1_500);
}
