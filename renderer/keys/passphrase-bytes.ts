/** A passphrase on its way to the vault process: bytes, because bytes can be zeroed and strings cannot. */

/** Runs `send` with the passphrase as UTF-8 and zeroes our copy afterwards, whatever happens. */
export async function withPassphraseBytes<T>(
  text: string,
  send: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  const bytes = new TextEncoder().encode(text);
  try {
    return await send(bytes);
  } finally {
    bytes.fill(0);
  }
}
