/**
 * Reads a snapshot as a stream: age, gunzip, lines. Nothing of it counts until its last line was reached and found
 * right: number of lines, hash, and a MAC whose key the public recipient does not give away (R4).
 */
import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import { openAgeStream } from './age-file.ts';
import { authenticate, isSame, type Keyring } from './keyring.ts';
import { endStart, parseHead, takeLine, type SnapshotHead } from './snapshot-lines.ts';
import { emptyState, type VaultState } from './vault-state.ts';

const newline = 0x0a;

/** @throws when any part of the file is not as it was written. */
export async function openSnapshot(
  sealed: Uint8Array,
  keyring: Keyring,
): Promise<{ head: SnapshotHead; state: VaultState }> {
  const state = emptyState();
  let head: SnapshotHead | undefined;
  await readVerified(sealed, keyring, (text) => {
    for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
      const line = text.slice(start, end);
      if (head === undefined) head = parseHead(line);
      else takeLine(state, line);
    }
  });
  if (head === undefined || head.vaultId !== keyring.vaultId) throw new Error('snapshot of another vault');
  const { documents, deleted } = head.counts;
  if (state.documents.size !== documents || state.deleted.size !== deleted) throw new Error('snapshot count is wrong');
  for (const [device, cover] of head.covers) state.covers.set(device, cover);
  for (const [device, sequences] of head.missing) state.missing.set(device, new Set(sequences));
  return { head, state };
}

/** Everything {@link openSnapshot} checks but the documents themselves: for a file just written from them. */
export async function verifySnapshot(sealed: Uint8Array, keyring: Keyring): Promise<void> {
  await readVerified(sealed, keyring, () => undefined);
}

/** Gives out whole lines, many at a time, without the last; rejects unless that one vouches for all the others. */
async function readVerified(sealed: Uint8Array, keyring: Keyring, take: (lines: string) => void): Promise<void> {
  const hash = createHash('sha256');
  let lines = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of decompress(await openAgeStream(sealed, keyring.identities))) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    // hold back the last whole line: it may be the end line, which the hash does not include
    const lastNewline = bytes.lastIndexOf(newline);
    const lineBefore = lastNewline > 0 ? bytes.lastIndexOf(newline, lastNewline - 1) : -1;
    const whole = bytes.subarray(0, lineBefore + 1);
    rest = bytes.subarray(lineBefore + 1);
    if (whole.length === 0) continue;
    hash.update(whole);
    for (let at = whole.indexOf(newline); at >= 0; at = whole.indexOf(newline, at + 1)) lines++;
    take(whole.toString('utf8'));
  }
  const sha256 = hash.digest();
  const end = parseEnd(rest.toString('utf8'));
  const mac = authenticate(keyring, 'cairn-snapshot-1', String(lines), sha256);
  if (end.n !== lines || !isSame(Buffer.from(end.sha256, 'hex'), sha256) || !isSame(Buffer.from(end.mac, 'hex'), mac)) {
    throw new Error('snapshot is not authentic');
  }
}

function parseEnd(line: string): { n: number; sha256: string; mac: string } {
  if (!line.startsWith(endStart) || !line.endsWith('}\n')) throw new Error('snapshot has no end');
  const { n, sha256, mac } = JSON.parse(line) as Record<string, unknown>;
  if (typeof n !== 'number' || typeof sha256 !== 'string' || typeof mac !== 'string')
    throw new Error('snapshot has no end');
  return { n, sha256, mac };
}

async function* decompress(compressed: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  const reader = compressed.getReader();
  const feeding = feed().catch((error: unknown) => {
    gunzip.destroy(error instanceof Error ? error : new Error('cannot read'));
  });
  try {
    for await (const piece of gunzip) yield piece as Buffer;
  } finally {
    gunzip.destroy();
    await reader.cancel().catch(() => undefined);
    await feeding;
  }

  async function feed(): Promise<void> {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(piece.value)) await drained();
    }
    gunzip.end();
  }

  /** A stream that was given up never drains, so closing ends the wait too. */
  function drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        gunzip.off('drain', done);
        gunzip.off('close', done);
        resolve();
      };
      gunzip.on('drain', done);
      gunzip.on('close', done);
    });
  }
}
