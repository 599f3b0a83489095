/** Reads frameworks as the importers do, before anything is planned. */
import { expect } from 'vitest';
import { careerRole } from '../../../shared/domain/career-role.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import type { RowNote } from '../../../shared/import/row-notes.ts';
import { competencyFramework } from '../../../shared/skills/competency-framework.ts';
import { escoFramework } from '../../../shared/skills/esco.ts';
import type { FrameworkFormat } from '../../../shared/skills/framework-format.ts';
import { ladderMarkdown } from '../../../shared/skills/ladder-markdown.ts';
import { onetFramework } from '../../../shared/skills/onet.ts';
import { ownFramework } from '../../../shared/skills/own-framework.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { asFiles, type FilesByPath } from '../../builders/import-files.ts';

export const formats = [competencyFramework, ladderMarkdown, onetFramework, escoFramework, ownFramework];

interface Role extends Fields {
  readonly title: string;
  readonly requiredSkills: readonly Fields[];
}

export function readFramework(format: FrameworkFormat, files: FilesByPath) {
  const context = anImportContext();
  const notes: RowNote[] = [];
  const parts = asFiles(files);
  expect(parts.some((file) => format.holds(file, context))).toBe(true);
  const drafts = format.read(parts, context, notes);
  return {
    drafts,
    roles: drafts
      .filter((one) => one.kind === 'career-role')
      .map(({ fields }) => careerRole.schema.parse(fields) as Role),
    notes: notes.map(({ row, why }) => [row, why]),
  };
}
/** The name of the format that holds a file, if any. */
export const formatOf = (path: string, content: string) =>
  formats.find((one) => one.holds(asFiles({ [path]: content })[0]!, anImportContext()))?.name;
