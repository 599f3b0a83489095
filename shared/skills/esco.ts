/**
 * Tables of ESCO, the European classification of skills and occupations, in its own CSV and in that of open taxonomies
 * (upper-case columns). With occupations and their relations to skills: a role for each occupation. A list of skills
 * alone: one role that asks for all of them, or, where it is too long for any role, skills to choose from.
 */
import { cairnKey } from '../export/json-resume-sections.ts';
import { readTable, type ColumnNames } from '../import/csv.ts';
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

const columns = {
  uri: ['concepturi', 'originuri'],
  label: ['preferredlabel'],
  alternatives: ['altlabels'],
  description: ['description', 'definition'],
  skillType: ['skilltype'],
  /** Only occupations stand in a group of ISCO. */
  iscoGroup: ['iscogroup', 'iscogroupcode'],
  occupation: ['occupationuri'],
  skill: ['skilluri'],
  relation: ['relationtype'],
  other: [
    ...['concepttype', 'reuselevel', 'hiddenlabels', 'status', 'modifieddate', 'regulatedprofessionnote', 'scopenote'],
    ...['inscheme', 'code', 'nacecode', 'id', 'uuidhistory', 'createdat', 'updatedat', 'occupationtype', 'islocalized'],
    ...['occupationlabel', 'skilllabel'],
  ],
} as const satisfies ColumnNames<string>;

type Field = keyof typeof columns;

interface EscoTable extends FoundTable<Field> {
  readonly holds: 'skills' | 'occupations' | 'relations';
}

function findTable(file: ImportFile, context: ImportContext): EscoTable | null {
  const found = openTable(file, context, columns, 2);
  if (found === null) return null;
  const has = (field: Field) => found.header.fields.includes(field);
  if (has('occupation') && has('skill')) return { ...found, holds: 'relations' };
  return has('label') ? { ...found, holds: has('iscoGroup') ? 'occupations' : 'skills' } : null;
}

interface Concept {
  readonly uri: string;
  readonly label: string;
  readonly alternatives: readonly string[];
  readonly description: string;
  readonly skillType: string;
}

interface Relation {
  readonly occupation: string;
  readonly skill: string;
  readonly isEssential: boolean;
}

const source =
  'This publication uses the ESCO classification of the European Commission. Cairn has adapted it: skills were put together as a role.';

/** A role that asks for more cannot be judged by anybody. */
const mostSkillsOfRole = 200;

export const escoFramework: FrameworkFormat = {
  name: 'esco',
  label: 'ESCO tables',
  confidence: 1,
  holds: (file, context) => findTable(file, context) !== null,
  read(files, context, notes) {
    const tables = files.flatMap((file) => findTable(file, context) ?? []);
    const ofType = (holds: EscoTable['holds']) => tables.filter((table) => table.holds === holds);
    const skillTables = ofType('skills').map((table) => ({ table, concepts: readConcepts(table, notes) }));
    const occupations = ofType('occupations').flatMap((table) => readConcepts(table, notes));
    const relations = ofType('relations').flatMap((table) => readRelations(table, notes));
    if (occupations.length > 0 && relations.length > 0) {
      const skills = new Map(skillTables.flatMap(({ concepts }) => concepts.map((one) => [one.uri, one] as const)));
      return rolesOfOccupations(occupations, skills, relations, context);
    }
    for (const { csv } of [...ofType('occupations'), ...ofType('relations')]) {
      const why = 'Occupations become roles only together with their relations to skills; choose both tables.';
      notes.push({ path: csv.path, row: null, why });
    }
    return skillTables.flatMap(({ table, concepts }) => readList(table.csv.path, concepts, context, notes));
  },
};

function readConcepts({ csv, header }: EscoTable, notes: RowNote[]): Concept[] {
  const table = readTable(csv, header, columns);
  noteTable(csv, table, 'it was left out', notes);
  return table.rows.flatMap((row) => {
    const label = row.get('label');
    if (label === '') {
      notes.push({ path: csv.path, row: row.number, why: 'No label; it was left out.' });
      return [];
    }
    const alternatives = row
      .get('alternatives')
      .split(/[\n|]/)
      .map((one) => one.trim());
    return [
      {
        uri: row.get('uri'),
        label,
        alternatives: [...new Set(alternatives.filter(Boolean))],
        description: row.get('description'),
        skillType: row.get('skillType').toLowerCase(),
      },
    ];
  });
}

function readRelations({ csv, header }: EscoTable, notes: RowNote[]): Relation[] {
  const table = readTable(csv, header, columns);
  noteTable(csv, table, 'it was left out', notes);
  return table.rows.map((row) => ({
    occupation: row.get('occupation'),
    skill: row.get('skill'),
    isEssential: row.get('relation').toLowerCase() === 'essential',
  }));
}

/** Essential skills are decisive, optional ones useful; ESCO knows no levels. */
function rolesOfOccupations(
  occupations: readonly Concept[],
  skills: ReadonlyMap<string, Concept>,
  relations: readonly Relation[],
  context: ImportContext,
): DraftRecord[] {
  const asked = new Map<string, AskedSkill[]>();
  for (const { occupation, skill, isEssential } of relations) {
    const concept = skills.get(skill);
    if (concept === undefined) continue;
    const list = asked.get(occupation) ?? [];
    asked.set(occupation, list);
    list.push({ ...askFor(concept), importance: isEssential ? 3 : 1 });
  }
  return occupations.map(({ uri, label, description }) =>
    draftRole(
      {
        title: label,
        requiredSkills: asked.get(uri) ?? [],
        source: [description, source].filter(Boolean).join('\n\n'),
        where: uri || label,
      },
      context,
      occupations.length > mostChosenRoles,
    ),
  );
}

function readList(path: string, concepts: readonly Concept[], context: ImportContext, notes: RowNote[]): DraftRecord[] {
  if (concepts.length === 0) return [];
  if (concepts.length <= mostSkillsOfRole) {
    const requiredSkills = concepts.map(askFor);
    return [draftRole({ title: titleOfFile(path), requiredSkills, source, where: path }, context, false)];
  }
  const why = `More skills than a role asks for (${concepts.length}); they come as skills, and none is taken unless you choose it.`;
  notes.push({ path, row: null, why });
  return concepts.map((concept): DraftRecord => ({
    kind: 'skill',
    id: context.newId(),
    where: concept.uri || concept.label,
    fields: {
      name: concept.label,
      type: typeOf(concept),
      keywords: [...concept.alternatives],
      extras: { [cairnKey]: { concept: concept.uri, attribution: source } },
    },
    isOptional: true,
  }));
}

const askFor = (concept: Concept): AskedSkill => ({
  skill: concept.label,
  level: null,
  type: typeOf(concept),
  description: concept.description,
});

function typeOf({ skillType }: Concept): '' | 'hard' | 'soft' {
  if (skillType === 'attitude') return 'soft';
  return skillType === 'knowledge' || skillType === 'language' ? 'hard' : '';
}
