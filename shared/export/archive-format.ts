/** The shape of the open archive: what its files are called and what its list of contents says. */
import { z } from 'zod';
import type { Fields } from '../domain/record.ts';
import { isJsonObject } from '../import/json-value.ts';

export const archiveFormat = 'cairn-archive';
export const archiveVersion = 1;

export const manifestPath = 'manifest.json';
export const recordsFolder = 'records';
export const attachmentsFolder = 'attachments';

/**
 * `records/achievement.json` holds every achievement whole; the folder beside it is for reading. When there are very
 * many, the rest is in `records/achievement.2.json` and so on.
 */
export const recordsPath = (kind: string, number: number) =>
  `${recordsFolder}/${kind}${number === 1 ? '' : `.${number}`}.json`;
/** Group 1 is the kind. */
export const recordsPathPattern = /^records\/([a-z0-9-]+)(?:\.[1-9]\d{0,3})?\.json$/;

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
  /** Any object: it comes from parsed JSON. */
  fields: z.custom<Fields>(isJsonObject),
});
