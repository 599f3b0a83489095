/**
 * The tables "Skills", "Knowledge" and "Abilities" of the O*NET database as tab-delimited text: a role for each
 * occupation. Importance (scale IM, 1 to 5) of 3, "important", and more is asked for; 3, 4 and 5 become 1, 2 and 3. The
 * level (scale LV, 0 to 7) becomes one of 0 to 5 in proportion.
 */
import { readTable, type ColumnNames } from '../import/csv.ts';
import type { ImportContext, ImportFile } from '../import/import-plan.ts';
import type { RowNote } from '../import/row-notes.ts';
import { noteTable } from '../import/table-notes.ts';
import {
  draftRole,
  mostChosenRoles,
  openTable,
  type AskedSkill,
  type FoundTable,
  type FrameworkFormat,
} from './framework-format.ts';

const columns = {
  code: ['o net soc code', 'onetsoc code'],
  title: ['title'],
  element: ['element id'],
  name: ['element name'],
  scale: ['scale id'],
  value: ['data value'],
  suppress: ['recommend suppress'],
  irrelevant: ['not relevant'],
  description: ['description'],
  // Statistics of the survey that no role has a field for.
  other: [
    ...['scale name', 'n', 'standard error', 'lower ci bound', 'upper ci bound', 'date', 'domain source'],
    ...['category', 'element description'],
  ],
} as const satisfies ColumnNames<string>;

type Field = keyof typeof columns;

interface OnetTable extends FoundTable<Field> {
  /** Ratings, or the titles of occupations. */
  readonly isRating: boolean;
}

function findTable(file: ImportFile, context: ImportContext): OnetTable | null {
  const found = openTable(file, context, columns, 3);
  if (found === null) return null;
  const has = (...fields: readonly Field[]) => fields.every((field) => found.header.fields.includes(field));
  const isRating = has('code', 'name', 'scale', 'value');
  return isRating || has('code', 'title', 'description') ? { ...found, isRating } : null;
}

const leastImportance = 3;
const highestValue = { importance: 5, level: 7 } as const;

interface Rating {
  readonly element: string;
  importance: number | null;
  level: number | null;
  isLeftOut: boolean;
}

interface Occupation {
  title: string;
  readonly ratings: Map<string, Rating>;
}

export const onetFramework: FrameworkFormat = {
  name: 'onet',
  label: 'O*NET tables',
  confidence: 1,
  holds: (file, context) => findTable(file, context) !== null,
  read(files, context, notes) {
    const occupations = new Map<string, Occupation>();
    const tables = files.flatMap((file) => findTable(file, context) ?? []);
    for (const table of tables) readOccupations(table, occupations, notes);
    const rated = [...occupations].filter(([, { ratings }]) => ratings.size > 0);
    const source = attribution(tables.map(({ csv }) => csv.path));
    return rated.map(([code, { title, ratings }]) => {
      const requiredSkills = [...ratings].flatMap(([skill, rating]) => askFor(skill, rating));
      const role = { title: title || `Occupation ${code}`, requiredSkills, source, where: code };
      return draftRole(role, context, rated.length > mostChosenRoles);
    });
  },
};

function readOccupations(
  { csv, header, isRating }: OnetTable,
  occupations: Map<string, Occupation>,
  notes: RowNote[],
): void {
  const table = readTable(csv, header, columns);
  noteTable(csv, table, 'it was left out', notes);
  for (const row of table.rows) {
    const note = (why: string) => void notes.push({ path: csv.path, row: row.number, why });
    const code = row.get('code');
    const occupation = occupations.get(code) ?? { title: '', ratings: new Map<string, Rating>() };
    occupations.set(code, occupation);
    if (row.get('title') !== '') occupation.title = row.get('title');
    if (!isRating) continue;
    const scale = row.get('scale') === 'IM' ? 'importance' : row.get('scale') === 'LV' ? 'level' : null;
    const value = Number(row.get('value'));
    if (scale === null) note('Neither importance (IM) nor level (LV); it was left out.');
    else if (row.get('value') === '' || !(value >= 0 && value <= highestValue[scale])) {
      note(`“${row.get('value')}” is no value of this scale; it was left out.`);
    } else {
      const skill = row.get('name');
      const rating = occupation.ratings.get(skill) ?? {
        element: row.get('element'),
        importance: null,
        level: null,
        isLeftOut: false,
      };
      occupation.ratings.set(skill, rating);
      rating[scale] = value;
      // O*NET itself advises against values of low precision, and marks what an occupation does not need.
      const isSuppressed = row.get('suppress') === 'Y';
      if (isSuppressed) note('O*NET advises against using this value; the skill was left out.');
      if (isSuppressed || row.get('irrelevant') === 'Y') rating.isLeftOut = true;
    }
  }
}

function askFor(skill: string, { element, importance, level, isLeftOut }: Rating): AskedSkill[] {
  if (isLeftOut || importance === null || importance < leastImportance) return [];
  return [
    {
      skill,
      level: level === null ? null : Math.round((level * 5) / highestValue.level),
      importance: Math.round(importance) - (leastImportance - 1),
      type: typeOf(element),
    },
  ];
}

/** By the outline of the content model: social skills; technical skills and knowledge; '' for what is neither. */
function typeOf(element: string): '' | 'hard' | 'soft' {
  if (/^2\.B\.1\b/.test(element)) return 'soft';
  return /^2\.(?:B\.3|C)\b/.test(element) ? 'hard' : '';
}

/** The words that the licence asks for; the version of the database where the folder of the download tells it. */
function attribution(paths: readonly string[]): string {
  const [, major, minor] = paths.map((path) => /\bdb_(\d+)_(\d+)/.exec(path)).find(Boolean) ?? [];
  const database = major === undefined ? 'O*NET Database' : `O*NET ${major}.${minor ?? '0'} Database`;
  return [
    `This page includes information from the ${database} by the U.S. Department of Labor, Employment and Training`,
    'Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.',
    'Cairn has modified all or some of this information: scales were rescaled and what is less than important was left',
    'out. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  ].join(' ');
}
