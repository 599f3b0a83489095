import { describe, expect, it } from 'vitest';
import { person } from '../../../shared/domain/person.ts';
import { findKind } from '../../../shared/domain/registry.ts';
import type { Fields } from '../../../shared/domain/record.ts';

const parsed = (fields: Fields) => person.schema.parse(fields);

describe('a person', () => {
  it('stands on the People page', () => {
    expect(findKind('person')).toMatchObject({ place: 'people', label: { one: 'person', many: 'People' } });
  });

  it('asks for a talk when its days have passed since the last one', () => {
    const due = person.due(parsed({ name: 'Marit Vos', lastContact: '2026-01-20', cadenceDays: 30 }));
    expect(due).toEqual([
      {
        day: '2026-02-19',
        reason: 'Time to talk to Marit Vos. You last did on 20 January 2026.',
        field: 'lastContact',
      },
    ]);
  });

  it.each([
    ['no rhythm', { lastContact: '2026-01-20' }],
    ['no last contact', { cadenceDays: 30 }],
    ['a rhythm of nothing', { lastContact: '2026-01-20', cadenceDays: 0 }],
    ['a rhythm backwards', { lastContact: '2026-01-20', cadenceDays: -3 }],
    ['a rhythm beyond all calendars', { lastContact: '2026-01-20', cadenceDays: 1e12 }],
  ])('asks for nothing with %s', (_what, fields) => {
    expect(person.due(parsed(fields))).toEqual([]);
  });

  it('asks when you last talked only where a rhythm wants to know', () => {
    expect(person.missing(parsed({ name: 'A', cadenceDays: 30 })).map((one) => one.field)).toEqual(['lastContact']);
    expect(person.missing(parsed({ name: 'A' }))).toEqual([]);
    expect(person.missing(parsed({})).map((one) => one.field)).toEqual(['name']);
  });
});
