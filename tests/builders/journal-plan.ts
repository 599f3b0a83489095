/** Journals as a person hands them over, and the plan that is made of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Attachment } from '../../shared/domain/field.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import type { ImportFile, ImportPlan } from '../../shared/import/import-plan.ts';
import { planImport } from '../../shared/import/recognise.ts';
import { anImportContext, encodeUtf8 } from './import-context.ts';

export const aFile = (path: string, text: string): ImportFile => ({ path, bytes: encodeUtf8(text) });
export const aJsonFile = (path: string, value: unknown): ImportFile => aFile(path, JSON.stringify(value, null, 2));
export const aPicture = (path: string): ImportFile => ({ path, bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) });

/** The plan of files whose format is recognised; throws where there is none. */
export function planOf(files: readonly ImportFile[], existing: readonly JournalRecord[] = []): ImportPlan {
  const plan = planImport(files, '', anImportContext(existing));
  if (!plan.ok) throw new Error(`${plan.error.code} at ${plan.error.where ?? ''}: ${plan.error.detail ?? ''}`);
  return plan.value;
}

export interface EntryFields {
  readonly writtenAt: string;
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly extras: Readonly<Record<string, unknown>>;
}

export const entriesOf = (plan: ImportPlan) => plan.records.map((record) => record.fields as unknown as EntryFields);
export const reportOf = (plan: ImportPlan) => plan.skipped.map(({ where, why }) => `${where}: ${why}`);

/** Everything in a folder on disk, with paths inside it. */
export function filesIn(folder: string): ImportFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(path)),
    }));
}

/** Where journals of strangers lie, or null when they are not on this machine. */
export function journalCorpora(): string | null {
  const root = join(import.meta.dirname, '../../../shared/corpora/journals');
  return existsSync(root) ? root : null;
}
