/** Frameworks as ladders and competencies; damaged files of every format, those of strangers, and the plan of an import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { careerRole } from '../../../shared/domain/career-role.ts';
import { skill } from '../../../shared/domain/skill.ts';
import type { Importer } from '../../../shared/import/import-plan.ts';
import { competencyFramework } from '../../../shared/skills/competency-framework.ts';
import { escoFramework } from '../../../shared/skills/esco.ts';
import { frameworkImporters } from '../../../shared/skills/import-framework.ts';
import { ladderMarkdown } from '../../../shared/skills/ladder-markdown.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { asFiles, type FilesByPath } from '../../builders/import-files.ts';
import { axes, family, frameworkFiles, ladder } from '../../builders/frameworks.ts';
import { formatOf, formats, readFramework as read } from './framework-parts.ts';

describe('ladders as Markdown', () => {
  it('give a role for each rung, and its axes as what it asks for', () => {
    const { roles, notes } = read(ladderMarkdown, { 'Planner.md': ladder, 'README.md': axes });
    expect(roles).toMatchObject([
      {
        title: 'Planner 1',
        level: 1,
        domain: 'Planner',
        requiredSkills: [{ skill: 'Process', level: 1, description: 'follows the slot rules' }],
        experience: ['Sings: on Fridays'],
      },
      { title: 'Planner 2', level: null, requiredSkills: [{ skill: 'Process', level: 2 }] },
    ]);
    expect(notes).toEqual([]);
  });

  it('keep their points as experience where nothing tells their steps', () => {
    const { roles, notes } = read(ladderMarkdown, { 'Planner.md': ladder.replaceAll('\n', '\r\n') });
    expect(roles[0]).toMatchObject({
      requiredSkills: [],
      experience: ['Follows: follows the slot rules', 'Sings: on Fridays'],
    });
    expect(notes).toHaveLength(1);
  });

  it('are not seen in steps alone, nor in a note', () => {
    expect(formatOf('README.md', axes)).toBeUndefined();
    expect(formatOf('note.md', '# Monday\n\n* **Jonas**: called\n')).toBeUndefined();
  });

  it('are read in a time that grows with the text only', () => {
    const hostile = [
      ' '.repeat(400_000),
      '# '.repeat(200_000),
      '| 1 |[a]('.repeat(40_000),
      '* **a'.repeat(80_000),
      `## ${'#'.repeat(400_000)}x`,
    ];
    // The table makes each look like a ladder until it is read whole.
    for (const text of hostile) expect(formatOf('x.md', `| 1 | No | [A](#a) |\n${text}\n`)).toBeUndefined();
  }, 5000);
});

describe('competencies of a job family', () => {
  const yaml = [
    'name: Planning',
    'levels:',
    '  - id: junior',
    '    name: Junior Planner',
    'competencies:',
    '  - level: junior',
    '    theme: talk',
    '    summary: Listens.',
    '    proficiency: Expert',
  ].join('\n');

  it('give a role for each level, and its themes as what it asks for', () => {
    const { roles, notes } = read(competencyFramework, { 'family.json': JSON.stringify(family) });
    expect(roles).toMatchObject([
      {
        title: 'Junior Planner',
        level: 1,
        domain: 'Planning',
        requiredSkills: [{ skill: 'Talking', level: 3, description: 'Listens.\nAsks.' }],
        source: 'What planners do.\n\nThe file family.json',
      },
      { title: 'lead', level: 2, requiredSkills: [{ skill: 'rules', level: null }] },
    ]);
    expect(notes.map(([, why]) => why)).toEqual([
      'Competencies of levels that the file does not list were left out: 1.',
      expect.stringContaining('order of the file'),
    ]);
  });

  it('are read from YAML too', () => {
    expect(read(competencyFramework, { 'family.yml': yaml }).roles[0]?.requiredSkills).toMatchObject([
      { skill: 'talk', level: 5 },
    ]);
  });

  it('are not seen in other files of that kind', () => {
    expect(formatOf('resume.json', JSON.stringify({ basics: { name: 'Sarah' } }))).toBeUndefined();
    expect(formatOf('schema.json', JSON.stringify({ properties: family }))).toBeUndefined();
    expect(formatOf('cv.yaml', 'cv:\n  name: Sarah\n')).toBeUndefined();
  });
});

describe('damaged files', () => {
  it('are read as far as they are whole, into valid roles, or not at all', () => {
    const damage = fc.tuple(
      fc.nat(1000),
      fc.nat(30),
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('"', '|', '\t', '\n', '999', '**')),
    );
    let roles = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(frameworkFiles).flatMap((files) => Object.entries(files))),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        ([file, text], damages) => {
          const damaged = damages.reduce((all, [at, length, other]) => {
            const start = at % (all.length + 1);
            return all.slice(0, start) + other + all.slice(start + length);
          }, text);
          const context = anImportContext();
          const files = asFiles({ [file]: damaged });
          for (const format of formats.filter((one) => files.some((held) => one.holds(held, context)))) {
            for (const { kind, fields } of format.read(files, context, [])) {
              expect(kind).toBe('career-role');
              expect(careerRole.schema.safeParse(fields).error).toBeUndefined();
              roles += 1;
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(roles).toBeGreaterThan(200);
  });
});

const root = join(import.meta.dirname, '../../../../shared/corpora');
const isThere = existsSync(join(root, 'frameworks'));
const filesIn = (folder: string): FilesByPath =>
  Object.fromEntries(
    (isThere ? readdirSync(join(root, folder)) : []).map((name) => [
      name,
      new Uint8Array(readFileSync(join(root, folder, name))),
    ]),
  );

describe.skipIf(!isThere)('frameworks of strangers (skipped where the files of strangers are not there)', () => {
  test.each([
    ['frameworks/engineeringladders', ladderMarkdown, 18],
    ['frameworks/ft-engineering-progression', competencyFramework, 8],
  ] as const)('%s', (folder, format, count) => {
    const { roles } = read(format, filesIn(folder));
    expect(roles).toHaveLength(count);
    for (const role of roles) {
      expect(role.requiredSkills.length).toBeGreaterThanOrEqual(5);
      expect(role.requiredSkills.every((one) => typeof one['level'] === 'number' && one['level'] >= 1)).toBe(true);
      expect(careerRole.missing(role)).toEqual([]);
    }
    process.stdout.write(
      `${folder}: ${roles.length} roles, ${roles.flatMap((role) => role.requiredSkills).length} skills\n`,
    );
  });

  it('skills/esco-1.1.1-tabiya', () => {
    const { drafts } = read(escoFramework, filesIn('skills/esco-1.1.1-tabiya'));
    expect(drafts.length).toBeGreaterThan(600);
    for (const { fields } of drafts) expect(skill.missing(skill.schema.parse(fields))).toEqual([]);
  });
});

describe('the plan of a framework', () => {
  const plan = (files: FilesByPath, context = anImportContext()) => {
    const all = asFiles(files);
    const best = frameworkImporters
      .map((one): [Importer, number] => [one, one.recognises(all, context)])
      .sort(([, a], [, b]) => b - a)[0];
    return best![0].plan(all, context);
  };

  it('holds valid roles, and says which files are no part of it', () => {
    const planned = plan({ 'Planner.md': ladder, 'README.md': axes, 'letter.txt': 'Hello' });
    expect(planned).toMatchObject({
      ok: true,
      value: {
        format: 'career-ladder-markdown',
        found: { 'career-role': 2 },
        skipped: [{ where: 'letter.txt', why: expect.stringContaining('Not part') as unknown }],
      },
    });
  });

  it('refuses a table without a skill in it', () => {
    expect(plan({ 'x.csv': 'skill,level\n,3\n' })).toMatchObject({ ok: false, error: { code: 'nothing-to-import' } });
  });
});
