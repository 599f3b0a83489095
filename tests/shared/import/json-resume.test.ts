import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptPlan } from '../../../shared/import/accept-plan.ts';
import type { ImportPlan } from '../../../shared/import/import-plan.ts';
import type { JsonObject } from '../../../shared/import/json-value.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { anImportContext, asJournalRecords, encodeUtf8 } from '../../builders/import-context.ts';
import { exportPlan, findLosses, planResume, roundTrip } from '../../builders/resume-round-trip.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(createRequire(import.meta.url)('@jsonresume/schema').schema as object);

const planned = (resume: unknown): ImportPlan => {
  const plan = planResume(resume);
  if (!plan.ok) throw new Error(`${plan.error.code} ${plan.error.detail ?? ''}`);
  return plan.value;
};
const fieldsOf = (plan: ImportPlan, kind: string) =>
  plan.records.filter((record) => record.kind === kind).map((record) => record.fields);

describe('a resume becomes records', () => {
  const promoted = {
    work: [
      {
        name: 'Halden Freight',
        position: 'Senior Planner',
        startDate: '2023-03',
        url: 'https://halden.example',
        highlights: ['Cut empty running', 'Led four planners'],
      },
      {
        name: 'Halden Freight',
        position: 'Planner',
        startDate: '2020-06',
        endDate: '2023-02',
        location: 'Delfzijl',
        highlights: ['Built the slot model'],
      },
      { name: 'Nordport', position: 'Analyst', startDate: '2018', endDate: '2020' },
      { name: 'Halden Freight', position: 'Intern', startDate: '2016', endDate: '2017' },
    ],
  };

  test('promotions are roles of one stint; a return is a second stint', () => {
    const employers = fieldsOf(planned(promoted), 'employer');
    expect(employers.map((one) => one['name'])).toEqual(['Halden Freight', 'Nordport', 'Halden Freight']);
    expect((employers[0]!['roles'] as { position: string }[]).map((role) => role.position)).toEqual([
      'Senior Planner',
      'Planner',
    ]);
  });

  test('each highlight is an achievement of its employer and role', () => {
    const plan = planned(promoted);
    const [employer] = plan.records.filter((record) => record.kind === 'employer');
    expect(
      fieldsOf(plan, 'achievement').map((one) => [one['title'], one['role'], one['employer'], one['rank']]),
    ).toEqual([
      ['Cut empty running', 'Senior Planner', employer?.id, 0],
      ['Led four planners', 'Senior Planner', employer?.id, 1],
      ['Built the slot model', 'Planner', employer?.id, 0],
    ]);
  });

  test('and goes out again with the same roles, place and website for each', () => {
    const work = exportPlan(planned(promoted))['work'] as JsonObject[];
    expect(
      work.map((item) => [item['name'], item['position'], item['url'], item['location'], item['highlights']]),
    ).toEqual([
      [
        'Halden Freight',
        'Senior Planner',
        'https://halden.example',
        undefined,
        ['Cut empty running', 'Led four planners'],
      ],
      ['Halden Freight', 'Planner', undefined, 'Delfzijl', ['Built the slot model']],
      ['Nordport', 'Analyst', undefined, undefined, undefined],
      ['Halden Freight', 'Intern', undefined, undefined, undefined],
    ]);
  });

  test('older names, dates in words, wrong types: read, said and kept', () => {
    const resume = {
      basics: {
        name: 'Sarah',
        picture: 'me.png',
        website: 'http://sarah.example',
        phone: 5550142,
        location: 'Rotterdam',
      },
      work: [
        {
          company: 'Halden',
          website: 'halden.example',
          startDate: '2020/10至今',
          endDate: null,
          summary: null,
          pinned: true,
          location: { city: 'Rotterdam', country: 'NL' },
        },
        { name: 'Nordport', startDate: '2023-9-28', endDate: 'Jan 2024', highlights: 'One sentence' },
      ],
      projects: [{ name: 'Slots', url: 'javascript:alert(1)', keywords: ['x'.repeat(300), 'sql'] }],
      references: [{ name: 'Jonas', email: 'jonas@example.org' }],
      locales: { de: { basics: {} }, fr: 'oui' },
    };
    const plan = planned(resume);
    expect(plan.skipped.map((one) => one.where)).toEqual(
      expect.arrayContaining([
        'work[0].startDate',
        'work[1].startDate',
        'work[1].endDate',
        'basics.phone',
        'locales',
        'work: pinned',
      ]),
    );
    const exported = exportPlan(plan);
    expect(validate(exported) || validate.errors).toBe(true);
    expect(findLosses(resume as unknown as JsonObject, exported)).toEqual([]);
    const [newest] = exported['work'] as JsonObject[];
    expect(newest).toMatchObject({
      name: 'Halden',
      startDate: '2020-10',
      'x-cairn': { kept: { startDate: '2020/10至今', url: 'halden.example' } },
    });
    const [project] = exported['projects'] as JsonObject[];
    expect(project?.['url']).toBeUndefined();
    expect(exported['basics']).toMatchObject({ image: 'me.png', url: 'http://sarah.example', phone: '5550142' });
  });

  test('a section that is no list is kept aside, the rest is imported', () => {
    const resume = { basics: { name: 'Sarah' }, skills: { SQL: 5 }, languages: ['English', { language: 'Dutch' }] };
    const exported = exportPlan(planned(resume));
    expect(findLosses(resume as unknown as JsonObject, exported)).toEqual([]);
    expect(exported['x-cairn']).toEqual({ kept: { skills: { SQL: 5 }, 'languages[0]': 'English' } });
  });

  test('empty and foreign files are refused with a reason', () => {
    const refusal = (resume: unknown) => {
      const plan = planResume(resume);
      return plan.ok ? 'accepted' : [plan.error.code, plan.error.detail].filter(Boolean).join(': ');
    };
    expect(refusal({})).toBe('nothing-to-import');
    expect(refusal({ basics: {}, work: [], meta: { version: 'v1' } })).toBe('nothing-to-import');
    expect(refusal({ basics: [], profiles: {} })).toBe('nothing-to-import');
    expect(refusal({ basics: 'Sarah' })).toMatch(/^malformed-file: An object was expected/);
    expect(refusal({ name: 'Jane', meta: { format: 'FRESH@0.6.0' }, references: [{ name: 'x' }] })).toContain('FRESH');
    expect(refusal({ cv: { theme: 'classic' } })).toContain('RenderCV');
    expect(refusal({ basic: { name: 'x' }, workExpList: [] })).toMatch(/^unrecognised-file/);
    expect(refusal('{"basics": {"name": "x"},}')).toMatch(/^malformed-file/);
    expect(refusal('{"basics": {"__proto__": 1}}')).toMatch(/^dangerous-file/);
  });

  test('a second import finds everything there already', () => {
    const first = planned(promoted);
    const again = planImport(
      [{ path: 'resume.json', bytes: encodeUtf8(JSON.stringify(promoted)) }],
      '',
      anImportContext(asJournalRecords(first.records)),
    );
    expect(again.ok && again.value.records.every((record) => record.duplicateOf !== null)).toBe(true);
  });

  test('an achievement taken without its employer links to the equal one of the vault', () => {
    const plan = planned(promoted);
    const standIn = '99999999-0000-4000-8000-000000000000';
    const marked = {
      ...plan,
      records: plan.records.map((record, index) =>
        index === 0 ? { ...record, duplicateOf: standIn as never } : record,
      ),
    };
    const achievement = plan.records.findIndex((record) => record.kind === 'achievement');
    expect(acceptPlan(marked, [achievement]).records[0]?.fields['employer']).toBe(standIn);
    expect(acceptPlan(plan, [achievement]).records[0]?.fields['employer']).toBe('');
  });
});

