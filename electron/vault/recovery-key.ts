/**
 * The printed recovery key: an ordinary age X25519 identity, so that the public `age` tool takes it too. Its bech32
 * checksum catches every single mistyped character before any key derivation (BIP 173).
 */
import './web-crypto.ts';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { appError, type AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** "AGE-SECRET-KEY-1", 52 characters for 256 bits, 6 of checksum. */
const keyPattern = /^AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}$/;

export function makeRecoveryKey(): Promise<string> {
  return generateX25519Identity();
}

/** Forgives what retyping from paper does: lower case, spaces, line breaks, typographic dashes. */
export async function parseRecoveryKey(
  text: string,
): Promise<Result<{ identity: string; recipient: string }, AppError>> {
  const identity = text
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
  if (!keyPattern.test(identity)) return fail(appError('malformed-recovery-key'));
  try {
    return ok({ identity, recipient: await identityToRecipient(identity) });
  } catch {
    return fail(appError('malformed-recovery-key')); // the checksum does not fit
  }
}
