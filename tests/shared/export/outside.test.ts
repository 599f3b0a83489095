/** What is marked as not for everybody stays out of every document in every format, down to the bytes of the file. */
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { metricsOf, scopeOf } from '../../../shared/domain/achievement-parts.ts';
import { formatMeasure, formatMove } from '../../../shared/domain/metric.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import {
  documentsOf,
  exportFormats,
  type DocumentName,
  type FormatName,
} from '../../../shared/export/export-choices.ts';
import { rowsOf, textOf } from '../../../shared/export/field-values.ts';
import { previewExport } from '../../../shared/export/write-export.ts';
import { exportSpecSchema } from '../../../shared/ipc/vault-requests.ts';
import { exportBytes, sampleJournal, unpackDocx } from '../../builders/exports.ts';
import { importedAt } from '../../builders/import-context.ts';

const records = sampleJournal();
const achievements = records.filter((record) => record.kind === 'achievement').map((record) => record.fields);

const isShareable = (fields: Fields) => fields['confidentiality'] === 'shareable';

/** Figures that are found by chance in other places, such as 12, count only together with their move. */
const isTelling = (figure: string) => figure.replace(/\D/g, '').length >= 3;

/** Everything in the sample that its own marks keep from outsiders. */
function collectPrivate(fields: Fields): string[] {
  if (fields['confidentiality'] === 'private') return [textOf(fields['title']), textOf(fields['situation'])];
  const guarded = metricsOf(fields).filter((metric) => metric.confidentiality !== 'shareable');
  const figures = guarded.flatMap((metric) => [metric.baseline, metric.result]).filter((value) => value !== null);
  const { budget, confidentiality } = scopeOf(fields);
  return [
    ...guarded.flatMap(({ baseline, result, ...metric }) =>
      baseline === null || result === null ? [] : [formatMove(baseline, result, metric)],
    ),
    ...[...figures, ...(budget && confidentiality !== 'shareable' ? [budget] : [])]
      .flatMap((value) => [String(value), formatMeasure(value, { unit: '', currency: '' })])
      .filter(isTelling),
    ...guarded.map((metric) => metric.source),
    ...rowsOf(fields['credited']).map((row) => textOf(row['person'])),
    ...rowsOf(fields['quotes'])
      .filter((row) => !isShareable(row))
      .map((row) => textOf(row['text'])),
    ...rowsOf(fields['sources']).map((row) => textOf(row['sentence'])),
  ];
}

const hidden = [...new Set(achievements.flatMap(collectPrivate))].filter((text) => text !== '');

const combinations = exportFormats
  .filter((format) => format.value !== 'pdf' && format.value !== 'archive')
  .flatMap(({ value }) => documentsOf(value).map((document): [FormatName, DocumentName] => [value, document]));

async function readExport(format: FormatName, document: DocumentName, audience: 'self' | 'outside'): Promise<string> {
  const bytes = await exportBytes({ format, document, audience }, records);
  return format === 'docx' ? Object.values(unpackDocx(bytes)).join('\n') : strFromU8(bytes);
}

describe('the sample vault', () => {
  test('holds private figures, names, quotes and whole achievements', () => {
    expect(hidden.length).toBeGreaterThan(15);
    expect(hidden).toEqual(
      expect.arrayContaining(['23.4', '18.1', '412,000', '180,000', 'Marit Vos', 'Settled the Venlo shuttle dispute']),
    );
  });

  test.each(combinations)('as %s, %s: none of it reaches an outsider', async (format, document) => {
    const text = await readExport(format, document, 'outside');
    expect(hidden.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('all of it is in what the person writes for themselves', async () => {
    const own = await Promise.all(
      combinations.filter(([format]) => format === 'text' || format === 'csv').map((one) => readExport(...one, 'self')),
    );
    const ungrouped = (text: string) => text.replaceAll(',', '');
    const text = ungrouped(own.join('\n'));
    expect(hidden.filter((secret) => !text.includes(ungrouped(secret)))).toEqual([]);
  });

  test('a document lists what it would have told, and nothing that it never tells', () => {
    const withheldBy = (document: DocumentName) => {
      const spec = exportSpecSchema.parse({ format: 'text', document });
      const preview = previewExport(spec, { records, now: () => importedAt });
      if (!preview.ok) throw new Error(preview.error.code);
      return preview.value.withheld.map((one) => one.what);
    };
    const quote = '“The first planning tool that survived a depot.”';
    const result = /^Empty running fell by 5\.3 points/;
    const told: Record<DocumentName, { quote: boolean; names: boolean; result: boolean }> = {
      achievements: { quote: false, names: false, result: false },
      resume: { quote: false, names: false, result: false },
      brag: { quote: true, names: true, result: true },
      promotion: { quote: true, names: false, result: false },
      review: { quote: true, names: false, result: false },
      stories: { quote: false, names: false, result: true },
    };
    for (const [document, expected] of Object.entries(told) as [DocumentName, (typeof told)['brag']][]) {
      const list = withheldBy(document);
      expect(list).toContain('23.4 % to 18.1 %');
      expect(list).toContain('Settled the Venlo shuttle dispute');
      expect({
        quote: list.includes(quote),
        names: list.includes('Marit Vos'),
        result: list.some((what) => result.test(what)),
      }).toEqual(expected);
    }
  });
});
