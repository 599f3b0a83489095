/** A ULID (github.com/ulid/spec): names a transaction; sorts by time, 80 random bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function makeUlid(milliseconds: number, randomBytes: (length: number) => Uint8Array): string {
  let text = '';
  for (let rest = milliseconds, digit = 0; digit < 10; digit++, rest = Math.floor(rest / 32)) {
    text = (alphabet[rest % 32] as string) + text;
  }
  // 16 bytes for 16 digits: five bits of each, so that no digit is likelier than another
  for (const byte of randomBytes(16)) text += alphabet[byte & 31] as string;
  return text;
}
