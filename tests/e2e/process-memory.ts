/** Looks for texts in the memory of running processes and in files, as an attacker with the computer would. */
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import path from 'node:path';

export interface Finding {
  readonly where: string;
  readonly text: string;
}

/** The process and everything it started. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** A text as the programs may hold it: bytes of UTF-8 and of UTF-16. */
function encodings(text: string): Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
}

/** Every place where one of the texts lies in the writable memory of these processes. */
export function findInMemory(pids: readonly number[], texts: readonly string[]): Finding[] {
  return [...searchMemory(pids, texts)];
}

/** Whether one of the texts lies there at all; stops at the first. */
export function isInMemory(pids: readonly number[], texts: readonly string[]): boolean {
  return searchMemory(pids, texts).next().done !== true;
}

function* searchMemory(pids: readonly number[], texts: readonly string[]): Generator<Finding> {
  const wanted = texts.flatMap((text) => encodings(text).map((bytes) => ({ text, bytes })));
  const overlap = Math.max(...wanted.map(({ bytes }) => bytes.length));
  // One for all: a process has hundreds of regions, most of them far smaller.
  const buffer = Buffer.alloc(chunkBytes + overlap);
  for (const pid of pids) {
    for (const chunk of readMemory(pid, buffer)) {
      for (const { text, bytes } of wanted) {
        if (chunk.includes(bytes)) yield { where: `process ${pid} ${commandOf(pid)}`, text };
      }
    }
  }
}

/**
 * Every file below these folders, changed since that time, that holds one of the texts in UTF-8, UTF-16 or base64.
 * A folder may lie in another; what a link points to is not below its folder.
 */
export function findInFiles(folders: readonly string[], texts: readonly string[], since = 0): Finding[] {
  const findings: Finding[] = [];
  const wanted = texts.flatMap((text) =>
    [...encodings(text), Buffer.from(text).toString('base64').slice(2, -4)].map((bytes) => ({ text, bytes })),
  );
  const outermost = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}${path.sep}`)));
  for (const file of outermost.flatMap((folder) => listFiles(folder, since))) {
    let content: Buffer;
    try {
      content = readFileSync(file);
    } catch {
      continue;
    }
    for (const { text, bytes } of wanted) if (content.includes(bytes)) findings.push({ where: file, text });
  }
  return findings;
}

function listFiles(folder: string, since: number): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const place = path.join(folder, name);
    const about = lstatSync(place, { throwIfNoEntry: false });
    if (about === undefined) return [];
    if (about.isDirectory()) return listFiles(place, since);
    return about.isFile() && about.mtimeMs >= since && about.size < 64 * 1024 * 1024 ? [place] : [];
  });
}

function writableRegions(pid: number): (readonly [number, number])[] {
  let maps: string;
  try {
    maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
  } catch {
    return [];
  }
  return maps.split('\n').flatMap((line) => {
    const [range = '', rights = '', , , , name = ''] = line.trim().split(/\s+/);
    const isOurs = rights.startsWith('rw') && !name.startsWith('/dev/dri') && !name.startsWith('[vvar');
    const [start = '', end = ''] = range.split('-');
    return isOurs ? [[Number.parseInt(start, 16), Number.parseInt(end, 16)] as const] : [];
  });
}

const chunkBytes = 16 * 1024 * 1024;

/** Everything a process may write to, in pieces that overlap. The next piece takes the place of the one before. */
function* readMemory(pid: number, buffer: Buffer): Generator<Buffer> {
  let memory: number;
  try {
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return;
  }
  try {
    for (const [start, end] of writableRegions(pid)) {
      for (let at = start; at < end; at += chunkBytes) {
        try {
          const read = readSync(memory, buffer, 0, Math.min(buffer.length, end - at), at);
          if (read > 0) yield buffer.subarray(0, read);
        } catch {
          // A reserved range without pages: nothing is there.
        }
      }
    }
  } finally {
    closeSync(memory);
  }
}

function commandOf(pid: number): string {
  try {
    const parts = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return parts.find((part) => part.startsWith('--type=')) ?? path.basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return 'ended';
  }
}
