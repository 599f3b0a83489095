/** The formats a person can bring; each is recognised by its content, not by its name. */
export const importFormats = [
  {
    name: 'json-resume',
    label: 'JSON Resume',
    what: 'One .json file with your profile, work, education and the rest.',
  },
  {
    name: 'achievements-csv',
    label: 'Achievements as CSV',
    what: 'A table with columns such as title, situation, action, result, date and employer, or one that Cairn exported.',
  },
  {
    name: 'bragfile',
    label: 'bragfile',
    what: 'A .json list written by bragfile; every entry becomes an achievement.',
  },
  {
    name: 'day-one',
    label: 'Day One',
    what: 'A .zip or .json export with its photos, a text export, or an old .dayone folder.',
  },
  {
    name: 'joplin',
    label: 'Joplin',
    what: 'A .jex file, a RAW export or a synced folder, with notebooks, tags and pictures.',
  },
  {
    name: 'jrnl',
    label: 'jrnl',
    what: 'Its own text file or folder of days, or a .json export.',
  },
  {
    name: 'linkedin',
    label: 'LinkedIn export',
    what: 'The .zip that LinkedIn makes of your data, or single .csv files of it. Messages are not read.',
  },
  {
    name: 'markdown-folder',
    label: 'Markdown folder',
    what: 'Notes as .md files with their pictures: Obsidian, Logseq, Joplin or your own.',
  },
  {
    name: 'mini-diary',
    label: 'Mini Diary',
    what: 'A .json export.',
  },
  {
    name: 'people-csv',
    label: 'People as CSV',
    what: 'A table of names with email, company and the like, from a spreadsheet or address book.',
  },
  {
    name: 'vcard',
    label: 'People as vCards',
    what: 'A .vcf file with one or many contacts.',
  },
  {
    name: 'graphml',
    label: 'Network as GraphML',
    what: 'People and ties from Gephi, NetworkX, yEd or Cairn; they become people and ties of the power map.',
  },
  {
    name: 'gexf',
    label: 'Network as GEXF',
    what: 'The same as Gephi writes it.',
  },
  {
    name: 'gml',
    label: 'Network as GML',
    what: 'A .gml graph of people.',
  },
  {
    name: 'kumu',
    label: 'Network as Kumu JSON',
    what: 'Elements and connections of a Kumu map, or nodes and links of other programs.',
  },
  {
    name: 'network-csv',
    label: 'Network as CSV',
    what: 'A table with a source and a target in each row, with one of people beside it if you like.',
  },
  {
    name: 'rendercv',
    label: 'RenderCV',
    what: 'A .yaml resume; sections of any title are placed by what stands in them.',
  },
  {
    name: 'career-ladder-markdown',
    label: 'Career ladder as Markdown',
    what: 'A page for each track with its rungs and what each asks for; every rung becomes a role.',
  },
  {
    name: 'competency-framework',
    label: 'Competency framework',
    what: 'A .json or .yml job family with levels and competencies; every level becomes a role.',
  },
  {
    name: 'esco',
    label: 'ESCO tables',
    what: 'The .csv files of the European classification, for skills and occupations.',
  },
  {
    name: 'onet',
    label: 'O*NET tables',
    what: 'The .txt files of the database, for occupations and the skills they ask for.',
  },
  {
    name: 'skills-framework-csv',
    label: 'Skills of roles as CSV',
    what: 'A table of your own with a role, a skill and a level in each row.',
  },
  {
    name: 'archive',
    label: 'Cairn archive',
    what: 'A .zip or folder written by Whole archive: comes back exactly as it was.',
  },
] as const;
