/** Packs an export into one zip, the same bytes for the same files whenever it is made. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { ExportFile } from './export-file.ts';

/** The earliest moment that a zip can name; the real ones are in the records. */
const constantTime = new Date(1980, 0, 1);
/** What shrinks more than this is stored as it is: importers, ours too, take a file that unpacks 200-fold for an attack. */
const largestRatio = 100;

export function zipFiles(files: readonly ExportFile[]): Uint8Array {
  const packed = packFiles(files, new Set());
  const dense = findDense(packed);
  return dense.size === 0 ? packed : packFiles(files, dense);
}

function packFiles(files: readonly ExportFile[], stored: ReadonlySet<string>): Uint8Array {
  const tree: Zippable = {};
  for (const { path, bytes } of files) tree[path] = [bytes, { mtime: constantTime, level: stored.has(path) ? 0 : 6 }];
  return zipSync(tree);
}

function findDense(packed: Uint8Array): Set<string> {
  const dense = new Set<string>();
  unzipSync(packed, {
    filter({ name, size, originalSize }) {
      if (originalSize > largestRatio * size) dense.add(name);
      return false;
    },
  });
  return dense;
}
