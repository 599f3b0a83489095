import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../shared/domain/field.ts';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { recordIdSchema } from '../../../shared/domain/record.ts';
import { sampleRecords } from '../../../shared/sample/sample-vault.ts';

describe.each(recordKinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  it('declares a label and a control for every field', () => {
    for (const { name, meta } of fieldsOf(kind.shape)) expect(meta.label, name).not.toBe('');
  });

  it('has a sample that its schema accepts unchanged', () => {
    expect(kind.schema.parse(kind.sample)).toEqual(kind.sample);
    expect(kind.title(kind.sample)).not.toMatch(/^Untitled/);
  });

  it('fills every field from nothing, except what only a clock can give', () => {
    const start = kind.name === 'journal-entry' ? { writtenAt: '2026-01-01T00:00:00Z' } : {};
    const fields = kind.schema.parse(start);
    expect(Object.keys(fields).sort()).toEqual(Object.keys(kind.shape).sort());
    expect(kind.title(fields)).toMatch(/^Untitled/);
    for (const missing of kind.missing(fields)) expect(Object.keys(kind.shape)).toContain(missing.field);
  });

  it('keeps fields that a newer version wrote', () => {
    expect(kind.schema.parse({ ...kind.sample, fromTheFuture: { a: 1 } })).toMatchObject({ fromTheFuture: { a: 1 } });
  });
});

describe('the sample vault', () => {
  const records = sampleRecords('2026-10-08');
  const count = (kind: string) => records.filter((record) => record.kind === kind).length;

  it('has forty achievements, three employers and two years of entries', () => {
    expect(count('achievement')).toBe(40);
    expect(count('employer')).toBe(3);
    const days = records
      .filter((one) => one.kind === 'journal-entry')
      .map((one) => String(one.fields.writtenAt))
      .sort();
    expect(days.length).toBeGreaterThan(80);
    expect(days[0]! < '2024-11').toBe(true);
    expect(days.at(-1)!.slice(0, 10)).toBe('2026-10-08');
  });

  it('has unique ids of the right form and only links that lead somewhere', () => {
    const ids = new Set(records.map((record) => record.id));
    expect(ids.size).toBe(records.length);
    for (const { id, fields } of records) {
      expect(recordIdSchema.safeParse(id).success).toBe(true);
      for (const link of [...(fields.links as string[]), fields.employer].filter(Boolean)) expect(ids).toContain(link);
    }
  });

  it('is the same for the same day', () => {
    expect(sampleRecords('2026-10-08')).toEqual(records);
  });
});
