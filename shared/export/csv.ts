/** Achievements as a table that spreadsheets open as text: one row each, never a formula, nothing told that is withheld. */
import { drivers } from '../domain/driver.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { guardCell } from './csv-cell.ts';
import { dropControls } from './safe-text.ts';
import type { StoryPart, ToldAchievement, ToldNumber } from './tell-achievement.ts';

export const csvParts: readonly StoryPart[] = ['title', 'situation', 'myRole', 'action', 'result', 'credited'];

/** Programs that would guess another encoding see by this mark that it is UTF-8. */
const byteOrderMark = '\uFEFF';

type Column<Row> = readonly [head: string, cell: (row: Row) => string | number | null];

/** Lists in one cell are joined by this. */
export const listSeparator = '; ';

function columns(lookup: RecordLookup): Column<ToldAchievement>[] {
  const driverLabels = new Map<string, string>(drivers.map(({ value, label }) => [value, label]));
  return [
    ['Title', (told) => told.title],
    ['Sentence', (told) => told.sentence],
    ['Situation', (told) => told.situation],
    ['My role', (told) => told.myRole],
    ['Action', (told) => told.action],
    ['Result', (told) => told.result],
    ['From', (told) => told.startDate],
    ['To', (told) => told.endDate],
    ['Employer', (told) => lookup.title(told.employer) ?? ''],
    ['Role', (told) => told.role],
    ['Skills', (told) => told.skills.join(listSeparator)],
    ['Driver', (told) => driverLabels.get(told.driver) ?? ''],
    ['Tags', (told) => told.tags.join(listSeparator)],
    ['Credited', (told) => told.credited.map((one) => one.person || one.contribution).join(listSeparator)],
    ['Confidentiality', (told) => told.confidentiality],
  ];
}

/** Repeated for every metric, with its number behind the head: "Before 1". */
const metricColumns: readonly Column<ToldNumber>[] = [
  ['Metric', (number) => number.what],
  ['Before', (number) => number.baseline],
  ['After', (number) => number.result],
  ['Unit', (number) => number.unit],
  ['Currency', (number) => number.currency],
  ['Period', (number) => number.period],
  ['Source', (number) => number.source],
  ['Change', (number) => number.change],
  ['Metric confidentiality', (number) => number.confidentiality],
];

export function writeCsv(lookup: RecordLookup, achievements: readonly ToldAchievement[]): string {
  const own = columns(lookup);
  const most = Math.max(0, ...achievements.map((told) => told.numbers.length));
  const places = Array.from({ length: most }, (_, place) => place);
  const heads = [
    ...own.map(([head]) => head),
    ...places.flatMap((place) => metricColumns.map(([head]) => `${head} ${place + 1}`)),
  ];
  const rows = achievements.map((told) => [
    ...own.map(([, cell]) => cell(told)),
    ...places.flatMap((place) => {
      const number = told.numbers[place];
      return metricColumns.map(([, cell]) => (number === undefined ? null : cell(number)));
    }),
  ]);
  return byteOrderMark + [heads, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** RFC 4180. Numbers are written as they are: a minus before digits is no formula. */
function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guardCell(dropControls(value));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
