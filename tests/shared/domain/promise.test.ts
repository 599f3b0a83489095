/** How Today tells of a promise: whose it is, to whom, and what. */
import { describe, expect, it } from 'vitest';
import { mentorSession } from '../../../shared/domain/mentor-session.ts';
import { person } from '../../../shared/domain/person.ts';
import type { Fields } from '../../../shared/domain/record.ts';

const both = [
  { what: 'The numbers', side: 'mine', by: '2026-10-02' },
  { what: 'A word with finance', side: 'theirs', by: '2026-10-09' },
];

const reasonsOf = (kind: typeof person | typeof mentorSession, fields: Fields) =>
  kind.due(kind.schema.parse(fields)).map(({ reason }) => reason);

describe('the reason of a promise that is due', () => {
  it('names the person as their record does, or nobody', () => {
    const told = (name: string) => reasonsOf(person, { name, promises: both });
    expect(told('Ada')).toEqual(['You promised Ada: The numbers', 'Ada promised you: A word with finance']);
    expect(told('')).toEqual(['You promised somebody: The numbers', 'Somebody promised you: A word with finance']);
  });

  it('leaves a name in small letters as it is, or it could not be masked', () => {
    expect(reasonsOf(person, { name: 'ada', promises: both })).toContain('ada promised you: A word with finance');
  });

  it('begins with a capital where a mentor has promised something', () => {
    expect(reasonsOf(mentorSession, { commitments: both })).toEqual([
      'You promised your mentor: The numbers',
      'Your mentor promised you: A word with finance',
    ]);
  });
});
