/** A framework of one's own as a table: skill, level and description, with a role for each where it names them. */
import { readSkillLevel } from '../domain/skill-level.ts';
import { skillTypes } from '../domain/skill.ts';
import { readChoiceCell } from '../import/cell-values.ts';
import { readTable, type ColumnNames, type TableRow } from '../import/csv.ts';
import type { DraftRecord } from '../import/finish-plan.ts';
import type { ImportContext, ImportFile } from '../import/import-plan.ts';
import type { RowNote } from '../import/row-notes.ts';
import { noteTable } from '../import/table-notes.ts';
import {
  draftRole,
  mostChosenRoles,
  openTable,
  titleOfFile,
  type AskedSkill,
  type FoundTable,
  type FrameworkFormat,
} from './framework-format.ts';
import { skillKey } from './skill-name.ts';

/** English and German. */
const columns = {
  skill: ['skill', 'skill name', 'competency', 'competence', 'capability', 'fähigkeit', 'kompetenz'],
  level: ['level', 'required level', 'skill level', 'proficiency', 'stufe', 'niveau'],
  description: ['description', 'definition', 'behaviour', 'behavior', 'beschreibung'],
  role: ['role', 'job', 'position', 'job title', 'rolle', 'stelle'],
  importance: ['importance', 'weight', 'wichtigkeit', 'gewicht'],
  type: ['type', 'kind', 'art'],
} as const satisfies ColumnNames<string>;

type Field = keyof typeof columns;

function findTable(file: ImportFile, context: ImportContext): FoundTable<Field> | null {
  const found = openTable(file, context, columns, 2);
  return (['skill', 'level'] as const).every((field) => found?.header.fields.includes(field)) ? found : null;
}

/** What a role asks for while its rows are read, by the key of the skill. */
type Asking = Map<string, AskedSkill[]>;

export const ownFramework: FrameworkFormat = {
  name: 'skills-framework-csv',
  label: 'Skills framework as CSV',
  confidence: 0.85,
  holds: (file, context) => findTable(file, context) !== null,
  read: (files, context, notes) =>
    files.flatMap((file) => {
      const found = findTable(file, context);
      return found === null ? [] : readRoles(found, context, notes);
    }),
};

function readRoles({ csv, header }: FoundTable<Field>, context: ImportContext, notes: RowNote[]): DraftRecord[] {
  const table = readTable(csv, header, columns);
  noteTable(csv, table, 'it was left out', notes);
  const roles = new Map<string, Asking>();
  for (const row of table.rows) {
    const note = (why: string) => void notes.push({ path: csv.path, row: row.number, why });
    const key = skillKey(row.get('skill'));
    if (key === '') {
      note('No skill; it was left out.');
      continue;
    }
    const title = row.get('role') || titleOfFile(csv.path);
    const asking: Asking = roles.get(title) ?? new Map();
    roles.set(title, asking);
    const asked = asking.get(key) ?? [];
    asking.set(key, asked);
    asked.push(readAsked(row, note));
    if (asked.length === 2) note('This skill comes with several levels; the role asks for the highest of them.');
  }
  return [...roles].map(([title, asking]) => {
    const requiredSkills = [...asking.values()].map(highestOf);
    const source = `The table ${csv.path}`;
    return draftRole({ title, requiredSkills, source, where: csv.path }, context, roles.size > mostChosenRoles);
  });
}

function readAsked(row: TableRow<Field>, note: (why: string) => void): AskedSkill {
  const level = readSkillLevel(row.get('level'));
  if (level === null && row.get('level') !== '') {
    note(`“${row.get('level')}” is no level from 0 to 5 and no word for one; the level stays empty.`);
  }
  return {
    skill: row.get('skill'),
    level,
    importance: readImportance(row.get('importance'), note),
    type: readChoiceCell(row.get('type'), 'the kind of a skill', skillTypes, note) ?? '',
    description: row.get('description'),
  };
}

const importanceWords: ReadonlyMap<string, number> = new Map([
  ['low', 1],
  ['medium', 2],
  ['high', 3],
]);

function readImportance(text: string, note: (why: string) => void): number | null {
  const word = text.toLowerCase();
  const importance = /^[123]$/.test(word) ? Number(word) : (importanceWords.get(word) ?? null);
  if (importance === null && text !== '') note(`“${text}” is no importance from 1 to 3; it was left out.`);
  return importance;
}

/** What tells the levels of a skill apart is kept in the description of the one that is asked for. */
function highestOf(rows: readonly AskedSkill[]): AskedSkill {
  const highest = rows.reduce((best, row) => ((row.level ?? -1) > (best.level ?? -1) ? row : best));
  if (rows.length === 1) return highest;
  const told = rows.filter((row) => row.description !== '');
  const description = told
    .map((row) => (row.level === null ? '' : `${row.level}: `) + (row.description ?? ''))
    .join('\n');
  return { ...highest, description };
}
