/** The small values an achievement's row draws, read out of a summary that crossed a process boundary. */
import { z } from 'zod';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';

const extraSchema = z.object({
  metric: z.object({ before: z.string(), after: z.string(), change: z.string() }).nullable().catch(null),
  employer: z.string().catch(''),
  startDate: z.string().catch(''),
  endDate: z.string().catch(''),
  strength: z.array(z.enum(['solid', 'outline', 'missing'])).catch([]),
});

type AchievementRowValues = z.infer<typeof extraSchema>;

export function readAchievementRow(row: RecordSummary): AchievementRowValues {
  return extraSchema.parse(row.extra);
}
