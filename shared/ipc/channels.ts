/** Channel names and nothing else, so that the preload stays free of schemas. */
export const appChannels = [
  'app:state',
  'app:choose-new-vault-folder',
  'app:choose-vault',
  'app:open-known-vault',
  'app:use-sample-vault',
  'app:forget-vault',
  'app:set-preferences',
  'app:choose-backup-folder',
  'app:choose-file-to-open',
  'app:choose-folder-to-open',
  'app:choose-file-to-save',
  'app:print-recovery-key',
  'app:save-recovery-key',
  'app:copy-secret',
  'app:lock',
  'app:connect-vault',
] as const;
export type AppChannel = (typeof appChannels)[number];

/** Main to window. */
export const appEventChannel = 'app:event';
/** Carries the MessagePort to the vault process from main through the preload into the page. */
export const vaultPortChannel = 'vault:port';
