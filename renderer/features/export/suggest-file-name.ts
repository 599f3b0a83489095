/** First_Last_Role: what a recruiter can find again among a hundred files. */
import { exportDocuments } from '../../../shared/export/export-choices.ts';
import type { ExportSettings } from './export-settings.ts';

interface Person {
  readonly title: string;
  /** Their headline. */
  readonly summary: string;
}

/** A resume is named after the person and what they are, everything else after the person and what it is. */
export function fileNameParts({ scope, document }: ExportSettings, person: Person | undefined): string[] {
  if (scope === 'archive') return ['Cairn archive'];
  const label = exportDocuments.find((one) => one.value === document)?.label ?? '';
  const about = document === 'resume' ? (person?.summary ?? '') : '';
  return [person?.title ?? '', about || label];
}

/** Letters and digits of any script joined by underscores. */
export function suggestFileName(parts: readonly string[], extension: string): string {
  const name = parts
    .flatMap((part) => part.match(/[\p{L}\p{N}]+/gu) ?? [])
    .join('_')
    .slice(0, 120);
  return `${name || 'Export'}.${extension}`;
}