describe('nothing is lost, whatever a resume holds', () => {
  const word = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', 'Halden', '<b>x</b>', '- a', 'Ünï', '😀'));
  const odd = fc.oneof(
    { weight: 8, arbitrary: word },
    { weight: 1, arbitrary: fc.oneof(fc.constant(null), fc.integer(), fc.boolean(), fc.constant({ a: ['b'] })) },
  );
  const date = fc.oneof(
    fc.constantFrom('2020', '2020-01', '2019-12-31', '', '2023-9-28', '10/2020-Present', '2020/10至今', 'soon', '0999'),
    fc.constant(null),
  );
  const list = fc.oneof({ weight: 6, arbitrary: fc.array(odd, { maxLength: 3 }) }, { weight: 1, arbitrary: odd });
  const url = fc.constantFrom(
    'https://a.example/x?y=1#z',
    'a.example',
    'javascript:alert(1)',
    'http://ex ample',
    'https://ü.example',
    '',
  );
  const item = (properties: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ ...properties, other: odd }, { requiredKeys: [] });
  const resume = fc.record(
    {
      basics: item({
        name: odd,
        email: fc.constantFrom('a@b.example', 'not mail', ''),
        url,
        picture: word,
        location: fc.oneof(item({ city: odd }), odd),
        profiles: fc.array(item({ network: odd, url })),
      }),
      work: fc.array(
        item({
          name: fc.constantFrom('Halden', 'Nordport', ''),
          company: odd,
          position: fc.constantFrom('Planner', 'Analyst'),
          startDate: date,
          endDate: date,
          url,
          location: odd,
          summary: odd,
          highlights: list,
        }),
        { maxLength: 5 },
      ),
      volunteer: fc.array(item({ organization: odd, startDate: date, highlights: list })),
      education: fc.array(item({ institution: odd, gpa: odd, score: odd, endDate: date, courses: list })),
      certificates: fc.array(item({ name: odd, date, url })),
      skills: fc.array(item({ name: odd, keywords: list })),
      languages: fc.oneof(fc.array(fc.oneof(item({ language: odd }), odd)), odd),
      projects: fc.array(item({ name: odd, roles: list, startDate: date, endDate: date, url })),
      meta: item({ version: word, canonical: url }),
      locales: fc.oneof(odd, fc.array(odd)),
    },
    { requiredKeys: [] },
  );

  test('every property of the original is said or kept, the export is valid, and a second trip changes nothing', () => {
    fc.assert(
      fc.property(resume, (original) => {
        const trip = roundTrip(original);
        if (!trip.ok) {
          expect(['nothing-to-import', 'malformed-file', 'unrecognised-file']).toContain(trip.error.code);
          return;
        }
        const { exported } = trip.value;
        expect(findLosses(JSON.parse(JSON.stringify(original)) as JsonObject, exported)).toEqual([]);
        expect(validate(exported) || validate.errors).toBe(true);
        const again = roundTrip(exported);
        const withoutStints = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value).replaceAll(/"stint":"[^"]*"/g, '"stint":""'));
        if (again.ok) expect(withoutStints(again.value.exported)).toEqual(withoutStints(exported));
      }),
      { numRuns: 500 },
    );
  });
});
