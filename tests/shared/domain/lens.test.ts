import { describe, expect, it } from 'vitest';
import { lens } from '../../../shared/domain/lens.ts';
import { findKind, recordKinds } from '../../../shared/domain/registry.ts';
import { resumeSections } from '../../../shared/export/export-choices.ts';
import { sections } from '../../../shared/export/json-resume-sections.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

describe('a lens', () => {
  it('is a kind of the record', () => {
    expect(findKind('lens')).toMatchObject({ place: 'record', label: { one: 'lens', many: 'Lenses' } });
  });

  it('is called after its role where it has no name, and dated by its last use', () => {
    const fields = lens.schema.parse({
      targetRole: 'Planning lead',
      organisation: 'Nordvik Rail',
      uses: [{ date: '2026-05-12' }, { date: '2026-03-01' }, { date: '' }],
    });
    expect(lens.title(fields)).toBe('Planning lead, Nordvik Rail');
    expect(lens.date(fields)).toBe('2026-05-12');
    expect(lens.missing(fields).map((one) => one.field)).toEqual(['chosen']);
    expect(lens.summary(lens.schema.parse({ chosen: [{ achievement: 'a' }] }))).toBe('1 achievement');
  });

  it('never repeats the advertisement in a document', () => {
    const record = aRecord('lens', 'l', { title: 'Lead', advertisement: 'Zyxquartz wanted', notes: 'Own note' });
    const text = JSON.stringify(lens.document(record, lookupOf([])));
    expect(text).toContain('Own note');
    expect(text).not.toContain('Zyxquartz');
  });
});

it('the sections that a resume may go without are those it has', () => {
  const kinds = resumeSections.map((section) => section.value as string);
  expect([...kinds].sort()).toEqual(sections.map((section) => section.kind).sort());
  for (const { value, label } of resumeSections) {
    const kind = recordKinds.find((one) => one.name === value);
    expect(kind?.label.many, value).toBe(label);
  }
});
