/** `vault.json`: the only file in clear besides README.txt. Says what this folder is and who may read it (F2, R1, R2). */
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

export const vaultFilePath = 'vault.json';

/** What this code writes, and the newest it understands. */
const format = [1, 0] as const;

export interface VaultFile {
  readonly vaultId: string;
}

export function formatVaultFile(vaultId: string): Uint8Array {
  return Buffer.from(`${JSON.stringify({ magic: 'cairn', format, minReader: format, vaultId })}\n`);
}

export function parseVaultFile(bytes: Uint8Array): Result<VaultFile, AppError> {
  const parsed = parseJson(bytes);
  if (parsed?.['magic'] !== 'cairn') return fail(appError('vault-damaged', vaultFilePath));
  const { vaultId } = parsed;
  if (!isVersion(parsed['format']) || !isVersion(parsed['minReader'])) {
    return fail(appError('vault-damaged', vaultFilePath));
  }
  if (parsed['format'][0] !== format[0] || isNewer(parsed['minReader'])) {
    return fail(appError('vault-too-new', vaultFilePath, parsed['format'].join('.')));
  }
  if (typeof vaultId !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(vaultId)) {
    return fail(appError('vault-damaged', vaultFilePath));
  }
  return ok({ vaultId });
}

function parseJson(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isVersion(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => Number.isSafeInteger(part));
}

function isNewer(version: readonly [number, number]): boolean {
  return version[0] > format[0] || (version[0] === format[0] && version[1] > format[1]);
}
