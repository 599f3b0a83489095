/** The last contact, read from the person and from the contacts that name them. */
import { describe, expect, it } from 'vitest';
import { withLastContact } from '../../../shared/domain/last-contact.ts';
import { person } from '../../../shared/domain/person.ts';
import type { Fields } from '../../../shared/domain/record.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';
const contact = (id: string, day: string, ...people: string[]) => aRecord('interaction', id, { day, people });

function lastContactOf(fields: Fields, ...contacts: readonly ReturnType<typeof contact>[]): unknown {
  return withLastContact(lookupOf(contacts), today)(aRecord('person', 'a', fields))['lastContact'];
}

describe('withLastContact', () => {
  it.each([
    ['the contact, which is later', '2026-10-01', '2026-11-20', '2026-11-20'],
    ['the record, which is later', '2026-11-21', '2026-11-20', '2026-11-21'],
    ['a contact of today', '', today, today],
    ['the record where the contact is a plan', '2026-10-01', '2026-11-23', '2026-10-01'],
    ['nothing where there is only a plan', '', '2026-11-23', ''],
  ])('takes %s', (_what, own, day, last) => {
    expect(lastContactOf({ lastContact: own }, contact('i', day, 'b', 'a'))).toBe(last);
  });

  it('takes the latest of several contacts, and none with others', () => {
    const contacts = [contact('i', '2026-11-02', 'a'), contact('j', '2026-11-09', 'a'), contact('k', today, 'b')];
    expect(lastContactOf({}, ...contacts)).toBe('2026-11-09');
  });
});

describe('a person among contacts', () => {
  const read = (fields: Fields) => {
    const ada = aRecord('person', 'a', fields);
    return person.readAmong?.(lookupOf([ada, contact('i', '2026-11-20', 'a')]), today)(ada) ?? {};
  };

  it('counts the days between talks from the last contact, and says which it was', () => {
    expect(person.due(read({ name: 'Ada', lastContact: '2026-10-01', cadenceDays: 30 }))).toEqual([
      {
        day: '2026-12-20',
        reason: 'Time to talk to Ada. You last did on 20 November 2026.',
        field: 'lastContact',
      },
    ]);
  });

  it('is not asked when you last talked', () => {
    expect(person.missing(read({ name: 'Ada', cadenceDays: 30 }))).toEqual([]);
  });
});
