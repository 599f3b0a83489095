/** The set-up scripts are plain JavaScript, so that they run before anything is installed; a test names the types it needs. */
export async function importScript<Exports>(name: string): Promise<Exports> {
  return (await import(new URL(`../../scripts/lib/${name}.mjs`, import.meta.url).href)) as Exports;
}
