/** Tells by the first bytes what a written document is, and reads it. */
import type { ReadBack } from '../../shared/proof/read-back.ts';
import { readDocx } from '../../shared/proof/read-docx.ts';
import { readPdf } from './read-pdf.ts';

/** Null when it is neither a PDF nor a Word file, is damaged, or asks for a password. */
export async function readDocument(bytes: Uint8Array): Promise<ReadBack | null> {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  // Readers allow for a little before the first mark of a PDF.
  return start.includes('%PDF-') ? readPdf(bytes) : readDocx(bytes);
}
