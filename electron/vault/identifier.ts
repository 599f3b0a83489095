/** Ids in their written and their binary form. */
export function makeUuid(randomBytes: (length: number) => Uint8Array): string {
  const bytes = Buffer.from(randomBytes(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export function uuidToBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** A device id: 16 random bytes as 32 hex digits. One per installation and vault, never copied with the folder. */
export function makeDeviceId(randomBytes: (length: number) => Uint8Array): string {
  return Buffer.from(randomBytes(16)).toString('hex');
}

/** The short form that file names carry. */
export function shortDevice(deviceId: string): string {
  return deviceId.slice(0, 8);
}

export function isDeviceId(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{32}$/.test(text);
}
