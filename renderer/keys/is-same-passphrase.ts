/** As the vault takes it: composed letters; words of the generator with or without their spaces. */
function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** Would the vault open with what was typed, if `passphrase` is its passphrase? */
export function isSamePassphrase(typed: string, passphrase: string): boolean {
  return squeeze(typed) === squeeze(passphrase);
}
