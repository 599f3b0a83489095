/** Networks from files of other programs, as a plan that a person looks at before anything is kept. */
import { appError, type AppError } from '../../errors.ts';
import type { ImportContext, ImportFile, TableColumns } from '../../import/import-plan.ts';
import { startOf } from '../../import/text-file.ts';
import { fail, ok, type Result } from '../../result.ts';
import { gexfFormat } from './gexf.ts';
import { gmlFormat } from './gml.ts';
import { graphmlFormat } from './graphml.ts';
import { networkCsvFormat } from './network-csv.ts';
import type { NetworkDraft, NetworkFormat } from './network-draft.ts';
import { networkJsonFormat } from './network-json.ts';
import { planNetwork, type NetworkPlan } from './network-plan.ts';

/** All that are read; each knows its files by their content. */
export const networkFormats: readonly NetworkFormat[] = [
  graphmlFormat,
  gexfFormat,
  gmlFormat,
  networkJsonFormat,
  networkCsvFormat,
];

/** 20 MB: a network of as many people as a map takes has a tenth of it. */
export const largestNetworkFile = 20 * 1024 * 1024;

export interface ReadNetwork extends NetworkPlan {
  /** The columns of a single table, for a person to sort. */
  readonly table?: TableColumns;
}

/**
 * Files that belong together, such as a table of people and one of ties. Refused when none of them is a network, or the
 * only one is damaged; of several, those that cannot be read are skipped, with the reason. `columns` are those of a single
 * table as a person sorts them; while they sort, it is not refused for having nobody in it.
 */
export function importNetwork(
  files: readonly ImportFile[],
  context: Pick<ImportContext, 'decodeUtf8'>,
  formats: readonly NetworkFormat[] = networkFormats,
  columns?: readonly string[],
): Result<ReadNetwork, AppError> {
  const drafts: NetworkDraft[] = [];
  const refused: AppError[] = [];
  for (const file of files) {
    const read = readFile(file, context, formats, files.length === 1 ? columns : undefined);
    if (read.ok) drafts.push(read.value);
    else refused.push(read.error);
  }
  const [first] = refused;
  if (drafts.length === 0) return fail(first ?? appError('nothing-to-import', undefined, 'No file was given.'));
  const table = files.length === 1 ? drafts[0]?.table : undefined;
  const isSorting = table !== undefined && columns !== undefined;
  const plan = planNetwork(drafts);
  if (!plan.ok) {
    const isEmpty = plan.error.code === 'nothing-to-import';
    return isSorting && isEmpty ? ok({ people: [], ties: [], skipped: [], table }) : plan;
  }
  const skipped = refused.map(({ where = '', detail = '' }) => ({ where, why: detail }));
  return ok({ ...plan.value, skipped: [...skipped, ...plan.value.skipped], ...(table && { table }) });
}

function readFile(
  file: ImportFile,
  context: Pick<ImportContext, 'decodeUtf8'>,
  formats: readonly NetworkFormat[],
  columns: readonly string[] | undefined,
): Result<NetworkDraft, AppError> {
  if (file.bytes.length > largestNetworkFile) {
    return fail(appError('file-too-large', file.path, '20 MB is the limit for a network.'));
  }
  for (const format of formats) {
    const read = format.read(file, context, columns);
    if (read !== null) return read;
  }
  const labels = formats.map(({ label }) => label).join(', ');
  const what = /^\*(?:vertices|network)\b/im.test(startOf(file, context))
    ? 'This is a Pajek network, which is not read'
    : 'No network was found in it';
  return fail(appError('unrecognised-file', file.path, `${what}. What is read: ${labels}.`));
}
