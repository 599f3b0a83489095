/** The process that C51 watches: reads one ZIP as an import would and prints what came of it and how much memory it took. */
import { readFileSync } from 'node:fs';
import { readImportFiles } from '../../../electron/files/read-import-files.ts';

const [path = ''] = process.argv.slice(2);
const began = performance.now();
const read = await readImportFiles(path);
const milliseconds = performance.now() - began;
const outcome = read.ok
  ? { files: read.value.length, bytes: read.value.reduce((sum, { bytes }) => sum + bytes.length, 0) }
  : { error: read.error };
process.stdout.write(JSON.stringify({ ...outcome, milliseconds, mebibytes: peakKibibytes() / 1024 }));

/** Where there is no /proc, what the system tells also counts what the parent held when it made this process. */
function peakKibibytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
