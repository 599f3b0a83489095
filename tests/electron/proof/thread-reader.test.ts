/** The built reader in its thread: what it reads, and how it is kept within limits. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proofProgram, readInThread, type ReadingLimits } from '../../../electron/proof/thread-reader.ts';
import { textOf } from '../../../shared/proof/read-back.ts';
import { docxBytes, goodResume } from '../../builders/docx-bytes.ts';
import { pdfBytes, pdfLines } from '../../builders/pdf-bytes.ts';
import { unwrap } from '../journal/open-journal.ts';

const programs = resolve('dist');
const isBuilt = existsSync(resolve(programs, proofProgram));
const limits: ReadingLimits = { largestBytes: 1_000_000, longestMilliseconds: 60_000, memoryMegabytes: 256 };

describe.skipIf(!isBuilt)('the reading thread (skipped until the app is built)', () => {
  it('reads both formats, and leaves the bytes to whoever gave them', async () => {
    const pdf = pdfBytes([pdfLines(['Ines Okafor', 'ines@example.org'])]);
    const before = pdf.slice();
    expect(textOf(unwrap(await readInThread(programs, pdf)))).toBe('Ines Okafor\nines@example.org');
    expect(Buffer.from(pdf).equals(before)).toBe(true);
    expect(unwrap(await readInThread(programs, await docxBytes(goodResume())))).toMatchObject({ format: 'docx' });
  });

  it.each<[string, Uint8Array, Partial<ReadingLimits>, RegExp]>([
    ['a file that is too large', new Uint8Array(1_000_001), {}, /far larger/],
    ['a file that is neither', new TextEncoder().encode('Dear Sir or Madam'), {}, /no PDF or Word file/],
    ['a file that takes too long', pdfBytes([pdfLines(['Text'])]), { longestMilliseconds: 1 }, /longer than/],
    [
      'a file that takes too much memory',
      pdfBytes([pdfLines(['Text'])]),
      { memoryMegabytes: 4 },
      /no PDF or Word file/,
    ],
  ])('refuses %s', async (_name, bytes, more, why) => {
    const read = await readInThread(programs, bytes, { ...limits, ...more });
    expect(read).toMatchObject({ ok: false, error: { code: 'unreadable-document' } });
    expect(read.ok ? '' : read.error.detail).toMatch(why);
  });

  it('has no package for drawing to look for at run time', () => {
    expect(readFileSync(resolve(programs, proofProgram), 'utf8')).not.toContain('napi-rs');
  });
});
