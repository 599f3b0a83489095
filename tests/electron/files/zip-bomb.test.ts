/** C51: ZIPs that would fill memory or time. Each is read in a process of its own, so that its memory can be seen. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crc32 } from '../../../electron/files/crc32.ts';
import { unpackLimits } from '../../../electron/files/unpack-zip.ts';
import { formatError } from '../../../shared/error-sentence.ts';
import type { AppError } from '../../../shared/errors.ts';
import { zipBytes, type ZipEntry } from '../../builders/zip-bytes.ts';

const here = dirname(fileURLToPath(import.meta.url));
let folder = '';
let program = '';
const mebibyte = 1024 * 1024;
const longestMilliseconds = 5000;
const mostMebibytes = 300;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-bomb-'));
  program = join(folder, 'program', 'unpack-target.js');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(here, 'unpack-target.ts'), outDir: dirname(program), target: 'node20', minify: false },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly error?: AppError;
  readonly files?: number;
  readonly bytes?: number;
  readonly milliseconds: number;
  readonly mebibytes: number;
}

async function readInItsOwnProcess(zip: Uint8Array): Promise<Outcome> {
  const path = join(folder, 'bomb.zip');
  await writeFile(path, zip);
  const { stdout } = await promisify(execFile)(process.execPath, [program, path]);
  return JSON.parse(stdout) as Outcome;
}

const zeros = (bytes: number) => deflateRawSync(new Uint8Array(bytes), { level: 9 });
/** Zeros as deflate packs them best, about 1,030 to 1. */
const packed = (name: string, bytes: number, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  data: zeros(bytes),
  isPacked: true,
  size: bytes,
  ...more,
});
const almostMegabyte = zeros(mebibyte - 1);
const many = (count: number, make: (index: number) => ZipEntry) => Array.from({ length: count }, (_, n) => make(n));

/** A ZIP of ZIPs of ZIPs, five deep and sixteen wide, as the one called 42 is. */
const honestSize: ZipEntry = { name: '', data: almostMegabyte, isPacked: true, size: mebibyte - 1 };

function nested(depth: number): Uint8Array {
  const inner = depth === 0 ? zipBytes([packed('0.bin', 4 * mebibyte)]) : nested(depth - 1);
  return zipBytes(many(16, (n) => ({ name: `lib ${n}.zip`, data: inner })));
}

/** Every file's data is the same stretch of the ZIP. */
function overlapping(): Uint8Array {
  const first = packed('0.bin', mebibyte / 2);
  return zipBytes([first, ...many(900, (n) => ({ ...first, name: `${n + 1}.bin`, offset: 0 }))]);
}

/** Each file begins a little later inside the one before, with a header of its own. */
function staggered(): Uint8Array {
  let data: Uint8Array = zeros(mebibyte / 2);
  const entries: ZipEntry[] = [];
  for (let n = 0; n < 400; n++) {
    const inner = zipBytes([{ name: `${n}.bin`, data, isPacked: true, size: mebibyte / 2 }]);
    data = inner.slice(0, 30 + `${n}.bin`.length + data.length);
  }
  const outer: ZipEntry = { name: 'all.bin', data, method: 0 };
  let offset = 30 + 'all.bin'.length;
  for (let n = 399; n >= 0; n--) {
    const name = `${n}.bin`;
    const length = data.length - (offset - 30 - 'all.bin'.length) - 30 - name.length;
    entries.push({ name, data: data.subarray(data.length - length), isPacked: true, size: mebibyte / 2, offset });
    offset += 30 + name.length;
  }
  return zipBytes([outer, ...entries]);
}

const bombs: Readonly<
  Record<string, { readonly zip: () => Uint8Array; readonly code: AppError['code'] | 'harmless' }>
