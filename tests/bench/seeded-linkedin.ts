/** A full LinkedIn export from a fixed seed: every file that is read, as long as those of twenty years of work. */
import type { FilesByPath } from '../builders/import-files.ts';
import { linkedInExport } from '../builders/linkedin-export.ts';
import { seededRandom, seededText } from './seeded-entries.ts';

/** A row's cells; `text` writes so many seeded words, `index` counts the rows from 0. */
type MakeRow = (index: number, text: (words: number) => string) => readonly string[];

const month = (index: number) => `${['Jan', 'Apr', 'Jul', 'Oct'][index % 4]} ${2005 + Math.floor(index / 4)}`;
const stated = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Files with as many rows as `count`; the others stay as {@link linkedInExport} has them. */
const seededFiles: Readonly<Record<string, { readonly count: number; readonly row: MakeRow }>> = {
  'Positions.csv': {
    count: 10,
    row: (index, text) => {
      const points = Array.from({ length: 6 }, () => `• ${stated(text(18))}`);
      const description = [stated(text(30)), ...points].join('\n');
      return [
        `Company ${index >> 1}`,
        stated(text(3)),
        description,
        'Rotterdam',
        month(80 - 8 * index),
        month(87 - 8 * index),
      ];
    },
  },
  'Education.csv': {
    count: 4,
    row: (index, text) => [`School ${index}`, `${2000 - 3 * index}`, `${2003 - 3 * index}`, text(12), text(4), text(6)],
  },
  'Certifications.csv': {
    count: 12,
    row: (index, text) => [stated(text(4)), `https://certs.example/${index}`, text(2), month(index), '', `C-${index}`],
  },
  'Projects.csv': {
    count: 15,
    row: (index, text) => [
      stated(text(3)),
      `${text(20)} • ${text(12)} • ${text(12)}`,
      '',
      month(index),
      month(index + 3),
    ],
  },
  'Honors.csv': { count: 6, row: (index, text) => [stated(text(3)), text(15), month(index)] },
  'Publications.csv': {
    count: 8,
    row: (index, text) => [
      stated(text(6)),
      `May ${1 + index}, 2025`,
      text(40),
      text(2),
      `https://papers.example/${index}`,
    ],
  },
  'Patents.csv': {
    count: 3,
    row: (index, text) => [
      stated(text(4)),
      text(40),
      `https://patents.example/${index}`,
      `${2010 + index}`,
      `NO-${index}`,
    ],
  },
  'Organizations.csv': {
    count: 4,
    row: (index, text) => [`Society ${index}`, text(15), text(2), month(index), month(index + 8)],
  },
  'Volunteering.csv': {
    count: 5,
    row: (index, text) => [`Charity ${index}`, text(2), 'Environment', month(index), month(index + 8), text(20)],
  },
  'Skills.csv': { count: 60, row: (index, text) => [`${stated(text(2))} ${index}`] },
  'Languages.csv': { count: 5, row: (index) => [`Language ${index}`, 'Professional working proficiency'] },
  'Courses.csv': { count: 20, row: (index, text) => [stated(text(3)), `MA-${index}`] },
  'Causes You Care About.csv': { count: 6, row: (index) => [`Cause ${index}`] },
  'Recommendations_Received.csv': {
    count: 20,
    row: (index, text) => [
      `Given${index}`,
      `Family${index}`,
      text(2),
      text(2),
      stated(text(90)),
      '01/15/24, 10:23 PM',
      'VISIBLE',
    ],
  },
  'Endorsement_Received_Info.csv': {
    count: 400,
    row: (index) => [
      '2023/06/18 14:24:54 UTC',
      `Skill ${index % 60}`,
      `Given${index}`,
      'Family',
      `www.example/${index}`,
      'ACCEPTED',
    ],
  },
  'Connections.csv': {
    count: 800,
    row: (index, text) => {
      const url = `https://www.linkedin.example/in/person-${index}`;
      return [
        `Given${index}`,
        `Family, ${index}`,
        url,
        '',
        `Company ${index % 97}, Inc.`,
        stated(text(3)),
        '04 Jul 2023',
      ];
    },
  },
  'messages.csv': { count: 3_000, row: (index, text) => [`${index}`, 'A', 'B', stated(text(60))] },
};

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The lines above the rows: the names of the columns, and for the connections a note before them. */
function headOf(path: string): string {
  const [head = ''] = /^(?:Notes:[^]*?\n\n)?.*\n/.exec(String(linkedInExport[path])) ?? [];
  return head;
}

/** Every file of the export by its path. */
export function seededLinkedIn(): FilesByPath {
  const random = seededRandom(31);
  const text = (words: number) => seededText(random, words);
  const seeded = Object.entries(seededFiles).map(([path, { count, row }]) => {
    const rows = Array.from({ length: count }, (_, index) => `${row(index, text).map(quote).join(',')}\n`);
    return [path, `${headOf(path)}${rows.join('')}`];
  });
  return { ...linkedInExport, ...(Object.fromEntries(seeded) as FilesByPath) };
}
