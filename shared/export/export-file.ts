/** A file that an export writes. */
import { strToU8 } from 'fflate';
import { mendText } from '../mend-text.ts';

export interface ExportFile {
  /** Relative, with `/`. A single file may be written under any name that the person chose. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Letters that stand as empty boxes, because no font of ours has them; absent where a file brings no fonts. */
  readonly missingLetters?: string;
}

/** UTF-8 without byte order mark. Half characters become �, since no file can hold them. */
export function textFile(path: string, text: string): ExportFile {
  return { path, bytes: strToU8(mendText(text)) };
}
