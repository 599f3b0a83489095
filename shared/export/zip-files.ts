/** Packs an export into one zip, the same bytes for the same files whenever it is made. */
import { zipSync, type Zippable } from 'fflate';
import type { ExportFile } from './export-file.ts';

/** The earliest moment that a zip can name; the real ones are in the records. */
const constantTime = new Date(1980, 0, 1);

export function zipFiles(files: readonly ExportFile[]): Uint8Array {
  const tree: Zippable = {};
  for (const { path, bytes } of files) tree[path] = [bytes, { mtime: constantTime }];
  return zipSync(tree, { level: 6 });
}
