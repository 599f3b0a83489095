/** The fields of an entry as the page draws them; a damaged field shows as empty instead of breaking the page. */
import { z } from 'zod';
import { attachmentSchema } from '../../../shared/domain/field.ts';
import type { Fields } from '../../../shared/domain/record.ts';

const rating = z.number().int().min(1).max(10).nullable().catch(null);
const words = z.array(z.string()).catch([]);

const entryFieldsSchema = z.looseObject({
  writtenAt: z.string().catch(''),
  tags: words,
  people: words,
  mood: rating,
  energy: rating,
  attachments: z.array(attachmentSchema).catch([]),
});

export function readEntryFields(fields: Fields | undefined): z.infer<typeof entryFieldsSchema> {
  return entryFieldsSchema.parse(fields ?? {});
}
