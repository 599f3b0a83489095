/** The formats a person can bring; each is recognised by its content, not by its name. */
export const importFormats = [
  {
    name: 'json-resume',
    label: 'JSON Resume',
    what: 'One .json file with your profile, work, education and the rest.',
  },
  {
    name: 'markdown-folder',
    label: 'Markdown folder',
    what: 'Journal entries as .md files, with or without front matter, and their pictures.',
  },
  {
    name: 'archive',
    label: 'Cairn archive',
    what: 'A .zip or folder written by Whole archive: comes back exactly as it was.',
  },
] as const;

/** How a person calls a format; formats without a line above keep their own name. */
export function formatLabel(name: string): string {
  return importFormats.find((format) => format.name === name)?.label ?? name;
}
