/**
 * CRC-32C (Castagnoli), as in RFC 3720 appendix B.4. Tells damage (checksum wrong) from tampering (checksum right, seal
 * wrong), so that a person hears the right words; it protects nothing against intent.
 */

/** Four tables side by side, for four bytes a step ("slicing", Kounavis and Berry 2005). */
const table = makeTables();

export function crc32c(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let crc = -1;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    crc ^= byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    crc =
      entry(768 + (crc & 0xff)) ^
      entry(512 + ((crc >>> 8) & 0xff)) ^
      entry(256 + ((crc >>> 16) & 0xff)) ^
      entry(crc >>> 24);
  }
  for (; at < end; at++) crc = (crc >>> 8) ^ entry((crc ^ byteAt(at)) & 0xff);
  return (crc ^ -1) >>> 0;

  function byteAt(index: number): number {
    return bytes[index] as number;
  }
}

function entry(index: number): number {
  return table[index] as number;
}

function makeTables(): Int32Array {
  const entries = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    entries[byte] = value;
  }
  for (let index = 256; index < entries.length; index++) {
    const shorter = entries[index - 256] as number;
    entries[index] = (shorter >>> 8) ^ (entries[shorter & 0xff] as number);
  }
  return entries;
}