> = {
  'nested like 42.zip': { zip: () => nested(4), code: 'harmless' },
  'overlapping entries': { zip: overlapping, code: 'dangerous-file' },
  'staggered entries': { zip: staggered, code: 'dangerous-file' },
  '10 GB declared': {
    zip: () => zipBytes([packed('a.bin', mebibyte, { size: 10 * 1024 * mebibyte })]),
    code: 'file-too-large',
  },
  'ratio of 1:1000 in one file': { zip: () => zipBytes([packed('a.bin', 90 * mebibyte)]), code: 'dangerous-file' },
  'ratio of 1:1000 in files of less than a megabyte': {
    zip: () => zipBytes(many(480, (n) => ({ ...honestSize, name: `${n}.bin` }))),
    code: 'dangerous-file',
  },
  'more than it declares': {
    zip: () => zipBytes([packed('a.bin', 200 * mebibyte, { size: 900_000 })]),
    code: 'malformed-file',
  },
  'less than it declares': {
    zip: () => zipBytes([packed('a.bin', 1000, { size: 100_000, crc: crc32(new Uint8Array(1000)) })]),
    code: 'malformed-file',
  },
  'a bomb among honest files': {
    zip: () =>
      zipBytes([{ name: 'photo.jpg', data: randomBytes(4 * mebibyte), method: 0 }, packed('a.bin', 90 * mebibyte)]),
    code: 'dangerous-file',
  },
  '100,000 entries': {
    zip: () => zipBytes(many(100_000, (n) => ({ name: `${n}.md`, method: 0 }))),
    code: 'dangerous-file',
  },
  '100,000 entries that are said to be five': {
    zip: () =>
      zipBytes(
        many(100_000, (n) => ({ name: `${n}.md`, method: 0 })),
        5,
      ),
    code: 'harmless',
  },
  'one file over 100 MB': {
    zip: () => zipBytes([{ name: 'a.bin', data: Buffer.alloc(1000), size: unpackLimits.bytesPerFile + 1 }]),
    code: 'file-too-large',
  },
  '501 MB in all': {
    zip: () => {
      const size = 99 * mebibyte;
      return zipBytes(
        many(6, (n) => ({ name: `${n}.bin`, method: 8, isPacked: true, data: Buffer.alloc(size / 150), size })),
      );
    },
    code: 'file-too-large',
  },
};

it('[C51] bombs are stopped in time, in little memory, and with a sentence', async () => {
  const lines: string[] = [];
  let slowest = 0;
  let largest = 0;
  for (const [what, { zip, code }] of Object.entries(bombs)) {
    const bytes = zip();
    const outcome = await readInItsOwnProcess(bytes);
    expect(outcome.error?.code ?? 'harmless', what).toBe(code);
    if (outcome.error !== undefined) expect(formatError(outcome.error)).toMatch(/^[A-Z].*Nothing was imported\.$/);
    // what is harmless is so because little came out of it
    expect(outcome.bytes ?? 0, what).toBeLessThan(10 * mebibyte);
    expect(outcome.milliseconds, what).toBeLessThan(longestMilliseconds);
    expect(outcome.mebibytes, what).toBeLessThan(mostMebibytes);
    slowest = Math.max(slowest, outcome.milliseconds);
    largest = Math.max(largest, outcome.mebibytes);
    lines.push(
      `${what}: ${(bytes.length / 1024).toFixed(0)} KiB, ${outcome.error?.detail ?? `${outcome.files} files`}`,
    );
  }
  console.log(lines.map((line) => `C51: ${line}`).join('\n'));
  console.log(`C51: ${lines.length} bombs, slowest ${Math.round(slowest)} ms, most memory ${Math.round(largest)} MiB`);
}, 120_000);

it('[C51] what stays within the limits comes in', async () => {
  const files = many(unpackLimits.files, (n) => ({ name: `${n}.md`, data: `Note ${n}`, method: 0 }));
  expect(await readInItsOwnProcess(zipBytes(files))).toMatchObject({ files: unpackLimits.files });
  const large = [{ name: 'large.bin', data: Buffer.alloc(unpackLimits.bytesPerFile, 'random enough'), method: 0 }];
  expect(await readInItsOwnProcess(zipBytes(large))).toMatchObject({ bytes: unpackLimits.bytesPerFile });
  const tooMany = [...files, { name: 'one more.md', data: '' }];
  expect(await readInItsOwnProcess(zipBytes(tooMany))).toMatchObject({ error: { code: 'dangerous-file' } });
}, 60_000);
