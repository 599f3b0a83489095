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

/** Cells of a flat OpenDocument table: their formulas and their texts. */
function readCells(fods: string): { formulas: string[]; texts: string[] } {
  const formulas: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  let isParagraph = false;
  parser.on('opentag', ({ name, attributes }) => {
    const formula = attributes['table:formula'];
    if (formula !== undefined) formulas.push(String(formula));
    if (name === 'table:table-cell') texts.push('');
    if (name === 'text:p') isParagraph = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text:p') isParagraph = false;
  });
  parser.on('text', (text) => {
    if (isParagraph) texts[texts.length - 1] += text;
  });
  parser.write(fods).close();
  return { formulas, texts };
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

describe.skipIf(!hasLibreOffice)('LibreOffice', { timeout: 300_000 }, () => {
  const cells = formulaCells(500);

  test('[C56] computes nothing of five hundred hostile cells, and shows them all', async () => {
    const records = hostileJournal(['x']).filter((record) => record.kind === 'achievement');
    const [first] = records;
    if (first === undefined) throw new Error('No achievement');
    const journal = cells.map((text, index) => ({
      ...first,
      id: first.id.replace(/\d{12}$/, String(index).padStart(12, '0')) as typeof first.id,
      fields: { ...first.fields, title: text, wording: '', tags: [text], rank: index },
    }));
    const chosen = journal.map((record) => record.id);
    const guarded = await exportBytes({ format: 'csv', audience: 'self', chosen }, journal);
    const bare = encodeUtf8(cells.map((text) => `"${text.replaceAll('"', '""')}"\r\n`).join(''));
    const opened = await convertFiles({ 'guarded.csv': guarded, 'bare.csv': bare }, 'fods', asTable);
    const { formulas, texts } = readCells(opened['guarded.csv'] ?? '');
    expect(formulas).toEqual([]);
    const shown = new Set(texts.map(lettersOf));
    expect(cells.filter((text) => !shown.has(lettersOf(guardCell(text))))).toEqual([]);
    expect(readCells(opened['bare.csv'] ?? '').formulas.length, 'unguarded').toBeGreaterThan(20);
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
  });

  test('[C58] finds no field and no foreign address in a hostile Word file', async () => {
    const hostile = await exportBytes(
      { format: 'docx', document: 'stories', audience: 'self' },
      hostileJournal([...hostileXml, ...hostileHtml]),
    );
    const opened = await convertFiles({ 'hostile.docx': hostile }, 'fodt');
    const text = opened['hostile.docx'] ?? '';
    expect(text).toContain('DDEAUTO excel');
    expect(text).not.toMatch(
      /<text:(?:dde-connection|database-display|script|execute-macro|variable|reference-ref|placeholder)/,
    );
    const addresses = [...text.matchAll(/xlink:href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/i.test(address))).toEqual([]);
  });
});
