/** Networks of other programs in the one wizard of imports: a format each, found by content. */
import { finishRecords } from '../../import/finish-plan.ts';
import { countKinds, type Importer, type Skipped } from '../../import/import-plan.ts';
import { ok } from '../../result.ts';
import { gexfFormat } from './gexf.ts';
import { gmlFormat } from './gml.ts';
import { graphmlFormat } from './graphml.ts';
import { importNetwork } from './import-network.ts';
import { networkCsvFormat } from './network-csv.ts';
import type { NetworkFormat } from './network-draft.ts';
import { networkJsonFormat } from './network-json.ts';
import { draftNetwork } from './network-records.ts';

function importerOf(name: string, label: string, format: NetworkFormat): Importer {
  return {
    name,
    label,
    recognises: (files, context) => Math.max(0, ...files.map((file) => format.recognises(file, context))),
    plan(files, context, columns) {
      const read = importNetwork(files, context, [format], columns);
      if (!read.ok) return read;
      const { table } = read.value;
      const { drafts, known, notes } = draftNetwork(read.value, context, files[0]?.path ?? '');
      const skipped: Skipped[] = [...read.value.skipped, ...notes];
      const records = finishRecords(drafts, context, skipped).map((record) => ({
        ...record,
        duplicateOf: known.get(record.id) ?? record.duplicateOf,
      }));
      return ok({
        format: name,
        found: countKinds(records),
        records,
        attachments: [],
        skipped,
        ...(table && { table }),
      });
    },
  };
}

export const networkImporters: readonly Importer[] = [
  importerOf('graphml', 'Network as GraphML', graphmlFormat),
  importerOf('gexf', 'Network as GEXF', gexfFormat),
  importerOf('gml', 'Network as GML', gmlFormat),
  importerOf('kumu', 'Network as Kumu JSON', networkJsonFormat),
  importerOf('network-csv', 'Network as CSV', networkCsvFormat),
];
