/** What Logseq writes besides Markdown: `key:: value` properties, references to blocks, and sizes of pictures. */
import type { JsonObject } from './json-value.ts';
import { mapOutsideCode } from './markdown-code.ts';

const settingsFile = /^(.*\/)?logseq\/(?:config|metadata)\.edn$/;
const journalFile = /(?:^|\/)journals\/\d{4}_\d{2}_\d{2}\.(?:md|org)$/;

export function isLogseqGraph(paths: readonly string[]): boolean {
  return paths.some((path) => settingsFile.test(path) || journalFile.test(path));
}

/** Folders that Logseq keeps for itself: settings, backups, deleted pages. With a slash at the end. */
export function logseqFolders(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => settingsFile.exec(path)?.[0].replace(/[^/]+$/, '') ?? []))];
}

export interface LogseqPage {
  readonly properties: JsonObject;
  /** An outline in Markdown; '' when all its bullets are empty. */
  readonly body: string;
}

/** One property at the start of a line or bullet. */
const property = /^[ \t]*(?:[-*] )?([\p{L}][\p{L}\p{N}_.-]{0,60}):: ?(.*)$/u;
/** Properties that only steer how Logseq draws a block. */
const drawing = /^[ \t]*(?:collapsed|id|heading|background-color|logseq\.[a-z0-9._-]+):: .*(?:\n|$)/gim;
const pictureSize = /(?<=\))\{:[^}\n]{1,80}\}/g;
const blockReference = /\(\(([0-9a-f]{8}-[0-9a-f-]{27})\)\)/g;
const blockId = /^[ \t]*id:: ([0-9a-f]{8}-[0-9a-f-]{27})[ \t]*$/;

/** `blocks`: see {@link findBlocks}. */
export function readLogseqPage(text: string, blocks: ReadonlyMap<string, string>): LogseqPage {
  const lines = text.split('\n');
  const properties: JsonObject = {};
  let start = 0;
  for (; start < lines.length; start += 1) {
    const match = property.exec(lines[start] ?? '');
    if (match === null) break;
    properties[match[1]?.toLowerCase() ?? ''] = (match[2] ?? '').trim();
  }
  const outline = lines.slice(start).join('\n');
  const body = mapOutsideCode(outline, (stretch) =>
    stretch
      .replace(drawing, '')
      .replace(pictureSize, '')
      .replace(blockReference, (whole, id: string) => blocks.get(id) ?? whole),
  );
  return { properties, body: /[^\s*-]/.test(body) ? body.replace(/^\n+/, '') : '' };
}

/** The first line of every block that has an id, without its bullet: what a reference to it stands for. */
export function findBlocks(texts: Iterable<string>): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  for (const text of texts) {
    if (!text.includes('id:: ')) continue;
    let first = '';
    for (const line of text.split('\n')) {
      const id = blockId.exec(line)?.[1];
      if (id !== undefined) blocks.set(id, first);
      else if (/^\s*[-*] /.test(line)) first = line.replace(/^\s*[-*] /, '').trim();
    }
  }
  return blocks;
}
