/** Losable, non-secret settings. Nothing from the journal may ever enter here. */
import { z } from 'zod';
import { nameMaskings } from './people/name-masking.ts';

/** What the window may change by itself; paths only through dialogs. */
const changeable = {
  appearance: z.enum(['system', 'light', 'dark']),
  /** Minutes of idleness before locking; 0 means as soon as the window loses focus, null never. */
  autoLockMinutes: z.union([z.literal([0, 1, 5, 10, 15, 30, 45, 60]), z.null()]),
  lockOnSuspend: z.boolean(),
  lockOnScreenLock: z.boolean(),
  lockOnMinimize: z.boolean(),
  /** How people are called while their names are masked, and whether they are masked from unlocking on. */
  nameMasking: z.enum(nameMaskings.map(({ value }) => value)),
  startDiscreet: z.boolean(),
};

export const preferencesSchema = z.strictObject({
  appearance: changeable.appearance.default('system'),
  autoLockMinutes: changeable.autoLockMinutes.default(10),
  lockOnSuspend: changeable.lockOnSuspend.default(true),
  lockOnScreenLock: changeable.lockOnScreenLock.default(true),
  lockOnMinimize: changeable.lockOnMinimize.default(false),
  nameMasking: changeable.nameMasking.default('initials'),
  startDiscreet: changeable.startDiscreet.default(false),
  /** Second folder for verified snapshots, '' for none. */
  backupFolder: z.string().max(4096).default(''),
  vaults: z
    .array(z.strictObject({ path: z.string().max(4096), name: z.string().max(200) }))
    .max(50)
    .default([]),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Without defaults: what a change does not name would be put back to them. */
export const preferencePatchSchema = z.strictObject(changeable).partial();
export type PreferencePatch = z.infer<typeof preferencePatchSchema>;
