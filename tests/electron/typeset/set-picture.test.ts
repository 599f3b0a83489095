/** Pictures as PDFs, read again by another program. */
import '../../../electron/proof/browser-stubs.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../shared/export/draw-picture.ts';
import { pictures } from '../../../shared/export/picture-choices.ts';
import { lookupOf } from '../../builders/a-record.ts';
import { sampleJournal } from '../../builders/exports.ts';
import { aRole } from '../../shared/path/path-parts.ts';
import { unwrap } from '../journal/open-journal.ts';
import { hasPoppler, isBuilt, readPdf, shareTypesetter } from './built-typesetter.ts';

const typesetter = shareTypesetter();
const sample = lookupOf(sampleJournal());
const today = '2026-10-05';

function draw(picture: (typeof pictures)[number]['value'], lookup = sample) {
  const drawing = drawPicture({ picture, target: '', layer: 'informal', names: 'full', today }, lookup);
  if (drawing === null) throw new Error('Nothing drawn');
  return drawing;
}

const said = {
  map: ['Senior planner', 'Head of planning', 'Product lead, tools', 'Solutions lead', '14 mo', 'Through data'],
  timeline: ['Stay the course', 'Through data', 'Into product', '2029'],
  matrix: ['Planning lead', 'Analytics lead', 'Negotiation', 'Product discovery'],
  radar: ['Planning lead', 'Negotiation', 'Presenting to a board'],
  grid: ['Jonas Adeyemi', 'Keep close', 'speaks for me'],
  around: ['Jonas Adeyemi', 'Me'],
} as const;

describe.skipIf(!isBuilt)('a picture as a PDF (skipped until the app is built)', () => {
  it('has equal bytes for an equal picture, and names letters that no font has', async () => {
    const [first, again] = [
      unwrap(await typesetter.setPicture(draw('map'), 'a4')),
      unwrap(await typesetter.setPicture(draw('map'), 'a4')),
    ];
    expect(Buffer.from(first.bytes).equals(again.bytes)).toBe(true);
    expect(first.missingLetters).toBe('');
    const foreign = draw('map', lookupOf([aRole('a', { title: '李明' })]));
    expect(unwrap(await typesetter.setPicture(foreign, 'a4')).missingLetters).toBe('李明');
  });

  it('has its description in its place, for those who cannot see it', async () => {
    const drawing = draw('map');
    const { bytes } = unwrap(await typesetter.setPicture(drawing, 'a4'));
    const page = await (await getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1);
    expect(JSON.stringify(await page.getStructTree())).toContain(JSON.stringify(drawing.description));
  });

  describe.skipIf(!hasPoppler)('read by poppler (skipped where it is not installed)', () => {
    it.each(pictures.map((one) => one.value))(
      '%s: one page whose words can be found, tagged and titled',
      async (name) => {
        const drawing = draw(name);
        const { bytes } = unwrap(await typesetter.setPicture(drawing, 'a4'));
        const words = readPdf('pdftotext', bytes).replace(/\s+/g, ' ');
        for (const one of said[name]) expect(words).toContain(one);
        const info = readPdf('pdfinfo', bytes);
        expect(info).toMatch(/^Tagged: +yes$/m);
        expect(info).toMatch(/^Pages: +1$/m);
        expect(info).toContain(drawing.title);
        expect(info).not.toMatch(/^(Creation|Mod)Date:/m);
        expect(readPdf('pdfinfo', bytes, '-struct')).toMatch(/Figure/);
        expect(readPdf('pdffonts', bytes)).toMatch(/Arimo/);
      },
    );

    it('lies as the picture lies, on the paper that is asked for', async () => {
      const size = async (name: 'map' | 'radar', paper: 'a4' | 'letter') =>
        /^Page size: +([\d.]+ x [\d.]+)/m.exec(
          readPdf('pdfinfo', unwrap(await typesetter.setPicture(draw(name), paper)).bytes),
        )?.[1];
      expect(await size('map', 'a4')).toMatch(/^595\.\d+ x 841\./);
      expect(await size('radar', 'a4')).toMatch(/^841\.\d+ x 595\./);
      expect(await size('radar', 'letter')).toBe('792 x 612');
    });

    it('holds a map that is larger than any sheet on one', async () => {
      const many = Array.from({ length: 60 }, (_, index) =>
        aRole(`r${index}`, { level: 1 + (index % 10), domain: `D${index % 12}` }),
      );
      const { bytes } = unwrap(await typesetter.setPicture(draw('map', lookupOf(many)), 'a4'));
      expect(readPdf('pdfinfo', bytes)).toMatch(/^Pages: +1$/m);
      expect(readPdf('pdftotext', bytes)).toContain('r59');
    });
  });
});
