/**
 * Sealing and opening whole age files (C2SP age.md) with limits, and without holding the thread: the library seals
 * 64 KiB at a time in JavaScript, so a turn of the event loop is let through between pieces.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import './web-crypto.ts';
import { Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption';

const firstLine = Buffer.from('age-encryption.org/v1\n', 'latin1');
/** No header of ours comes near; a larger one is an attack on memory. */
const largestHeader = 64 * 1024;
const pieceSize = 64 * 1024;

/** Files are known by their first bytes, never by their names (R12). */
export function isAgeFile(bytes: Uint8Array): boolean {
  return bytes.length > firstLine.length && firstLine.equals(bytes.subarray(0, firstLine.length));
}

export async function sealAge(plain: Uint8Array, recipient: string | Recipient): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return readWhole(await encrypter.encrypt(piecesOf(plain)));
}

/** @throws when the identity does not fit or any byte was changed. */
export async function openAge(sealed: Uint8Array, identities: readonly (string | Identity)[]): Promise<Uint8Array> {
  return readWhole(await openAgeStream(sealed, identities));
}

/** As {@link openAge}, piece by piece. What comes out is authentic as far as it goes; the end may still be missing. */
export async function openAgeStream(
  sealed: Uint8Array,
  identities: readonly (string | Identity)[],
): Promise<ReadableStream<Uint8Array>> {
  const headerEnd = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength).indexOf('\n---', 0, 'latin1');
  if (headerEnd < 0 || headerEnd > largestHeader) throw new Error('age header missing or too large');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return decrypter.decrypt(piecesOf(sealed));
}

function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (offset > 0) await nextTurn();
        if (offset >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.subarray(offset, offset + pieceSize));
        offset += pieceSize;
      },
    },
    { highWaterMark: 1 },
  );
}

async function readWhole(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces.push(piece.value);
  return Buffer.concat(pieces);
}
