/** Losable, non-secret settings. Nothing from the journal may ever enter here. */
import { z } from 'zod';
import { nameMaskings } from './people/name-masking.ts';

/** What the window may change by itself, each with its rule and what it is until then; paths only through dialogs. */
const changeable = {
  appearance: z.enum(['system', 'light', 'dark']).default('system'),
  /** Minutes of idleness before locking; 0 means as soon as the window loses focus, null never. */
  autoLockMinutes: z.union([z.literal([0, 1, 5, 10, 15, 30, 45, 60]), z.null()]).default(10),
  lockOnSuspend: z.boolean().default(true),
  lockOnScreenLock: z.boolean().default(true),
  lockOnMinimize: z.boolean().default(false),
  /** How people are called while their names are masked, and whether they are masked from unlocking on. */
  nameMasking: z.enum(nameMaskings.map(({ value }) => value)).default('initials'),
  startDiscreet: z.boolean().default(false),
};

export const preferencesSchema = z.strictObject({
  ...changeable,
  /** Second folder for verified snapshots, '' for none. */
  backupFolder: z.string().max(4096).default(''),
  vaults: z
    .array(z.strictObject({ path: z.string().max(4096), name: z.string().max(200) }))
    .max(50)
    .default([]),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Without defaults: what a change does not name would be put back to them. */
export const preferencePatchSchema = z.strictObject(withoutDefaults(changeable)).partial();
export type PreferencePatch = z.infer<typeof preferencePatchSchema>;

type Rules<Settings> = { [Name in keyof Settings]: Settings[Name] extends z.ZodDefault<infer Rule> ? Rule : never };

function withoutDefaults<Settings extends Readonly<Record<string, z.ZodDefault>>>(settings: Settings): Rules<Settings> {
  const rules = Object.entries(settings).map(([name, setting]) => [name, setting.unwrap()]);
  return Object.fromEntries(rules) as Rules<Settings>;
}
