/** What every record has, whatever its kind. */
import { z } from 'zod';
import { attachments, extras, links, words } from './field.ts';

/** A record's id: a UUID in lower case, made once and never reused. */
export const recordIdSchema = z.uuid().brand<'RecordId'>();
export type RecordId = z.infer<typeof recordIdSchema>;

/** The first 16 bytes of a hash over the record's content, in hex: names one state of one record. */
export const revisionSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'Revision'>();
export type Revision = z.infer<typeof revisionSchema>;

/** Fields that every kind carries beside its own. */
export const commonShape = {
  tags: words('Tags'),
  links: links({ label: 'Links', help: 'Other records this one belongs with.' }),
  attachments: attachments('Attachments'),
  extras: extras('Kept from an import'),
};

export type Fields = Record<string, unknown>;

/** One whole record as the vault gives it out. */
export interface JournalRecord {
  readonly id: RecordId;
  readonly kind: string;
  readonly revision: Revision;
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly fields: Fields;
}
