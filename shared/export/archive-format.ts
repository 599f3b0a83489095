/** The shape of the open archive: what its files are called and what its list of contents says. */
import { z } from 'zod';

export const archiveFormat = 'cairn-archive';
export const archiveVersion = 1;

export const manifestPath = 'manifest.json';
export const recordsFolder = 'records';
export const attachmentsFolder = 'attachments';

/** `records/achievement.json` holds every achievement whole; the folder beside it is for reading. */
export const recordsPath = (kind: string) => `${recordsFolder}/${kind}.json`;

export const manifestSchema = z.looseObject({
  format: z.literal(archiveFormat),
  version: z.number().int().positive(),
  writtenAt: z.string(),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  files: z.array(
    z.looseObject({
      path: z.string(),
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type ArchiveManifest = z.infer<typeof manifestSchema>;

/** A record as the archive keeps it: nothing left out but the revision, which every vault computes itself. */
export const archivedRecordSchema = z.looseObject({
  id: z.uuid(),
  createdAt: z.string(),
  updatedAt: z.string(),
  fields: z.record(z.string(), z.json()),
});
