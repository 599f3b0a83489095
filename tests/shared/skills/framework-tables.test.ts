/** Frameworks in tables: one's own, O*NET's and ESCO's. What each becomes, and what is said about the rest. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { skill } from '../../../shared/domain/skill.ts';
import { escoFramework } from '../../../shared/skills/esco.ts';
import { titleOfFile } from '../../../shared/skills/framework-format.ts';
import { onetFramework } from '../../../shared/skills/onet.ts';
import { ownFramework } from '../../../shared/skills/own-framework.ts';
import { onetHead, onetRow } from '../../builders/frameworks.ts';
import { formatOf, readFramework as read } from './framework-parts.ts';

describe('a table of one’s own', () => {
  it('is a role that asks for its skills', () => {
    const table =
      'Skill,Level,Description,Importance,Kind\nNegotiation,4,Settles slots,3,soft\nSQL,expert,,,Hard\nBudgets,7,,constructor,\n,2,,,\n';
    const { roles, notes } = read(ownFramework, { 'team/planning_lead.csv': table });
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({
      title: 'planning lead',
      state: 'possible',
      level: null,
      source: 'The table team/planning_lead.csv',
    });
    expect(roles[0]?.requiredSkills).toEqual([
      { skill: 'Negotiation', level: 4, importance: 3, type: 'soft', description: 'Settles slots' },
      { skill: 'SQL', level: 5, importance: null, type: 'hard', description: '' },
      { skill: 'Budgets', level: null, importance: null, type: '', description: '' },
    ]);
    expect(notes).toEqual([
      [4, '“7” is no level from 0 to 5 and no word for one; the level stays empty.'],
      [4, '“constructor” is no importance from 1 to 3; it was left out.'],
      [5, 'No skill; it was left out.'],
    ]);
  });

  it('is several roles where it names them, and asks for the highest of several levels', () => {
    const table =
      'Rolle;Fähigkeit;Stufe;Beschreibung\nLead;Führen;2;Leitet an\nLead;führen;4;Entwickelt\nAnalyst;SQL;3;\n';
    const { roles, notes } = read(ownFramework, { 'x.csv': table });
    expect(
      roles.map((role) => [
        role.title,
        role.requiredSkills.map((one) => [one['skill'], one['level'], one['description']]),
      ]),
    ).toEqual([
      ['Lead', [['führen', 4, '2: Leitet an\n4: Entwickelt']]],
      ['Analyst', [['SQL', 3, '']]],
    ]);
    expect(notes.map(([row]) => row)).toEqual([3]);
  });

  it('keeps every row that names a skill, whatever else it says', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', '""')}"`);
    const name = fc.constantFrom('Leading', 'SQL', 'Budgets', 'Talks');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const table = ['skill,level,description', ...rows.map((row) => row.join(','))].join('\n');
        const asked = read(ownFramework, { 'x.csv': table }).roles.flatMap((role) => role.requiredSkills);
        expect(new Set(asked.map((one) => one['skill']))).toEqual(new Set(rows.map(([skillName]) => skillName)));
        expect(asked).toHaveLength(new Set(rows.map(([skillName]) => skillName)).size);
      }),
    );
  });
});

describe('O*NET tables', () => {
  const ratings = [
    onetHead,
    onetRow('11-3071.00', '2.B.1.d', 'Negotiation', 'IM', '3.88'),
    onetRow('11-3071.00', '2.B.1.d', 'Negotiation', 'LV', '4.12'),
    onetRow('11-3071.00', '2.A.1.a', 'Reading Comprehension', 'IM', '3.00'),
    onetRow('11-3071.00', '2.A.1.a', 'Reading Comprehension', 'LV', '7'),
    onetRow('11-3071.00', '2.C.1.a', 'Administration', 'IM', '5.0'),
    onetRow('11-3071.00', '2.C.1.a', 'Administration', 'LV', '0'),
    onetRow('11-3071.00', '2.B.3.e', 'Programming', 'IM', '2.99'),
    onetRow('11-3071.00', '2.B.3.e', 'Programming', 'LV', '2.00'),
    onetRow('11-3071.00', '2.B.3.g', 'Operation', 'IM', '4', 'Y'),
    onetRow('11-3071.00', '2.B.3.h', 'Control', 'IM', '4'),
    onetRow('11-3071.00', '2.B.3.h', 'Control', 'LV', '1', 'N', 'Y'),
    onetRow('11-3071.00', '2.B.3.i', 'Repairing', 'IX', '1'),
    onetRow('11-3071.00', '2.B.3.j', 'Troubleshooting', 'LV', '12'),
    onetRow('13-1081.00', '2.B.1.d', 'Negotiation', 'IM', '4.5'),
  ].join('\r\n');
  const titles = 'O*NET-SOC Code\tTitle\tDescription\r\n11-3071.00\tStorage and Distribution Managers\tPlan it.\r\n';
  const files = { 'db_29_1_text/Skills.txt': ratings, 'db_29_1_text/Occupation Data.txt': titles };

  it('give a role for each occupation, with what is important at the level in proportion', () => {
    const { roles } = read(onetFramework, files);
    expect(roles.map((role) => role.title)).toEqual(['Storage and Distribution Managers', 'Occupation 13-1081.00']);
    expect(roles[0]?.requiredSkills).toEqual([
      { skill: 'Negotiation', level: 3, importance: 2, type: 'soft', description: '' },
      { skill: 'Reading Comprehension', level: 5, importance: 1, type: '', description: '' },
      { skill: 'Administration', level: 0, importance: 3, type: 'hard', description: '' },
    ]);
    expect(roles[1]?.requiredSkills).toMatchObject([{ skill: 'Negotiation', level: null, importance: 3 }]);
  });

  it('carry the words that their licence asks for, with the version of the download', () => {
    const { roles } = read(onetFramework, files);
    expect(roles[0]?.['source']).toContain(
      'This page includes information from the O*NET 29.1 Database by the U.S. Department',
    );
    expect(roles[0]?.['source']).toContain('has modified all or some of this information');
    expect(read(onetFramework, { 'Skills.txt': ratings }).roles[0]?.['source']).toContain('from the O*NET Database by');
  });

  it('say what was left out', () => {
    expect(read(onetFramework, files).notes).toEqual([
      [10, 'O*NET advises against using this value; the skill was left out.'],
      [13, 'Neither importance (IM) nor level (LV); it was left out.'],
      [14, '“12” is no value of this scale; it was left out.'],
    ]);
  });

  it('are only offered, not taken, when they are a catalogue', () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      onetRow(`11-30${index + 10}.00`, '2.B.1.d', 'Negotiation', 'IM', '4'),
    );
    expect(
      read(onetFramework, { 'Skills.txt': [onetHead, ...many].join('\n') }).drafts.every((one) => one.isOptional),
    ).toBe(true);
    expect(read(onetFramework, files).drafts.some((one) => one.isOptional)).toBe(false);
  });
});

describe('ESCO tables', () => {
  const skills = (count: number) =>
    [
      'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
      'KnowledgeSkillCompetence,u:1,knowledge,,rail law,"railway law\nlaw of rails",,released,2021,,,,Rules of the rails.',
      ...Array.from(
        { length: count - 1 },
        (_, index) => `KnowledgeSkillCompetence,u:${index + 2},skill/competence,,skill ${index + 2},,,,,,,,`,
      ),
    ].join('\n');
  const occupations =
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\nOccupation,o:1,1324,planner,,Plans.\nOccupation,o:2,1324,clerk,,\n';
  const relations =
    'occupationUri,relationType,skillType,skillUri\no:1,essential,knowledge,u:1\no:1,optional,skill/competence,u:2\no:1,optional,,u:gone\n';

  it('alone are a role that asks for all of them, at no level', () => {
    const { roles } = read(escoFramework, { 'railSkills_en.csv': skills(3) });
    expect(roles.map((role) => role.title)).toEqual(['railSkills en']);
    expect(roles[0]?.requiredSkills[0]).toEqual({
      skill: 'rail law',
      level: null,
      importance: null,
      type: 'hard',
      description: 'Rules of the rails.',
    });
    expect(roles[0]?.['source']).toContain('uses the ESCO classification of the European Commission');
  });

  it('that are too many for a role come as skills to choose from', () => {
    const { drafts, roles, notes } = read(escoFramework, { 'skills_en.csv': skills(201) });
    expect(roles).toEqual([]);
    expect(drafts).toHaveLength(201);
    expect(drafts.every((one) => one.kind === 'skill' && one.isOptional === true)).toBe(true);
    expect(skill.schema.parse(drafts[0]?.fields)).toMatchObject({
      name: 'rail law',
      keywords: ['railway law', 'law of rails'],
    });
    expect(notes.map(([, why]) => why)).toEqual([expect.stringContaining('(201)')]);
  });

  it('with occupations and relations give a role for each occupation', () => {
    const { roles } = read(escoFramework, {
      'skills_en.csv': skills(201),
      'occupations_en.csv': occupations,
      'occupationSkillRelations_en.csv': relations,
    });
    expect(
      roles.map((role) => [role.title, role.requiredSkills.map((one) => [one['skill'], one['importance']])]),
    ).toEqual([
      [
        'planner',
        [
          ['rail law', 3],
          ['skill 2', 1],
        ],
      ],
      ['clerk', []],
    ]);
    expect(read(escoFramework, { 'skills_en.csv': skills(2), 'occupations_en.csv': occupations }).notes).toHaveLength(
      1,
    );
  });

  it('are read with the columns of open taxonomies', () => {
    const table =
      'ORIGINURI,ID,UUIDHISTORY,SKILLTYPE,REUSELEVEL,PREFERREDLABEL,ALTLABELS,DESCRIPTION\nu:1,k,x,attitude,,patience,,Waits.\n';
    expect(read(escoFramework, { 'skills.csv': table }).roles[0]?.requiredSkills).toMatchObject([
      { skill: 'patience', type: 'soft', description: 'Waits.' },
    ]);
  });
});

it('calls a role after its file', () => {
  expect(['my/data_team.csv', 'a.b-c.txt', 'x'].map(titleOfFile)).toEqual(['data team', 'a.b c', 'x']);
});

test.each([
  ['a resume table', 'title,result,action\nCut delays,5 min,Moved a gate\n'],
  ['people', 'name,email,category\nMarit,m@example.org,Sponsor\n'],
  ['LinkedIn’s skills', 'Name\nSQL\n'],
  ['LinkedIn’s positions', 'Company Name,Title,Description,Location,Started On,Finished On\nHalden,Planner,,,,\n'],
])('%s is no framework', (_what, table) => {
  expect(formatOf('x.csv', table)).toBeUndefined();
});
