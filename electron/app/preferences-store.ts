/**
 * Losable settings in `config.json` of the app's own folder: listed keys only, checked against the schema at every
 * write. A damaged file means the defaults, never an app that does not start.
 */
import Store from 'electron-store';
import { z } from 'zod';
import { preferencesSchema, type Preferences } from '../../shared/preferences.ts';

const boundsSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  isMaximized: z.boolean(),
});
export type KeptBounds = z.infer<typeof boundsSchema>;

const storedSchema = preferencesSchema.extend({ windowBounds: boundsSchema.optional() });
type Stored = z.infer<typeof storedSchema>;

export interface PreferencesStore {
  read(): Preferences;
  /** An absent or undefined value stays as it is. */
  change(patch: { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined }): Preferences;
  readBounds(): KeptBounds | undefined;
  keepBounds(bounds: KeptBounds): void;
}

/**
 * The schema is checked here, at every read and write: the store's own checker is compiled at each start, which cost a
 * tenth of a second before the first window.
 */
export function openPreferences(folder: string): PreferencesStore {
  const store = new Store<Stored>({ cwd: folder, clearInvalidConfig: true, accessPropertiesByDotNotation: false });
  // Key by key: one value that another version wrote differently does not cost the others.
  const readAll = (): Stored => {
    const found: Readonly<Record<string, unknown>> = store.store;
    const sound = Object.entries(storedSchema.shape).flatMap(([key, schema]) => {
      const parsed = schema.safeParse(found[key]);
      return parsed.success ? [[key, parsed.data]] : [];
    });
    return storedSchema.parse(Object.fromEntries(sound));
  };
  const read = (): Preferences => {
    const { windowBounds: _windowBounds, ...preferences } = readAll();
    return preferences;
  };
  let current = read();
  return {
    read: () => current,
    change(patch) {
      const changed = Object.entries(patch).filter(([, value]) => value !== undefined);
      current = preferencesSchema.parse({ ...current, ...Object.fromEntries(changed) });
      write(store, current);
      return current;
    },
    readBounds: () => readAll().windowBounds,
    keepBounds: (bounds) => write(store, { windowBounds: boundsSchema.parse(bounds) }),
  };
}

/** A full disk or a read-only home costs a setting at the next start; it must not stop what the person is doing. */
function write(store: Store<Stored>, values: Partial<Stored>): void {
  try {
    store.set(values);
  } catch {
    // The value stays in force until the app is closed.
  }
}
