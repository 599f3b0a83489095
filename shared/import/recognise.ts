/** Finds the importer for what a person handed over and lets it make a plan. */
import { appError, type AppError } from '../errors.ts';
import { fail, type Result } from '../result.ts';
import { networkImporters } from '../power/import/network-importers.ts';
import { frameworkImporters } from '../skills/import-framework.ts';
import { achievementsCsvImporter } from './achievements-csv.ts';
import { archiveImporter } from './archive.ts';
import { bragfileImporter } from './bragfile.ts';
import { dayOneImporter } from './day-one.ts';
import { nameForeignFormat } from './foreign-format.ts';
import type { ImportContext, Importer, ImportFile, ImportPlan } from './import-plan.ts';
import { joplinImporter } from './joplin.ts';
import { jrnlImporter } from './jrnl.ts';
import { jsonResumeImporter } from './json-resume.ts';
import { linkedInImporter } from './linkedin.ts';
import { markdownFolderImporter } from './markdown-folder.ts';
import { miniDiaryImporter } from './mini-diary.ts';
import { peopleCsvImporter } from './people-csv.ts';
import { renderCvImporter } from './rendercv.ts';
import { vcardImporter } from './vcard.ts';

/** Every format that can be imported; the first of equal confidence wins. */
export const importers: readonly Importer[] = [
  archiveImporter,
  jsonResumeImporter,
  dayOneImporter,
  jrnlImporter,
  miniDiaryImporter,
  joplinImporter,
  renderCvImporter,
  linkedInImporter,
  vcardImporter,
  bragfileImporter,
  ...frameworkImporters,
  ...networkImporters,
  markdownFolderImporter,
  achievementsCsvImporter,
  peopleCsvImporter,
];

/**
 * Plans an import without changing anything. `as` names an importer, or is '' to recognise the format by content.
 * `columns`: see {@link Importer}. What no importer knows is refused with the name of the format where it is a known foreign one.
 */
export function planImport(
  files: readonly ImportFile[],
  as: string,
  context: ImportContext,
  columns?: readonly string[],
): Result<ImportPlan, AppError> {
  if (as !== '') {
    const named = importers.find((importer) => importer.name === as);
    return named === undefined
      ? fail(appError('unrecognised-file', undefined, `There is no format called ${as}`))
      : named.plan(files, context, columns);
  }
  let best: Importer | null = null;
  let confidence = 0;
  for (const importer of importers) {
    const own = importer.recognises(files, context);
    if (own > confidence) [best, confidence] = [importer, own];
    if (confidence >= 1) break;
  }
  if (best !== null && confidence >= 1) return best.plan(files, context);
  const foreign = nameForeignFormat(files, context);
  if (foreign !== null) return fail(appError('unrecognised-file', foreign.where, foreign.what));
  if (best !== null) return best.plan(files, context);
  const [only] = files.length === 1 ? files : [];
  return fail(appError('unrecognised-file', files[0]?.path, only === undefined ? undefined : explainUnknown(only)));
}

function explainUnknown({ path }: ImportFile): string | undefined {
  if (/\.json$/i.test(path)) return 'None of its properties is a section of JSON Resume';
  const isTable = /\.(csv|tsv)$/i.test(path);
  return isTable
    ? 'Its columns are of no table that is known; a list of people of a network comes with its ties'
    : undefined;
}
