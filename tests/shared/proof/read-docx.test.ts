import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RecordLookup } from '../../../shared/domain/record-kind.ts';
import { prove } from '../../../shared/proof/prove.ts';
import { blocksOf, textOf } from '../../../shared/proof/read-back.ts';
import { readDocx } from '../../../shared/proof/read-docx.ts';
import { parseXml } from '../../../shared/proof/xml-tree.ts';
import { docxBytes, docxPicture, docxTable, docxText, goodResume } from '../../builders/docx-bytes.ts';
import { mutationTimeout, readMutations } from '../../builders/mutations.ts';

/** The file with one part rewritten. */
function rewrite(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) });
}

describe('a Word file', () => {
  it('reads as paragraphs with their levels, lists, fonts and sizes', async () => {
    const read = readDocx(await docxBytes(goodResume()));
    expect(read).toMatchObject({
      format: 'docx',
      title: 'Resume',
      language: 'en-GB',
      columns: 1,
      tables: 0,
      images: 0,
    });
    const blocks = blocksOf(read ?? expect.fail());
    expect(blocks.slice(0, 7).map(({ text, headingLevel, isListItem }) => [headingLevel, isListItem, text])).toEqual([
      [1, false, 'Ines Okafor'],
      [0, false, 'Bristol, GB | ines@example.org | +44 20 5550 0123 | https://example.org/ines'],
      [2, false, 'Work Experience'],
      [3, false, 'Example Rail, Bristol'],
      [4, false, 'Lead Planner'],
      [0, false, 'March 2021 - Present'],
      [0, true, 'Cut delays by a fifth in 2022.'],
    ]);
    expect(read?.lines[1]?.runs[0]).toMatchObject({ font: 'Arial', size: 11, isBold: false });
  });

  it('tells tables, pictures, columns and what stands in page headers', async () => {
    const bytes = await docxBytes([docxText('Body'), docxTable('Cell'), docxPicture()], {
      columns: 2,
      header: 'Above',
    });
    const read = readDocx(bytes) ?? expect.fail();
    expect(read).toMatchObject({ columns: 2, tables: 1, images: 1 });
    expect(blocksOf(read).map(({ text, isOutsideBody }) => [text, isOutsideBody])).toEqual([
      ['Body', false],
      ['Cell', false],
      ['Above', true],
    ]);
  });

  it('leaves out what is deleted or hidden', async () => {
    const bytes = rewrite(await docxBytes([docxText('Shown')]), 'word/document.xml', (text) =>
      text.replace(
        '</w:p>',
        '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>' +
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>',
      ),
    );
    expect(textOf(readDocx(bytes) ?? expect.fail())).toBe('Shown');
  });
});

describe('a hostile file', () => {
  it('brings no entities and no document type', async () => {
    expect(parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBeNull();
    expect(parseXml('<a>&b;</a>')).toBeNull();
    const typed = rewrite(await docxBytes([docxText('x')]), 'word/document.xml', (text) =>
      text.replace('<w:document', '<!DOCTYPE w:document><w:document'),
    );
    expect(readDocx(typed)).toBeNull();
  });

  it('nests as deep as a document and no deeper', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(parseXml(nested(200))).not.toBeNull();
    expect(parseXml(nested(300))).toBeNull();
  });

  it('unpacks to no more than a document', () => {
    const blank = new Uint8Array(80 * 1024 * 1024);
    expect(readDocx(zipSync({ 'word/document.xml': blank }, { level: 9 }))).toBeNull();
  });

  it('goes round in its styles without end', async () => {
    const bytes = rewrite(await docxBytes([docxText('Text')]), 'word/styles.xml', (text) =>
      text.replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
      ),
    );
    expect(textOf(readDocx(bytes) ?? expect.fail())).toBe('Text');
  });

  it('holds more runs in one paragraph than a call takes arguments', async () => {
    const bytes = rewrite(await docxBytes([docxText('x')]), 'word/document.xml', (text) =>
      text.replace('</w:p>', `${'<w:r><w:t>y</w:t></w:r>'.repeat(130_000)}</w:p>`),
    );
    expect(blocksOf(readDocx(bytes) ?? expect.fail())[0]?.text).toHaveLength(130_001);
  });

  const lookup: RecordLookup = { get: () => undefined, title: () => undefined, ofKind: () => [] };

  function expectWholeProof(bytes: Uint8Array): void {
    const read = readDocx(bytes);
    if (read === null) return;
    const { score } = prove(read, lookup).audit;
    expect(score >= 0 && score <= 100).toBe(true);
  }

  it(
    '[C54] changed at random is proven or refused, never more, and soon',
    async () => {
      const whole = await docxBytes([...goodResume(), docxTable('Cell'), docxPicture()], { header: 'Above' });
      const parts = Object.entries(unzipSync(whole)).map(([path, bytes]) => ({ path, bytes }));
      // Changes to the file mostly break it off; changes to its parts reach what reads them.
      await readMutations('docx', [[{ path: 'resume.docx', bytes: whole }], parts], (files) => {
        const [first] = files;
        const isWhole = files.length === 1 && first !== undefined;
        const packed = () => zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { level: 0 });
        expectWholeProof(isWhole ? first.bytes : packed());
      });
      expect(readDocx(new Uint8Array())).toBeNull();
    },
    mutationTimeout,
  );
});
