/**
 * Competencies of a job family as YAML or JSON: lists of levels, themes and competencies that name one of each, as the
 * engineering progression of the Financial Times has them. A role for each level, its themes what it asks for.
 */
import { careerLevelRange } from '../domain/career-role.ts';
import { rowsOf, textOf, wholeOf } from '../domain/field-values.ts';
import type { Fields } from '../domain/record.ts';
import { readSkillLevel } from '../domain/skill-level.ts';
import { readYamlObject } from '../import/front-matter.ts';
import type { ImportContext, ImportFile } from '../import/import-plan.ts';
import { isJsonObject, type JsonObject } from '../import/json-value.ts';
import { parseOnce } from '../import/parse-json.ts';
import type { RowNote } from '../import/row-notes.ts';
import {
  draftRole,
  mostChosenRoles,
  titleOfFile,
  type AskedSkill,
  type FrameworkFormat,
  type FrameworkRole,
} from './framework-format.ts';

const largestFile = 2_000_000;

const families = new WeakMap<Uint8Array, JsonObject | null>();

function readFamily(file: ImportFile, context: ImportContext): JsonObject | null {
  const known = families.get(file.bytes);
  if (known !== undefined) return known;
  const root = file.bytes.length > largestFile ? null : readRoot(file, context);
  const isFamily = rowsOf(root?.['levels']).some(hasId) && rowsOf(root?.['competencies']).some(namesLevel);
  const family = isFamily ? root : null;
  families.set(file.bytes, family);
  return family;
}

function readRoot(file: ImportFile, context: ImportContext): JsonObject | null {
  if (/\.json$/i.test(file.path)) {
    const parsed = parseOnce(file.bytes, context);
    return parsed.ok && isJsonObject(parsed.value.value) ? parsed.value.value : null;
  }
  const text = /\.ya?ml$/i.test(file.path) ? context.decodeUtf8(file.bytes) : null;
  return text === null ? null : readYamlObject(text);
}

const hasId = (row: Fields) => textOf(row['id']) !== '';
const namesLevel = (row: Fields) => textOf(row['level']) !== '' && textOf(row['summary']) !== '';

export const competencyFramework: FrameworkFormat = {
  name: 'competency-framework',
  label: 'Competency framework as YAML or JSON',
  confidence: 1,
  holds: (file, context) => readFamily(file, context) !== null,
  read(files, context, notes) {
    const roles = files.flatMap((file) => {
      const family = readFamily(file, context);
      return family === null ? [] : rolesOf(file.path, family, notes);
    });
    return roles.map((role) => draftRole(role, context, roles.length > mostChosenRoles));
  },
};

function rolesOf(path: string, family: JsonObject, notes: RowNote[]): FrameworkRole[] {
  const note = (why: string) => void notes.push({ path, row: null, why });
  const levels = rowsOf(family['levels']).filter(hasId);
  const themes = new Map(rowsOf(family['themes']).map((theme) => [textOf(theme['id']), textOf(theme['name'])]));
  const competencies = rowsOf(family['competencies']).filter(namesLevel);
  const ids = new Set(levels.map((level) => textOf(level['id'])));
  const homeless = competencies.filter((one) => !ids.has(textOf(one['level']))).length;
  if (homeless > 0) note(`Competencies of levels that the file does not list were left out: ${homeless}.`);
  if (levels.length > 1)
    note('Levels are numbered in the order of the file; change them where two stand side by side.');
  const domain = textOf(family['name']) || titleOfFile(path);
  return levels.map((level, index) => {
    const id = textOf(level['id']);
    const name = textOf(level['name']) || id;
    const own = competencies.filter((one) => textOf(one['level']) === id);
    return {
      title: name,
      level: wholeOf(index + 1, careerLevelRange),
      levelName: name,
      domain,
      requiredSkills: askThemes(own, themes),
      source: [textOf(family['summary']).trim(), `The file ${path}`].filter(Boolean).join('\n\n'),
      where: `${path}: ${id}`,
    };
  });
}

/** Each theme once, at the highest proficiency that any of its competencies asks for. */
function askThemes(competencies: readonly Fields[], themes: ReadonlyMap<string, string>): AskedSkill[] {
  const asked = new Map<string, { level: number | null; readonly told: string[] }>();
  for (const one of competencies) {
    const theme = textOf(one['theme']);
    const level = readSkillLevel(textOf(one['proficiency']));
    const known = asked.get(theme) ?? { level: null, told: [] };
    asked.set(theme, known);
    if (level !== null) known.level = Math.max(known.level ?? 0, level);
    known.told.push(textOf(one['summary']).trim());
  }
  return [...asked].map(([theme, { level, told }]) => ({
    skill: themes.get(theme) || theme,
    level,
    description: told.join('\n'),
  }));
}
