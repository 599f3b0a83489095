/** The page to read before a session: what is on it, and that it stays one page whatever is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../shared/export/text.ts';
import { clipWords } from '../../../shared/people/clip-words.ts';
import { preBrief, preBriefLimits } from '../../../shared/people/pre-brief.ts';
import { sampleJournal } from '../../builders/exports.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';
const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
const briefOf = (id: string, records: Parameters<typeof lookupOf>[0]) => {
  const lookup = lookupOf(records);
  return renderText({ blocks: preBrief(lookup.get(id)!, lookup, today) });
};

describe('preBrief', () => {
  it('brings the agenda, the open words of both, the goals, the last notes and what nothing has tested', () => {
    const records = sampleJournal(today);
    const next = records.find(({ kind, fields }) => kind === 'mentor-session' && fields['notes'] === '');
    const text = briefOf(next!.id, records);
    expect(text).toContain('Pre-brief: Anke Reuter');
    expect(text).toContain('To hold a budget of my own by summer');
    expect(text).toContain('- How to ask Helene');
    expect(text).toMatch(/Write down what I would stop doing \(mine, by 16 November 2026\)/);
    expect(text).toMatch(/Send me the budget of her first year \(theirs, by 26 November 2026\)/);
    expect(text).toContain('Lead a slot round across both depots: ');
    expect(text).toContain('Last time, 19 October 2026');
    expect(text).toContain('I had no answer, which is the answer.');
    expect(text).toContain('Finance says no to every new post. Test: Ask Helene what the last yes was');
    expect(text).not.toContain('Ask Jonas for the chair');
    expect(text).not.toContain('Jonas wants to keep the chair');
    expect(countWords(text)).toBeLessThan(200);
  });

  it('says nothing of sessions that come after it', () => {
    const text = briefOf('first', [
      aRecord('mentorship', 'anke', { title: 'Anke' }),
      aRecord('mentor-session', 'first', { mentorship: 'anke', day: '2026-05-01', agenda: ['Hello'] }),
      aRecord('mentor-session', 'second', {
        mentorship: 'anke',
        day: '2026-06-01',
        notes: 'Later',
        commitments: [{ what: 'X' }],
      }),
    ]);
    expect(text.trim().split('\n').filter(Boolean)).toEqual(['Pre-brief: Anke', '1 May 2026', 'Agenda', '- Hello']);
  });

  it('stays short, and counts what it leaves out', () => {
    const long = fc.lorem({ maxCount: 120 });
    const promises = fc.array(fc.record({ what: long, by: fc.constantFrom('', '2026-12-01') }), { maxLength: 30 });
    const { lines, lineWords, textWords } = preBriefLimits;
    // Five lists with their titles, two texts, and what stands beside a commitment.
    const most = 5 * (4 + (lines + 1) * (lineWords + 6)) + 2 * (textWords + 1);
    fc.assert(
      fc.property(long, fc.array(long, { maxLength: 30 }), long, promises, (purpose, agenda, notes, commitments) => {
        const assumptions = agenda.map((what) => ({ what, test: what }));
        const text = briefOf('now', [
          aRecord('mentorship', 'anke', { title: 'Anke', purpose }),
          aRecord('mentor-session', 'last', { mentorship: 'anke', day: '2026-05-01', notes, commitments, assumptions }),
          aRecord('mentor-session', 'now', { mentorship: 'anke', day: '2026-06-01', agenda }),
        ]);
        expect(countWords(text)).toBeLessThanOrEqual(most);
        if (agenda.filter(Boolean).length > lines) expect(text).toContain(`and ${agenda.length - lines} more`);
      }),
    );
  });
});

describe('clipWords', () => {
  it('keeps lines, and says that a text goes on', () => {
    expect(clipWords(' one two\nthree four ', 3)).toBe('one two\nthree …');
    expect(clipWords('one two', 2)).toBe('one two');
    expect(clipWords('', 2)).toBe('');
  });
});
