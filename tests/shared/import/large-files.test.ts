/** Files with far more entries than any person has: read in time that grows with them, and never more than a call can take. */
import { describe, expect, test } from 'vitest';
import { planImport } from '../../../shared/import/recognise.ts';
import { cpuTime, patience } from '../../builders/cpu-time.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { asFiles, fieldsOf, planFiles, reasonsFor } from '../../builders/import-files.ts';
import { count } from '../../builders/torture.ts';

/** From about 125,000 on, a list can no longer be handed to a function as its arguments. */
const beyondArguments = 130_000;
const many = (length: number, make: (index: number) => string, between = '\n') =>
  Array.from({ length }, (_, index) => make(index)).join(between);

describe('a file of very many entries', () => {
  const length = count(beyondArguments, 10_000);
  const brag = (index: number) =>
    `{"title":"t${index}","project":"p","type":"t","impact":"i","created_at":"2026-04-24T22:30:00Z"}`;

  test.each([
    ['achievements', 'a.csv', `Title,Result\n${many(length, (index) => `Cut ${index},Less`)}`],
    ['people', 'a.csv', `Name,Email\n${many(length, (index) => `P${index},p${index}@x.example`)}`],
    ['a brag file', 'a.json', `[${many(length, brag, ',')}]`],
    ['a resume', 'resume.json', `{"skills":[${many(length, (index) => `{"name":"s${index}"}`, ',')}]}`],
  ])('%s', (_name, path, text) => {
    const plan = planFiles({ [path]: text });
    expect(Math.max(...Object.values(plan.found))).toBe(length);
    expect(plan.records.length).toBeGreaterThanOrEqual(length);
  });

  test('a list of anything is refused, not more', () => {
    const text = `[${many(beyondArguments, (index) => `{"title":${index}}`, ',')}]`;
    const plan = planImport(asFiles({ 'a.json': text }), '', anImportContext());
    expect(plan).toMatchObject({ ok: false, error: { code: 'unrecognised-file' } });
  });
});

test('positions at thousands of companies are left out beyond the thousandth', () => {
  const rows = many(count(100_000, 20_000), (index) => `Company ${index},Planner,2018,2020`);
  const text = `Company Name,Title,Started On,Finished On\n${rows}`;
  const taken = cpuTime(() => {
    const plan = planFiles({ 'Positions.csv': text });
    expect(fieldsOf(plan, 'employer')).toHaveLength(1000);
    expect(reasonsFor(plan, 'Positions.csv')).toEqual(['More than 1000 positions; it was left out.']);
  });
  expect(taken).toBeLessThan(patience);
});
