/** The typesetter as the build has put it: five hundred achievements as a PDF, and a two-page resume drawn after an edit. */
import path from 'node:path';
import { loadTypesetProgram } from '../../electron/typeset/load-program.ts';
import { ThreadTypesetter } from '../../electron/typeset/thread-typesetter.ts';
import type { ExportDocument } from '../../shared/export/document.ts';
import type { PageLook } from '../../shared/export/page-look.ts';
import { median, recordFigure } from './results.ts';
import { seededRandom, seededText } from './seeded-entries.ts';

const look: PageLook = { theme: 'plain', paper: 'a4' };
const openTypesetter = () => new ThreadTypesetter(() => loadTypesetProgram(path.resolve('dist')));

function makeDocument(bullets: number, summary: string): ExportDocument {
  const random = seededRandom(29);
  return {
    title: 'Resume',
    author: 'A person',
    language: 'en',
    blocks: [
      { kind: 'heading', level: 1, text: 'A person' },
      { kind: 'paragraph', text: summary },
      { kind: 'bullets', items: Array.from({ length: bullets }, () => seededText(random, 18)) },
    ],
  };
}

async function timeOf(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const started = performance.now();
  const done = await work();
  if (!done.ok) throw new Error('Nothing was set');
  return performance.now() - started;
}

/** With the start of the typesetter each time, as the command line has it; in the app a preview has started it. */
export async function measurePdf(bullets: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const typesetter = openTypesetter();
    times.push(await timeOf(() => typesetter.setPdf(makeDocument(bullets, 'Plans things.'), look)));
    await typesetter.stop();
  }
  recordFigure(`export.pdfMs.${bullets}`, median(times), 2_000);
}

export async function measurePreview(): Promise<void> {
  const typesetter = openTypesetter();
  const draw = (summary: string) => typesetter.setPages(makeDocument(50, summary), look);
  const first = await draw('Before any edit.');
  if (!first.ok || first.value.pageCount !== 2) throw new Error('The resume is not of two pages');
  const times: number[] = [];
  for (let edit = 0; edit < 20; edit += 1) times.push(await timeOf(() => draw(`Plans things, edit ${edit}.`)));
  recordFigure('preview.ms', median(times), 200);
  await typesetter.stop();
}
