/** Files for importers, written down as text. */
import type { ImportFile, ImportPlan } from '../../shared/import/import-plan.ts';
import { planImport } from '../../shared/import/recognise.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { anImportContext, encodeUtf8 } from './import-context.ts';

/** Path → text or bytes. */
export type FilesByPath = Readonly<Record<string, string | Uint8Array>>;

export const asFiles = (files: FilesByPath): ImportFile[] =>
  Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? encodeUtf8(content) : content,
  }));

/** The plan for files whose format is recognised; throws where there is none. */
export function planFiles(files: FilesByPath, existing: readonly JournalRecord[] = []): ImportPlan {
  const plan = planImport(asFiles(files), '', anImportContext(existing));
  if (!plan.ok) throw new Error(`${plan.error.code} ${plan.error.where ?? ''} ${plan.error.detail ?? ''}`);
  return plan.value;
}

/** The fields of the planned records of one kind. */
export const fieldsOf = (plan: ImportPlan, kind: string) =>
  plan.records.filter((record) => record.kind === kind).map((record) => record.fields);

/** What was said about a place, the places beginning with `where`. */
export const reasonsFor = (plan: ImportPlan, where: string) =>
  plan.skipped.filter((one) => one.where.startsWith(where)).map((one) => one.why);

/** UTF-16 with the little end first, as LinkedIn's exports of 2018 are written. */
export function encodeUtf16(text: string): Uint8Array {
  const codes = [...`\uFEFF${text}`].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8]));
}
