/** Reading PDFs back: our own beside what poppler reads, and those of other programs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../electron/proof/read-pdf.ts';
import { pageThemes } from '../../../shared/export/page-look.ts';
import { blocksOf, lineText, textOf, type ReadBack } from '../../../shared/proof/read-back.ts';
import { pdfBytes, pdfLines } from '../../builders/pdf-bytes.ts';
import { unwrap } from '../journal/open-journal.ts';
import {
  hasPoppler,
  isBuilt,
  makeDocument,
  readPdf as readWithPoppler,
  shareTypesetter,
} from '../typeset/built-typesetter.ts';

async function read(bytes: Uint8Array): Promise<ReadBack> {
  const found = await readPdf(bytes);
  if (found === null) throw new Error('The PDF could not be read');
  return found;
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a PDF of another program', () => {
  it('reads as lines with fonts, sizes and pages', async () => {
    const found = await read(
      pdfBytes(
        [
          pdfLines([{ text: 'Ines Okafor', size: 20, font: 'Helvetica-Bold' }, 'ines@example.org | +44 20 5550 0123']),
          pdfLines(['Second page']),
        ],
        { title: 'Resume', language: 'en-GB', link: 'https://example.org/ines' },
      ),
    );
    expect(found).toMatchObject({
      format: 'pdf',
      pages: 2,
      title: 'Resume',
      language: 'en-GB',
      isTagged: false,
      links: ['https://example.org/ines'],
      images: 0,
      tables: 0,
      columns: 1,
    });
    expect(textOf(found)).toBe('Ines Okafor\nines@example.org | +44 20 5550 0123\nSecond page');
    expect(found.lines.map((line) => line.page)).toEqual([1, 1, 2]);
    expect(found.lines[0]?.runs[0]).toEqual({ text: 'Ines Okafor', font: 'Helvetica', size: 20, isBold: true });
    expect(found.lines[1]?.runs[0]).toMatchObject({ font: 'Helvetica', size: 10, isBold: false });
  });

  it('joins what stands on one line, and the lines of one bullet', async () => {
    const found = await read(
      pdfBytes([
        [
          { text: 'Planner', left: 60, bottom: 700 },
          { text: '2019 - 2021', left: 480, bottom: 700 },
          { text: '* Cut empty running', left: 60, bottom: 686 },
          { text: 'by a fifth', left: 70, bottom: 672 },
          { text: '* Trained planners', left: 60, bottom: 658 },
        ],
      ]),
    );
    expect(found.lines.map(lineText)).toEqual([
      'Planner 2019 - 2021',
      '* Cut empty running',
      'by a fifth',
      '* Trained planners',
    ]);
    expect(blocksOf(found).map(({ text, isListItem }) => ({ text, isListItem }))).toEqual([
      { text: 'Planner 2019 - 2021', isListItem: false },
      { text: 'Cut empty running by a fifth', isListItem: true },
      { text: 'Trained planners', isListItem: true },
    ]);
  });

  it.each<[string, number, Parameters<typeof pdfBytes>[0][number]]>([
    [
      'dates set to the right',
      1,
      ['2019', '2020 - 21', '2021 - Present'].flatMap((dates, index) => [
        { text: `Position ${index}`, left: 60, bottom: 700 - index * 20 },
        { text: dates, left: 520 - dates.length * 5, bottom: 700 - index * 20 },
      ]),
    ],
    [
      'a second column that is written after the first',
      2,
      [
        ...['Left', 'column', 'here'].map((text, index) => ({ text, left: 60, bottom: 700 - index * 20 })),
        ...['Right', 'column', 'there'].map((text, index) => ({ text, left: 320, bottom: 700 - index * 20 })),
      ],
    ],
    [
      'two columns written line by line',
      2,
      ['One', 'Three', 'Seventeen'].flatMap((text, index) => [
        { text: 'Left', left: 60, bottom: 700 - index * 20 },
        { text, left: 320, bottom: 700 - index * 20 },
      ]),
    ],
  ])('with %s has %i column(s)', async (_name, columns, texts) => {
    expect((await read(pdfBytes([texts]))).columns).toBe(columns);
  });

  it('counts pictures', async () => {
    expect((await read(pdfBytes([pdfLines(['Text'])], { hasPicture: true }))).images).toBe(1);
  });

  it('leaves the bytes it is given as they are', async () => {
    const bytes = pdfBytes([pdfLines(['Text'])]);
    const before = bytes.slice();
    await read(bytes);
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no PDF', new TextEncoder().encode('%PDF-1.7 and then nothing of the kind')],
    ['half a PDF', pdfBytes([pdfLines(['Text'])]).subarray(0, 200)],
  ])('is null for %s', async (_name, bytes) => {
    expect(await readPdf(bytes)).toBeNull();
  });

  it('is read or refused, never more, whatever byte is damaged', async () => {
    const whole = pdfBytes([pdfLines(['Ines Okafor', 'ines@example.org'])], {
      hasPicture: true,
      link: 'https://a.example',
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (place, byte) => {
        const damaged = whole.slice();
        damaged[place] = byte;
        const found = await readPdf(damaged);
        expect(found === null || Array.isArray(found.lines)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!isBuilt)('our own PDF (skipped until the app is built)', () => {
  const typesetter = shareTypesetter();
  const long = 'A sentence that goes on for more than one line of the page, so that it has to be broken. '.repeat(3);
  const document = makeDocument(
    [
      { kind: 'heading', level: 1, text: 'Ines Okafor' },
      { kind: 'paragraph', text: 'Bristol, GB | ines@example.org | https://example.org/ines' },
      { kind: 'heading', level: 2, text: 'Work Experience' },
      { kind: 'heading', level: 3, text: 'Planner, Example Rail' },
      { kind: 'paragraph', style: 'period', text: 'January 2020 - Present' },
      { kind: 'paragraph', text: long },
      { kind: 'bullets', items: ['Cut delays', long, 'Ångström and naïve “quotes” – 5 % of €3'] },
      ...Array.from({ length: 60 }, (_, index) => ({ kind: 'paragraph', text: `Paragraph ${index}` }) as const),
    ],
    { title: 'Ines Okafor, Planner' },
  );

  it.each(pageThemes.map((theme) => theme.value))(
    '%s: tags, title, language, order and links come back',
    async (theme) => {
      const found = await read(unwrap(await typesetter.setPdf(document, { theme, paper: 'a4' })).bytes);
      expect(found).toMatchObject({
        title: 'Ines Okafor, Planner',
        author: 'Ines Okafor',
        language: 'en',
        isTagged: true,
        links: ['mailto:ines@example.org', 'https://example.org/ines'],
        images: 0,
        tables: 0,
        columns: 1,
      });
      expect(found.pages).toBeGreaterThan(1);
      const blocks = blocksOf(found).filter((block) => !block.isOutsideBody);
      expect(
        blocks
          .slice(0, theme === 'compact' ? 8 : 9)
          .map(({ text, headingLevel, isListItem }) => [headingLevel, isListItem, text]),
      ).toEqual([
        [1, false, 'Ines Okafor'],
        [0, false, 'Bristol, GB | ines@example.org | https://example.org/ines'],
        [2, false, 'Work Experience'],
        // The compact look sets the dates at the right end of the heading's line.
        ...(theme === 'compact'
          ? [[3, false, 'Planner, Example Rail January 2020 - Present']]
          : [
              [3, false, 'Planner, Example Rail'],
              [0, false, 'January 2020 - Present'],
            ]),
        [0, false, long.trim()],
        [0, true, 'Cut delays'],
        [0, true, long.trim()],
        [0, true, 'Ångström and naïve “quotes” – 5 % of €3'],
      ]);
    },
  );

  it.skipIf(!hasPoppler).each(pageThemes.map((theme) => theme.value))(
    '%s: the text is that of pdftotext (skipped where poppler is not installed)',
    async (theme) => {
      const { bytes } = unwrap(await typesetter.setPdf(document, { theme, paper: 'a4' }));
      expect(words(textOf(await read(bytes)))).toBe(words(readWithPoppler('pdftotext', bytes)));
    },
  );
});
