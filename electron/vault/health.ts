/** What was noticed while a vault was opened or used. Codes and facts; sentences are made elsewhere. */

export type FindingSeverity = 'info' | 'warning' | 'damage';

export type FindingCode =
  | 'torn-tail' // R6: an unfinished save at the end of an own segment; nothing acknowledged is lost
  | 'still-syncing' // R7, R12: a file of another device has not arrived whole
  | 'damaged-record' // R8: checksum wrong; that record is lost unless another copy turns up
  | 'tampered-record' // R8: checksum right but seal wrong
  | 'damaged-segment' // neither copy of a segment's header can be trusted
  | 'foreign-file' // a file of another vault in this folder
  | 'newer-segment' // written by a newer Cairn; left alone
  | 'damaged-snapshot' // R4: an older one was used
  | 'damaged-key-file' // R3
  | 'damaged-blob' // health check only
  | 'missing-records' // R9: a hole in an own log
  | 'unfinished-import' // R13: an import, or another very large change, was interrupted; nothing of it counts
  | 'waiting-for-sync' // R9: a hole in another device's log; what follows is held back
  | 'cloned-device' // R10: two writers with one device id
  | 'rolled-back' // R11: the folder is older than this computer remembers
  | 'conflict-copy-read' // R12: a sync program's copy was used as an extra source
  | 'unknown-operation' // c8: kept as it is
  | 'snapshot-failed'
  | BackupProblem
  | 'disk-nearly-full' // the reserve was used up to finish a save
  | 'device-file-not-written'
  | 'device-file-damaged';

/** Why the second folder does not hold the newest copy (B8); `where` is that folder. */
export const backupProblems = [
  'backup-unreachable', // its disk is not connected, or the folder is gone
  'backup-read-only',
  'backup-full',
  'backup-overlaps', // it and the vault lie one inside the other
  'backup-failed',
] as const;
export type BackupProblem = (typeof backupProblems)[number];

export interface Finding {
  readonly severity: FindingSeverity;
  readonly code: FindingCode;
  /** A file of the vault, relative to its folder; for a {@link BackupProblem} the second folder. */
  readonly where: string;
  /** Facts for the sentence, in the order it needs them. */
  readonly sentenceArgs: readonly (string | number)[];
}

export interface VaultHealth {
  readonly findings: readonly Finding[];
}

export function finding(
  severity: FindingSeverity,
  code: FindingCode,
  where: string,
  ...sentenceArgs: (string | number)[]
): Finding {
  return { severity, code, where, sentenceArgs };
}
