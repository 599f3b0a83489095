import { describe, expect, it } from 'vitest';
import { achievementSentence, withheldFacts } from '../../../shared/domain/achievement-sentence.ts';
import { knownNames, nobody } from '../../../shared/domain/known-names.ts';
import type { Fields, JournalRecord } from '../../../shared/domain/record.ts';

const known = (records: Readonly<Record<string, readonly Fields[]>>) =>
  knownNames({ ofKind: (kind) => (records[kind] ?? []).map((fields) => ({ kind, fields }) as JournalRecord) });

const credit = (person: string) => ({ title: 'Ran the pilot', credited: [{ person, contribution: 'sponsored it' }] });

describe('knownNames', () => {
  it('knows who is credited, quoted or has a record, and leaves out whose vault it is', () => {
    const names = known({
      profile: [{ name: 'Sarah Lindgren' }],
      person: [{ name: 'Piet Mulder', category: 'external' }],
      'role-model': [{ name: 'Ingrid Solberg' }, { name: 'Whoever runs Halden' }],
      achievement: [credit('Marit Vos'), credit('Sarah Lindgren'), { quotes: [{ from: 'Jonas van den Berg' }] }],
    });
    expect(names.whole).toEqual(['Marit Vos', 'Piet Mulder', 'Ingrid Solberg', 'Jonas van den Berg']);
    expect(names.first).toEqual(['Marit']);
  });

  it('takes the first name of a colleague for a name, of a contact outside not: "Paris Hume" beside the Paris office', () => {
    const names = known({
      person: [
        { name: 'Aisha Rahman', category: 'peer' },
        { name: 'Paris Hume', category: 'external' },
      ],
    });
    expect(names.first).toEqual(['Aisha']);
  });

  it.each(['the yard team', 'Sales', 'Customers', ''])('takes %o for nobody', (person) => {
    expect(known({ achievement: [credit(person)] })).toEqual(nobody);
  });

  it.each(['Jean-Luc Moreau', "Siobhán O'Brien", 'Dr. Dee Aas', 'A+ Team'])('reads %o as it is written', (person) => {
    expect(known({ achievement: [credit(person), { action: 'Wrote to them.' }] }).whole).toEqual([person]);
  });

  it('keeps words that are also written small: nights after the "Night Shift" was credited', () => {
    const names = known({ achievement: [credit('Night Shift'), { action: 'Moved the work out of the night.' }] });
    expect(names).toEqual({ ...nobody, whole: ['Night Shift'] });
  });
});

describe('a person who may be named', () => {
  const names = known({
    person: [
      { name: 'Marit Vos', category: 'sponsor', nameOutside: true },
      { name: 'Jonas Adeyemi', category: 'peer' },
    ],
    achievement: [credit('Marit Vos')],
  });

  it('is in what outsiders read, also where the same achievement credits them', () => {
    expect(names).toEqual({ whole: ['Jonas Adeyemi'], first: ['Jonas'], nameable: ['Marit Vos'] });
    const fields = { ...credit('Marit Vos'), title: 'Led the round with Marit Vos and Jonas Adeyemi' };
    expect(achievementSentence(fields, { audience: 'outside', known: names })).toBe(
      'Led the round with Marit Vos and a colleague',
    );
  });
});

describe('a person named in another achievement', () => {
  const names = known({ achievement: [credit('Marit Vos')] });
  const fields = { title: 'Led the round while Marit was away', action: 'Wrote to Marit Vos every week.' };

  it('is nobody to outsiders', () => {
    expect(achievementSentence(fields, { audience: 'outside', known: names })).toBe(
      'Led the round while a colleague was away',
    );
    expect(achievementSentence(fields, { audience: 'outside', known: names, style: 'star' })).not.toContain('Marit');
    expect(withheldFacts(fields, { audience: 'outside', known: names })).toEqual([
      { what: fields.title, why: 'Reads “Led the round while a colleague was away”' },
    ]);
  });

  it('keeps the name for oneself', () => {
    expect(achievementSentence(fields, { audience: 'self' })).toBe(fields.title);
  });
});
