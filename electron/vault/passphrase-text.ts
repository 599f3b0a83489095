/**
 * One passphrase, one sequence of bytes: ends trimmed, runs of white space made one space, Unicode NFC. `age -d` asks
 * for exactly that text. Words of the generator are accepted without their spaces too: no word of the list begins
 * another, so there is only one way to set the spaces back.
 */
import { appError, type AppError } from '../../shared/errors.ts';

export function normalizePassphrase(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('utf8').normalize('NFC').trim().replace(/\s+/gu, ' '));
}

/** What else the person may have meant; tried only after the text as given did not open. */
export async function alternativePassphrase(normalized: Uint8Array): Promise<Uint8Array | undefined> {
  const text = Buffer.from(normalized).toString('utf8');
  if (!/^[A-Za-z]+$/.test(text)) return undefined;
  const { separateWords } = await import('../../shared/passphrase/six-words.ts'); // large; seldom needed
  const words = separateWords(text.toLowerCase());
  return words === undefined ? undefined : Buffer.from(words.join(' '));
}

/** The estimator's lists take a moment to load and are of no use to somebody who only unlocks. */
export async function weaknessOf(normalized: Uint8Array): Promise<AppError | undefined> {
  const { passphraseStrength } = await import('../../shared/passphrase/passphrase-strength.ts');
  const { accepted, advice } = passphraseStrength(Buffer.from(normalized).toString('utf8'));
  return accepted ? undefined : appError('passphrase-too-weak', undefined, advice);
}
