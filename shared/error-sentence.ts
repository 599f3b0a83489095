/** The one table from failure code to the sentence a person reads: what happened, what is safe, what to do. */
import type { AppError, AppErrorCode } from './errors.ts';

export interface ErrorSentence {
  /** What happened, as a short statement. */
  readonly title: string;
  /** What is safe and what can be done. */
  readonly body: string;
}

type Sentence = (error: AppError) => ErrorSentence;

const at = (error: AppError, fallback: string) => error.where || fallback;
const because = (error: AppError) => (error.detail ? ` ${sentenceCase(error.detail)}` : '');

function sentenceCase(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

const say =
  (title: string, body: string): Sentence =>
  () => ({ title, body });

const sentences: Record<AppErrorCode, Sentence> = {
  'vault-not-found': (error) => ({
    title: 'There is no vault in this folder',
    body: `Nothing was created. ${at(error, 'The folder')} may be on a disk that is not connected, or not synced yet. Connect it and try again, or choose another folder.`,
  }),
  'vault-exists': (error) => ({
    title: 'This folder is already in use',
    body: `${at(error, 'The folder')} holds a vault or other files, and nothing in it was touched. Choose an empty folder, or open the vault that is there.`,
  }),
  'vault-too-new': (error) => ({
    title: 'This vault was written by a newer Cairn',
    body: `Nothing was changed. Install the newest Cairn to open it.${because(error)}`,
  }),
  'vault-damaged': (error) => ({
    title: 'This vault is damaged',
    body: `Your passphrase may be right, but ${at(error, 'a file of the vault')} cannot be read.${because(error)} Nothing was changed. Open a backup, or copy the folder before you try anything else.`,
  }),
  'wrong-passphrase': say(
    'That passphrase does not open this vault',
    'The vault itself looks fine. Check for a missing word or a different keyboard layout, or use the recovery key.',
  ),
  'wrong-recovery-key': say(
    'That recovery key belongs to another vault',
    'It was typed without a mistake, but it opens none of the keys of this vault.',
  ),
  'malformed-recovery-key': (error) => ({
    title: 'There is a typing mistake in the recovery key',
    body: `Its built-in check does not add up.${because(error)} Compare it with the printed key, group by group.`,
  }),
  'passphrase-too-weak': (error) => ({
    title: 'This passphrase is too easy to guess',
    body: `Choose a longer one, or let Cairn draw six words.${because(error)}`,
  }),
  'vault-locked': say('The vault is locked', 'Unlock it and try again.'),
  'vault-in-use': say(
    'Another Cairn has this vault open',
    'Close it there first: two writers on one computer could lose a note. Nothing was changed.',
  ),
  'disk-full': (error) => ({
    title: 'The disk is full',
    body: `${error.where ? `${error.where} was not written. ` : ''}Everything saved before is safe. Free some space, then try again.`,
  }),
  'read-only': (error) => ({
    title: 'The vault cannot be written right now',
    body: `You can read everything; new changes are not kept.${because(error)} Check the disk and its permissions, then lock and unlock.`,
  }),
  'cannot-read': (error) => ({
    title: 'A file could not be read',
    body: `${at(error, 'The file')} could not be read.${because(error)} Check that it exists and that you may open it.`,
  }),
  'cannot-write': (error) => ({
    title: 'A file could not be written',
    body: `${at(error, 'The file')} could not be written.${because(error)} Check the folder and try again, or choose another place.`,
  }),
  'backup-overlaps': (error) => ({
    title: 'Copies cannot go into this folder',
    body: `${at(error, 'The folder')} and the vault lie one inside the other, so one loss would take both. Nothing was changed. Choose a folder outside the vault, best on another disk.`,
  }),
  'invalid-request': (error) => ({
    title: 'That could not be understood',
    body: `${sentenceCase(`${at(error, 'The request')} is not valid`)}${because(error)} Nothing was changed.`,
  }),
  'unknown-kind': (error) => ({
    title: 'There is no such kind of record',
    body: `Cairn does not know “${at(error, '')}”. The command “kinds” lists those it knows.`,
  }),
  'not-found': (error) => ({
    title: 'That record is not here',
    body: `${error.where ? `Nothing has the id ${error.where}. ` : ''}It may have been deleted; undo brings it back.`,
  }),
  'stale-base': say(
    'This record was changed meanwhile',
    'Your change was not applied, so that the other one is not overwritten. Open the record again and repeat it.',
  ),
  'invalid-field': (error) => ({
    title: 'A field does not fit',
    body: `${sentenceCase(`${at(error, 'A field')} cannot hold that value`)}${because(error)} Nothing was saved.`,
  }),
  'nothing-to-undo': say('Nothing to undo', 'Undo reaches back to the last unlocking.'),
  'nothing-to-redo': say('Nothing to redo', 'Redo is there after an undo, until the next change.'),
  'unrecognised-file': (error) => ({
    title: 'Cairn does not recognise this file',
    body: `${at(error, 'The file')} is none of the formats that can be imported.${because(error)} Nothing was imported.`,
  }),
  'file-too-large': (error) => ({
    title: 'This file is too large',
    body: `${at(error, 'The file')} is over the limit.${because(error)} Nothing was imported.`,
  }),
  'malformed-file': (error) => ({
    title: 'This file is damaged or not what it says',
    body: `It cannot be read at ${at(error, 'an unknown place')}.${because(error)} Nothing was imported.`,
  }),
  'dangerous-file': (error) => ({
    title: 'This file was refused for safety',
    body: `The reason is at ${at(error, 'an unknown place')}.${because(error)} Nothing was imported.`,
  }),
  'nothing-to-import': (error) => ({
    title: 'There is nothing to import',
    body: `${at(error, 'The file')} was understood, but holds no record.${because(error)}`,
  }),
  'no-roles': () => ({
    title: 'There is no role to add',
    body: 'Every role of your record is on the map already, or the record has none. Add an employer with its roles on the Record page, or start from a template.',
  }),
  'no-career': (error) => ({
    title: 'No role model could be read',
    body: `${at(error, 'The file')} was understood, but names neither a person nor a role. Choose a resume: JSON Resume, RenderCV or a LinkedIn export.`,
  }),
  'nothing-to-export': (error) => ({
    title: 'There is nothing to export',
    body: `No record matches the choice, so no file was written.${because(error)}`,
  }),
  'typesetting-too-long': (error) => ({
    title: 'Setting the pages took too long',
    body: `It was stopped after ${error.detail ?? 'a while'} and nothing was written. Choose fewer achievements or a shorter period, or write another format.`,
  }),
  'typesetting-failed': say(
    'The pages could not be set',
    'Nothing was written, and your journal is as it was. Try again, or write another format. If it happens again, please report what you were doing.',
  ),
  'unreadable-document': (error) => ({
    title: 'This document cannot be read',
    body: `${at(error, 'The file')} could not be read as a resume.${because(error)} Nothing was changed. Write it again and try once more.`,
  }),
  'file-exists': (error) => ({
    title: 'That file already exists',
    body: `${at(error, 'The file')} was not overwritten. Choose another name.`,
  }),
  cancelled: say('Cancelled', 'Nothing was changed.'),
  unexpected: say(
    'Something went wrong in Cairn itself',
    'What was saved is safe. Lock, unlock and try again; if it happens again, please report what you were doing.',
  ),
};

export function errorSentence(error: AppError): ErrorSentence {
  return sentences[error.code](error);
}

/** One line for a terminal: title and body together. */
export function formatError(error: AppError): string {
  const { title, body } = errorSentence(error);
  return `${title}. ${body}`;
}
