/**
 * The closed set of failures that may cross a boundary (vault, IPC, command line). Codes and facts only: the sentence a
 * person reads is made from them in one place (`shared/error-sentence.ts`), never where the failure happens.
 */
export type AppErrorCode =
  // vault, opening
  | 'vault-not-found' // no vault.json in the folder: never created or defaulted (rule R1)
  | 'vault-exists' // creation refused: the folder already holds a vault or other files
  | 'vault-too-new' // written by a newer Cairn; refused before any write (rule R2)
  | 'vault-damaged' // keys fit, but no state can be read; `where` names the file
  | 'wrong-passphrase'
  | 'wrong-recovery-key' // well-formed, but opens no key file
  | 'malformed-recovery-key' // checksum or alphabet: a typing mistake
  | 'passphrase-too-weak' // `detail` carries the estimator's advice
  | 'vault-locked' // a request that needs an open vault
  | 'vault-in-use' // another process on this computer has it open
  // storage
  | 'disk-full'
  | 'read-only' // the vault can be read but not written now (failed fsync, EROFS, permissions)
  | 'cannot-read' // `where` is the file
  | 'cannot-write' // `where` is the file
  | 'backup-overlaps' // a second folder inside the vault, or the vault inside it; `where` is the folder
  // records
  | 'invalid-request' // a request that does not parse; our own mistake or a hostile page
  | 'unknown-kind'
  | 'not-found' // no record with that id
  | 'stale-base' // the record changed since it was read
  | 'invalid-field' // `where` names the field, `detail` says what is wrong
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  // import and export
  | 'unrecognised-file' // no importer knows it
  | 'file-too-large'
  | 'malformed-file' // `where` is a line or a path inside the file
  | 'dangerous-file' // prototype keys, depth, zip tricks: `where` and `detail`
  | 'nothing-to-import'
  | 'no-roles' // the record has no role that is not on the map yet
  | 'no-career' // a file without a name and a role cannot be a role model
  | 'nothing-to-export'
  | 'typesetting-too-long' // ended by its time limit; `detail` is the limit
  | 'typesetting-failed' // the typesetter broke or could not start; why goes nowhere
  | 'unreadable-document' // a written PDF or Word file that cannot be read back; `detail` says why
  | 'file-exists'
  | 'cancelled'
  | 'unexpected'; // a bug: the text goes nowhere, the code is shown

/** One failure. `where` is a file, a field or a place in a file; `detail` is a short fact, never note text. */
export interface AppError {
  readonly code: AppErrorCode;
  readonly where?: string;
  readonly detail?: string;
}

/** Shorthand for building an {@link AppError} without undefined properties. */
export function appError(code: AppErrorCode, where?: string, detail?: string): AppError {
  return { code, ...(where === undefined ? {} : { where }), ...(detail === undefined ? {} : { detail }) };
}
