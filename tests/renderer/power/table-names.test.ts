import { describe, expect, it } from 'vitest';
import { linkTo, readNames, typedNames, writeNames } from '../../../renderer/features/power/table-names.ts';

const people = [
  { id: 'me', name: 'Me', department: '' },
  { id: 'a', name: 'Ada Lund', department: 'Finance' },
  { id: 'b', name: 'ada lund', department: 'Sales' },
  { id: 'c', name: 'Cem Aydin', department: '' },
  { id: 'd', name: 'Cem Aydin', department: '' },
  { id: 'e', name: 'Lund, Eva', department: '' },
  { id: 'f', name: ' ', department: '' },
];
const names = typedNames(people);

describe('names to type', () => {
  it('stand for one person each', () => {
    expect(names.all).toEqual([
      'Me',
      'Ada Lund (Finance)',
      'ada lund (Sales)',
      'Cem Aydin',
      'Cem Aydin 2',
      'Lund, Eva',
      'No name',
    ]);
    for (const { id } of people) expect(names.idOf(names.nameOf(id))).toBe(id);
  });

  it('are found whatever their case and the space around them', () => {
    expect(names.idOf(' CEM aydin ')).toBe('c');
    expect(names.idOf('Cem')).toBeUndefined();
    expect(names.nameOf('gone')).toBe('');
  });

  it('are written and read again in one line', () => {
    for (const ids of [[], ['c'], ['a', 'c', 'd'], ['e', 'c'], ['e']]) {
      expect(readNames(writeNames(ids, names), names)).toEqual(ids);
    }
    expect(readNames('cem aydin, Cem Aydin,, ', names)).toEqual(['c']);
  });

  it('are refused where one of them is nobody’s or mine', () => {
    expect(readNames('Cem Aydin, Zoe', names)).toBeUndefined();
    expect(readNames('Me', names)).toBeUndefined();
  });

  it('link to nobody where they are mine', () => {
    expect([linkTo('me'), linkTo('c')]).toEqual(['', 'c']);
  });
});
