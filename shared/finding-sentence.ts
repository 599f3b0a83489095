/** The one table from what the vault noticed to the sentence a person reads. */

type Sentence = (where: string) => string;

const sentences: Record<string, Sentence> = {
  'torn-tail': (where) =>
    `The last save in ${where} was interrupted. Everything confirmed before it is there; the rest is kept in lost+found.`,
  'still-syncing': (where) => `${where} has not arrived whole yet. Cairn looks again at the next unlocking.`,
  'damaged-record': (where) =>
    `One record in ${where} is damaged and was left out. All others were read. A backup may still hold it.`,
  'tampered-record': (where) => `A record in ${where} was not written by your vault and was refused.`,
  'damaged-segment': (where) =>
    `${where} cannot be read at all. Restore it from a backup of the folder if you have one.`,
  'foreign-file': (where) => `${where} belongs to another vault and was ignored.`,
  'newer-segment': (where) => `${where} was written by a newer Cairn. Update to read what it holds.`,
  'damaged-snapshot': (where) => `${where} is damaged. An older snapshot and the log were used instead.`,
  'damaged-key-file': (where) =>
    `${where} is damaged. Another key file opened the vault; change the passphrase to write a fresh one.`,
  'damaged-blob': (where) => `The attachment in ${where} is damaged and cannot be shown.`,
  'missing-records': (where) => `Saves are missing in ${where}. The folder may have been restored in part.`,
  'waiting-for-sync': (where) => `Saves from another device are still on their way (${where}).`,
  'cloned-device': (where) => `Two computers wrote as one device (${where}). Both versions are kept.`,
  'rolled-back': (where) =>
    `This folder is older than this computer remembers (${where}). Check whether an old copy was restored; a local backup is newer.`,
  'conflict-copy-read': (where) => `A copy made by a sync program was read as well (${where}).`,
  'unknown-operation': (where) => `${where} holds something this Cairn does not know. It is kept as it is.`,
  'snapshot-failed': () => 'The last snapshot could not be written. The log holds everything; check the free space.',
  'disk-nearly-full': () => 'The disk was full and the reserve was used to finish a save. Free some space soon.',
  'device-file-not-written': () =>
    'This computer’s own notes about the vault could not be written. The vault is not affected.',
  'device-file-damaged': () =>
    'This computer’s own notes about the vault were damaged and started afresh. The vault is not affected.',
};

export function findingSentence(finding: { readonly code: string; readonly where: string }): string {
  return sentences[finding.code]?.(finding.where || 'the vault') ?? `${finding.where}: ${finding.code}`;
}
