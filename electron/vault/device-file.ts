/**
 * `device.json`: what this computer remembers about a vault, outside the synced folder. Its marks tell a folder that
 * was set back from one that is merely old (R11); its MAC keeps a program without the key from setting the marks.
 */
import { canonicalJson } from './canonical-json.ts';
import { isDeviceId } from './identifier.ts';
import { authenticate, isSame, type Keyring } from './keyring.ts';
import { StorageError, type DeviceStorage } from './storage.ts';

export interface DeviceFile {
  readonly deviceId: string;
  /** Per device of the vault: the last sequence number seen, and the hash of its frame. */
  readonly highWater: Readonly<Record<string, readonly [sequence: number, digest: string]>>;
  readonly lastSnapshot: string;
}

/** `damaged` when a file is there that this vault's key did not write. */
export async function readDeviceFile(
  device: DeviceStorage,
  keyring: Keyring,
): Promise<DeviceFile | 'absent' | 'damaged'> {
  try {
    const json = JSON.parse(Buffer.from(await device.read(pathOf(keyring))).toString('utf8')) as Record<
      string,
      unknown
    >;
    const { mac, ...content } = json;
    if (typeof mac !== 'string' || !isSame(Buffer.from(mac, 'hex'), macOf(keyring, content))) return 'damaged';
    return isDeviceId(content['deviceId']) ? (content as unknown as DeviceFile) : 'damaged';
  } catch (error) {
    return error instanceof StorageError && error.code === 'not-found' ? 'absent' : 'damaged';
  }
}

export async function writeDeviceFile(device: DeviceStorage, keyring: Keyring, content: DeviceFile): Promise<void> {
  const mac = macOf(keyring, content).toString('hex');
  await device.put(pathOf(keyring), Buffer.from(`${JSON.stringify({ ...content, mac })}\n`));
}

function macOf(keyring: Keyring, content: unknown): Buffer {
  return authenticate(keyring, 'cairn-device-1', canonicalJson(content));
}

function pathOf(keyring: Keyring): string {
  return `${keyring.vaultId}/device.json`;
}
