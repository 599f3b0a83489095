/** Says where a file was written, and which letters of it no font here has. */
import { showToast } from '../lib/toasts.ts';
import type { WrittenPicture } from './write-picture.ts';

export function tellWritten({ name, missingLetters }: WrittenPicture): void {
  const boxes = missingLetters === '' ? '' : ` Its letters ${missingLetters} stand as boxes: no font here has them.`;
  showToast(`Written to ${name}.${boxes}`);
}
