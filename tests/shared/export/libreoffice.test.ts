/** C56 and C58: what LibreOffice makes of our tables and Word files. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { guardCell } from '../../../shared/export/csv-cell.ts';
import { renderDocx } from '../../../shared/export/docx.ts';
import { documentsOf } from '../../../shared/export/export-choices.ts';
import { exportBytes, sampleJournal } from '../../builders/exports.ts';
import { formulaCells } from '../../builders/formula-cells.ts';
import { hostileHtml, hostileJournal, hostileXml } from '../../builders/hostile-texts.ts';
import { decodeUtf8, encodeUtf8, importedAt } from '../../builders/import-context.ts';
import { convertFiles, hasLibreOffice } from '../../builders/libreoffice.ts';

if (!hasLibreOffice)
  console.log('C56 and C58 skipped: no LibreOffice (apt-get install libreoffice-calc libreoffice-writer)');

/** Comma, double quotes, UTF-8, from the first line. */
const asTable = ['--infilter=CSV:44,34,76,1'];

/** Cells of a flat OpenDocument table: their formulas, and how often each text stands in one, spaces aside. */
function readCells(fods: string): { formulas: string[]; times: Map<string, number> } {
  const formulas: string[] = [];
  const times = new Map<string, number>();
  const parser = new SaxesParser();
  let isParagraph = false;
  let cell = { text: '', repeated: 0 };
  parser.on('opentag', ({ name, attributes }) => {
    const formula = attributes['table:formula'];
    if (formula !== undefined) formulas.push(String(formula));
    if (name === 'table:table-cell') {
      cell = { text: '', repeated: Number(attributes['table:number-columns-repeated'] ?? 1) };
    }
    if (name === 'text:p') isParagraph = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text:p') isParagraph = false;
    const letters = lettersOf(cell.text);
    if (name === 'table:table-cell') times.set(letters, (times.get(letters) ?? 0) + cell.repeated);
  });
  parser.on('text', (text) => {
    if (isParagraph) cell.text += text;
  });
  parser.write(fods).close();
  return { formulas, times };
}

const lettersOf = (text: string) => text.replace(/\s+/g, '');

/** Lines that say something, without the marks of lists and with single spaces. */
function linesOf(text: string): string[] {
  return text
    .replace('\uFEFF', '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*[•-]\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where it is not installed)', { timeout: 300_000 }, () => {
  const cells = formulaCells(500);

  test('[C56] computes nothing of five hundred hostile cells, and shows them all', async () => {
    const journal = hostileJournal(cells).filter((record) => record.kind === 'achievement');
    const chosen = journal.map((record) => record.id);
    const guarded = await exportBytes({ format: 'csv', audience: 'self', chosen }, journal);
    const bare = encodeUtf8(cells.map((text) => `"${text.replaceAll('"', '""')}"\r\n`).join(''));
    const opened = await convertFiles({ 'guarded.csv': guarded, 'bare.csv': bare }, 'fods', asTable);
    const { formulas, times } = readCells(opened['guarded.csv'] ?? '');
    expect(formulas).toEqual([]);
    const shown = cells.map((text) => times.get(lettersOf(guardCell(text))) ?? 0);
    // its title, story, role, credits, quotes and evidence at least
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(12);
    const unguarded = readCells(opened['bare.csv'] ?? '').formulas.length;
    expect(unguarded, 'unguarded').toBeGreaterThan(20);
    console.log(
      `C56: ${cells.length} hostile texts in ${shown.reduce((sum, one) => sum + one)} cells, 0 formulas; unguarded ${unguarded}`,
    );
  });

  test('[C58] reads in every Word file the same text in the same order as the text export has, however long', async () => {
    const journal = sampleJournal();
    const documents = documentsOf('docx');
    const files: Record<string, Uint8Array> = {};
    for (const document of documents) {
      files[`${document}.docx`] = await exportBytes({ format: 'docx', document, audience: 'self' }, journal);
    }
    const blocks = Array.from({ length: 10_000 }, (_, index) => ({
      kind: 'paragraph' as const,
      text: `Line ${index}`,
    }));
    files['long.docx'] = await renderDocx({ title: 'Long', author: '', language: 'en', blocks }, importedAt);
    const opened = await convertFiles(files, 'txt:Text');
    expect(linesOf(opened['long.docx'] ?? '')).toEqual(blocks.map((block) => block.text));
    for (const document of documents) {
      const text = decodeUtf8(await exportBytes({ format: 'text', document, audience: 'self' }, journal)) ?? '';
      expect(linesOf(opened[`${document}.docx`] ?? ''), document).toEqual(linesOf(text));
    }
    console.log(`C58: ${documents.length} documents and ${blocks.length} paragraphs read in LibreOffice as written`);
  });

  test('[C58] finds no field and no foreign address in a hostile Word file', async () => {
    const texts = [...hostileXml, ...hostileHtml];
    const spec = { format: 'docx', document: 'stories', audience: 'self' } as const;
    const hostile = await exportBytes(spec, hostileJournal(texts));
    const opened = await convertFiles({ 'hostile.docx': hostile }, 'fodt');
    const text = opened['hostile.docx'] ?? '';
    expect(text).toContain('DDEAUTO excel');
    expect(text).not.toMatch(
      /<text:(?:dde-connection|database-display|script|execute-macro|variable|reference-ref|placeholder)/,
    );
    const addresses = [...text.matchAll(/xlink:href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/i.test(address))).toEqual([]);
    console.log(`C58: ${texts.length} hostile texts opened in LibreOffice, 0 fields, ${addresses.length} addresses`);
  });
});
