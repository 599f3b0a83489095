/** The typesetter as the build has put it, and poppler's tools to read what it sets. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { loadTypesetProgram } from '../../../electron/typeset/load-program.ts';
import { ThreadTypesetter, type TypesetLimits } from '../../../electron/typeset/thread-typesetter.ts';
import type { DocumentBlock, ExportDocument } from '../../../shared/export/document.ts';
import { makeFolder } from '../../builders/make-folder.ts';

const programs = resolve('dist');

export const isBuilt = existsSync(join(programs, 'typeset-worker.cjs'));
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** `load`: told each time a thread starts. Stopped again when the test ends. */
export function openTypesetter(limits?: TypesetLimits, load: () => void = () => undefined): ThreadTypesetter {
  const typesetter = new ThreadTypesetter(() => {
    load();
    return loadTypesetProgram(programs);
  }, limits);
  onTestFinished(() => typesetter.stop());
  return typesetter;
}

/** One for all tests of a file: most of the time goes into the start. */
export function shareTypesetter(): ThreadTypesetter {
  const typesetter = new ThreadTypesetter(() => loadTypesetProgram(programs));
  afterAll(() => typesetter.stop());
  return typesetter;
}

export function makeDocument(blocks: readonly DocumentBlock[], more: Partial<ExportDocument> = {}): ExportDocument {
  return { title: 'A title', author: 'Ines Okafor', language: 'en', blocks, ...more };
}

/** What a tool of poppler prints about a PDF; what it warns about goes nowhere. */
export function readPdf(tool: 'pdftotext' | 'pdfinfo' | 'pdffonts', bytes: Uint8Array, ...options: string[]): string {
  const file = join(makeFolder(), 'set.pdf');
  writeFileSync(file, bytes);
  const output = tool === 'pdftotext' ? [file, '-'] : [file];
  return execFileSync(tool, [...options, ...output], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The words of a text in their order, without the marks that formats put before items. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && word !== '-' && word !== '•');
}
