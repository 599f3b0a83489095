/** Shows how a download grows, and ends one that stands still: tools that fetch for us print nothing by themselves. */
import fs from 'node:fs';
import path from 'node:path';
import { say } from './project.mjs';

function folderBytes(folder) {
  let bytes = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    try {
      bytes += entry.isDirectory() ? folderBytes(inside) : fs.statSync(inside).size;
    } catch {
      // It was renamed or removed between the two calls; the next look counts it again.
    }
  }
  return bytes;
}

const megabytes = (bytes) => Math.round(bytes / 1e6);

/**
 * Follows a folder that a child process downloads into. Says what has arrived every five seconds, and ends the child
 * when nothing more has arrived for `stallSeconds`: a slow line may take its time, a closed one may not.
 */
export function followDownload(child, folder, { stallSeconds, expectedBytes }) {
  let seen = 0;
  let grewAt = Date.now();
  let saidAt = Date.now();
  const timer = setInterval(() => {
    const bytes = folderBytes(folder);
    const now = Date.now();
    if (bytes > seen) {
      seen = bytes;
      grewAt = now;
    }
    if (now - grewAt > stallSeconds * 1000) child.kill('SIGKILL');
    if (now - saidAt >= 5000 && seen > 0) {
      saidAt = now;
      say(`  ${megabytes(seen)} of about ${megabytes(expectedBytes)} MB`);
    }
  }, 500);
  child.on('close', () => clearInterval(timer));
}
