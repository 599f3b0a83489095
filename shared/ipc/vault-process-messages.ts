/**
 * What the main process and the vault process tell each other over the utility process's own port. Never a note, never
 * a passphrase: those travel only between the window and the vault process, over the port handed on with `open`.
 */
import { z } from 'zod';

/** Where a granted path may be used: read once for an import or an attachment, or written by an export. */
export const grantModeSchema = z.enum(['read', 'write']);
export type GrantMode = z.infer<typeof grantModeSchema>;

/** The second folder that copies go to (docs/vault-format.md, B1); '' for none. */
const backupPathSchema = z.string();

export const toVaultProcessSchema = z.discriminatedUnion('kind', [
  /** Comes with one transferred port: the window's. A second `open` replaces the port and keeps the unlocked state. */
  z.strictObject({
    kind: z.literal('open'),
    /** The vault's folder; it may not exist yet. */
    vaultPath: z.string().min(1),
    /** Folder outside the vault whose `<vaultId>` below it belongs to this computer: device.json, local backups. */
    devicesPath: z.string().min(1),
    backupPath: backupPathSchema,
  }),
  /** Another second folder was chosen, or none, while the vault is open. */
  z.strictObject({ kind: z.literal('backup-folder'), backupPath: backupPathSchema }),
  /** A path that a person chose in a dialog, under the name the window knows it by. */
  z.strictObject({ kind: z.literal('grant'), grant: z.uuid(), path: z.string().min(1), mode: grantModeSchema }),
  /** Write the snapshot now; answered by `lock-prepared`, after which the process may be killed. */
  z.strictObject({ kind: z.literal('prepare-lock') }),
]);
export type ToVaultProcess = z.infer<typeof toVaultProcessSchema>;

export type FromVaultProcess =
  /** Listening; sent once after start. */
  | { readonly kind: 'ready' }
  /** The vault was opened or created: idle time counts from now on. */
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'lock-prepared' };
