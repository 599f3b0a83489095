/** C58: a Word file that is valid XML, with real styles, without fields, macros or anything fetched. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../shared/export/export-choices.ts';
import { renderDocx } from '../../../shared/export/docx.ts';
import type { DocumentBlock } from '../../../shared/export/document.ts';
import { exportBytes, sampleJournal, unpackDocx } from '../../builders/exports.ts';
import { hostileHtml, hostileJournal, hostileXml } from '../../builders/hostile-texts.ts';
import { importedAt } from '../../builders/import-context.ts';

interface XmlFacts {
  readonly elements: readonly string[];
  /** Of every paragraph, in order. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
}

/** Throws where it is not well-formed. */
function readXml(xml: string): XmlFacts {
  const parser = new SaxesParser({ fragment: false });
  const elements: string[] = [];
  const paragraphs: { style: string; text: string }[] = [];
  let inText = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    if (name === 'w:p') paragraphs.push({ style: '', text: '' });
    if (name === 'w:pStyle') paragraphs[paragraphs.length - 1]!.style = String(attributes['w:val']);
    inText = name === 'w:t';
  });
  parser.on('closetag', () => (inText = false));
  parser.on('text', (text) => {
    if (inText) paragraphs[paragraphs.length - 1]!.text += text;
  });
  parser.write(xml).close();
  return { elements, paragraphs };
}

const author = 'Ines Okafor';
const render = (blocks: readonly DocumentBlock[], title = 'T') =>
  renderDocx({ title, author, language: 'en', blocks }, importedAt);

describe('a document as a Word file', () => {
  test('uses Word’s own heading and list styles, and one run of text for what reads as one', async () => {
    const parts = unpackDocx(
      await render([
        { kind: 'heading', level: 1, text: 'Ines' },
        { kind: 'paragraph', text: 'Planner', style: 'lead' },
        { kind: 'heading', level: 2, text: 'Work' },
        { kind: 'paragraph', text: '2024', style: 'period' },
        { kind: 'bullets', items: ['one', 'two\nlines', ''] },
        { kind: 'facts', facts: [{ label: 'Result', value: 'ten' }] },
        { kind: 'table', head: ['What', 'After'], body: [['Wait', '']] },
        { kind: 'paragraph', text: 'first\n\nsecond' },
        { kind: 'markdown', text: '**kept**' },
        { kind: 'heading', level: 4, text: '' },
      ]),
    );
    expect(readXml(parts['word/document.xml'] ?? '').paragraphs).toEqual([
      { style: 'Heading1', text: 'Ines' },
      { style: 'Subtitle', text: 'Planner' },
      { style: 'Heading2', text: 'Work' },
      { style: 'Period', text: '2024' },
      { style: 'ListBullet', text: 'one' },
      { style: 'ListBullet', text: 'two lines' },
      { style: 'Normal', text: 'Result: ten' },
      { style: 'Normal', text: 'What: Wait' },
      { style: 'Normal', text: 'first' },
      { style: 'Normal', text: 'second' },
      { style: 'Normal', text: '**kept**' },
    ]);
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading1"[^]*?<w:name w:val="(?:heading|Heading) 1"\/>/);
    expect(parts['word/styles.xml']).toContain('w:styleId="ListBullet"');
    expect(parts['word/document.xml']).not.toMatch(/w:tbl\b|w:txbxContent|w:headerReference|w:footerReference|w:cols /);
  });

  test('says title, author, language and the instant of the export, and nothing about this machine', async () => {
    const parts = unpackDocx(await render([], 'Ines <& Co>\u0000'));
    const core = parts['docProps/core.xml'] ?? '';
    readXml(core);
    expect(core).toContain('<dc:title>Ines &lt;&amp; Co&gt;</dc:title>');
    expect(core).toContain(`<dc:creator>${author}</dc:creator>`);
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(core).toContain('>2026-10-05T08:00:00Z<');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en"/>');
  });

  test('is the same, byte for byte, whenever it is made', async () => {
    const records = sampleJournal();
    const make = () => exportBytes({ format: 'docx', document: 'resume', audience: 'self' }, records);
    const first = await make();
    expect(await make()).toEqual(first);
    expect(unpackDocx(first)['word/_rels/document.xml.rels']).toContain('Id="rIdLink1"');
  });

  test('[C58] texts stay texts: no field, and no address but of the web and of mail', async () => {
    const texts = [...hostileXml, ...hostileHtml];
    const records = hostileJournal(texts);
    let addresses = 0;
    for (const document of documentsOf('docx')) {
      const bytes = await exportBytes({ format: 'docx', document, audience: 'self' }, records);
      const parts = unpackDocx(bytes);
      const elements = Object.values(parts).flatMap((part) => readXml(part).elements);
      expect(
        elements.filter((name) => /fld|instrText|w:object|OLEObject|altChunk|attachedTemplate|subDoc|pict/i.test(name)),
      ).toEqual([]);
      expect(Object.keys(parts).filter((path) => /vba|bin$|embeddings|media/i.test(path))).toEqual([]);
      const relations = Object.entries(parts)
        .filter(([path]) => path.endsWith('.rels'))
        .flatMap(([, part]) => part.match(/<Relationship [^>]*>/g) ?? []);
      const external = relations.filter((relation) => relation.includes('TargetMode="External"'));
      expect(external.length).toBeGreaterThan(0);
      for (const relation of external) expect(relation).toMatch(/Target="(?:https?:\/\/|mailto:)[^"<>\s]+"/i);
      const ids = relations.map((relation) => /Id="([^"]*)"/.exec(relation)?.[1]);
      const used = (parts['word/document.xml'] ?? '').match(/r:id="[^"]*"/g) ?? [];
      expect(used).toHaveLength(external.length);
      addresses += external.length;
      for (const id of used) expect(ids).toContain(id.slice('r:id="'.length, -1));
    }
    console.log(`C58: ${texts.length} texts in every field, 0 fields of Word, ${addresses} addresses, all harmless`);
  });

  test('[C58] ten thousand paragraphs are all there', async () => {
    const blocks = Array.from({ length: 10_000 }, (_, index): DocumentBlock => ({
      kind: 'paragraph',
      text: `No ${index}`,
    }));
    const parts = unpackDocx(await render(blocks));
    const { paragraphs } = readXml(parts['word/document.xml'] ?? '');
    expect(paragraphs.map((one) => one.text)).toEqual(blocks.map((_, index) => `No ${index}`));
    console.log(`C58: ${paragraphs.length} paragraphs`);
  });
});
