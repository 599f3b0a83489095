/** Every JSON Resume of strangers that is at hand: imported, exported, compared field by field, validated. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../../shared/import/recognise.ts';
import { isEmptyJson, isJsonObject, type JsonObject } from '../../../shared/import/json-value.ts';
import { parseJson } from '../../../shared/import/parse-json.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { exportPlan, findLosses, planResume, roundTrip } from '../../builders/resume-round-trip.ts';

const root = join(import.meta.dirname, '../../../../shared/corpora/jsonresume');
const isThere = existsSync(root);

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(createRequire(import.meta.url)('@jsonresume/schema').schema as object);

interface Case {
  readonly name: string;
  readonly text: string;
}

function readFolder(folder: string): Case[] {
  return readdirSync(join(root, folder)).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  }));
}

/** Files of the schema's own tests hold many small resumes, each under its own name. */
function resumesIn({ name, text }: Case): Case[] {
  const parsed = parseJson(text);
  if (!parsed.ok || !name.startsWith('schema-tests/') || name.includes('examples-')) return [{ name, text }];
  return Object.entries(parsed.value.value as JsonObject)
    .filter(([, value]) => isJsonObject(value))
    .map(([inner, value]) => ({ name: `${name}: ${inner}`, text: JSON.stringify(value) }));
}

/** A refusal is right only where nothing says anything in the place the schema gives it. */
function isUsable(resume: JsonObject): boolean {
  return ['basics', 'work', 'education', 'skills'].some((name) => {
    const value = resume[name];
    return !isEmptyJson(value) && (name === 'basics' ? isJsonObject(value) : Array.isArray(value));
  });
}

const table: Record<string, Record<string, number | string>> = {};

function formatTable(): string {
  return Object.entries(table)
    .filter(([name]) => !name.startsWith('schema-tests/'))
    .map(
      ([name, row]) =>
        `${name}: ${Object.entries(row)
          .map(([key, value]) => `${key} ${value}`)
          .join(', ')}`,
    )
    .join('\n');
}

describe.skipIf(!isThere)('resumes of strangers (skipped where the files of strangers are not there)', () => {
  const all = isThere
    ? ['people', 'fixtures', 'history', 'schema-tests'].flatMap((folder) => readFolder(folder).flatMap(resumesIn))
    : [];

  test.each(all)('$name is imported whole or refused', ({ name, text }) => {
    const parsed = parseJson(text);
    const result = planResume(text);
    if (!result.ok) {
      table[name] = { refused: result.error.code, where: result.error.where ?? '', why: result.error.detail ?? '' };
      const value = parsed.ok ? parsed.value.value : null;
      expect(name.endsWith('.job.json') || !isJsonObject(value) || !isUsable(value)).toBe(true);
      return;
    }
    const original = (parsed.ok ? parsed.value.value : {}) as JsonObject;
    const exported = exportPlan(result.value);
    if (!name.startsWith('schema-tests/')) table[name] = { ...result.value.found, notes: result.value.skipped.length };
    expect(findLosses(original, exported)).toEqual([]);
    expect(validate(exported) || validate.errors).toBe(true);
    const again = roundTrip(exported);
    expect(again.ok && again.value.exported).toEqual(exported);
  });

  test('other formats are refused by name', () => {
    for (const { name, text } of readFolder('foreign-fresh')) {
      const plan = planImport(
        [{ path: name.slice(name.indexOf('/') + 1), bytes: new TextEncoder().encode(text) }],
        '',
        anImportContext(),
      );
      expect(plan.ok ? name : plan.error.code).toMatch(/^(unrecognised-file|malformed-file)$/);
      table[name] = plan.ok
        ? {}
        : { refused: plan.error.code, where: plan.error.where ?? '', why: plan.error.detail ?? '' };
    }
  });

  test('the table of what was found', () => {
    process.stdout.write(`${formatTable()}\n`);
  });
});
