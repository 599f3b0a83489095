/** JavaScript that must arrive before a page is painted, compressed: entry, its static imports, then the page's own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { recordFigure } from './results.ts';

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const folder = path.resolve('dist/renderer');

function closure(manifest: Record<string, Chunk>, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return files;
}

function gzipKb(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) {
    if (file.endsWith('.js')) bytes += gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  }
  return bytes / 1024;
}

export function measureBundle(): void {
  const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
  const page = (name: string) => Object.keys(manifest).find((key) => manifest[key]?.src?.endsWith(name));
  const gate = [entry, page('features/gate/gate-screen.tsx') ?? page('features/gate/unlock-screen.tsx')];
  const today = [entry, page('app/app-shell.tsx'), page('features/today/today-page.tsx')];
  const defined = (keys: readonly (string | undefined)[]) => keys.filter((key) => key !== undefined);
  recordFigure('bundle.unlockGzipKb', gzipKb(closure(manifest, defined(gate))), 150);
  recordFigure('bundle.initialGzipKb', gzipKb(closure(manifest, defined(today))), 350);
}
