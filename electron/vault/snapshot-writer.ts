/** Writes a state as one age file: lines, gzip, age. In small turns, so that saving and typing go on meanwhile. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { createGzip } from 'node:zlib';
import { sealAge } from './age-file.ts';
import { authenticate, type Keyring } from './keyring.ts';
import { endStart, formatLines, type StateCut } from './snapshot-lines.ts';

/** About a millisecond of work; then timers and messages get their turn. */
const batchCharacters = 256 * 1024;

export async function sealSnapshot(cut: StateCut, keyring: Keyring): Promise<Uint8Array> {
  const gzip = createGzip({ level: 5, chunkSize: 256 * 1024 });
  const compressed: Buffer[] = [];
  gzip.on('data', (piece: Buffer) => compressed.push(piece));
  const finished = new Promise<void>((resolve, reject) => {
    gzip.on('end', resolve);
    gzip.on('error', reject);
  });
  const hash = createHash('sha256');
  let lines = 0;
  let batch = '';
  for (const line of formatLines(cut)) {
    batch += line;
    lines++;
    if (batch.length >= batchCharacters) {
      await compress(batch);
      batch = '';
    }
  }
  await compress(batch);
  const sha256 = hash.digest();
  const mac = authenticate(keyring, 'cairn-snapshot-1', String(lines), sha256).toString('hex');
  gzip.end(`${endStart}"n":${lines},"sha256":"${sha256.toString('hex')}","mac":"${mac}"}\n`);
  await finished;
  return sealAge(Buffer.concat(compressed), keyring.recipient);

  async function compress(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    if (!gzip.write(bytes)) await new Promise((resolve) => gzip.once('drain', resolve));
    await nextTurn();
  }
}
