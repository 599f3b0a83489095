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
  'unfinished-import': () =>
    'An import, or another very large change, was interrupted before it was whole. Nothing of it was taken in; everything from before is there. Do it again.',
  'waiting-for-sync': (where) => `Saves from another device are still on their way (${where}).`,
  'cloned-device': (where) => `Two computers wrote as one device (${where}). Both versions are kept.`,
  'rolled-back': (where) =>
    `This folder is older than this computer remembers (${where}). Check whether an old copy was restored; a local backup is newer.`,
  'conflict-copy-read': (where) => `A copy made by a sync program was read as well (${where}).`,
  'unknown-operation': (where) => `${where} holds something this Cairn does not know. It is kept as it is.`,
  'snapshot-failed': () => 'The last snapshot could not be written. The log holds everything; check the free space.',
  'backup-unreachable': (where) =>
    `The backup folder cannot be reached: ${where}. Your journal is safe in its own place. Connect the disk: Cairn copies to it when you next lock or unlock, or with “Back up now”.`,
  'backup-read-only': (where) =>
    `The backup folder cannot be written: ${where}. Your journal is safe in its own place. Check the permissions of the folder and of its disk, or choose another folder.`,
  'backup-full': (where) =>
    `There is no room left in the backup folder: ${where}. Your journal is safe in its own place, and older copies stay. Free some space there, or choose another folder.`,
  'backup-overlaps': (where) =>
    `The backup folder and the vault lie one inside the other: ${where}. Nothing is copied there, because one loss would take both. Choose a folder outside the vault.`,
  'backup-failed': (where) =>
    `The copy in the backup folder could not be finished: ${where}. Your journal is safe in its own place; Cairn tries again when you lock or unlock.`,
  'disk-nearly-full': () => 'The disk was full and the reserve was used to finish a save. Free some space soon.',
  'device-file-not-written': () =>
    'This computer’s own notes about the vault could not be written. The vault is not affected.',
  'device-file-damaged': () =>
    'This computer’s own notes about the vault were damaged and started afresh. The vault is not affected.',
};

export function findingSentence(finding: { readonly code: string; readonly where: string }): string {
  return sentences[finding.code]?.(finding.where || 'the vault') ?? `${finding.where}: ${finding.code}`;
}
