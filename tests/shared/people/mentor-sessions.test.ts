/** Mentorships, their sessions and the draft of an agenda, over small vaults and the sample. */
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../shared/domain/record.ts';
import { mostSuggested, suggestAgenda } from '../../../shared/people/mentor-agenda.ts';
import { mentorGoals } from '../../../shared/people/mentor-goals.ts';
import { openCommitments, sessionsBefore, sessionsOf } from '../../../shared/people/mentor-sessions.ts';
import { mentoringOverview } from '../../../shared/people/mentoring.ts';
import { sampleJournal } from '../../builders/exports.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';

const today = '2026-11-22';
const aSession = (id: string, fields: Fields) => aRecord('mentor-session', id, { mentorship: 'anke', ...fields });
const anke = aRecord('mentorship', 'anke', { title: 'Anke' });

describe('sessionsOf', () => {
  const lookup = lookupOf([
    anke,
    aSession('old', { day: '2026-05-01' }),
    aSession('unfixed', {}),
    aSession('new', { day: '2026-09-01' }),
    aRecord('mentor-session', 'elsewhere', { mentorship: 'other', day: '2026-10-01' }),
  ]);

  it('puts the newest first, and before it what has no day yet', () => {
    const sessions = sessionsOf(lookup, 'anke');
    expect(sessions.map(({ id }) => id)).toEqual(['unfixed', 'new', 'old']);
    expect(sessionsBefore(sessions, 'new').map(({ id }) => id)).toEqual(['old']);
    expect(sessionsBefore(sessions, 'old')).toEqual([]);
  });
});

describe('openCommitments', () => {
  it('leaves out what is kept, and puts what is due first at the beginning', () => {
    const [session] = sessionsOf(
      lookupOf([
        aSession('one', {
          commitments: [
            { what: 'Some day' },
            { what: 'Later', by: '2026-12-01' },
            { what: 'Kept', by: '2026-01-01', doneOn: '2026-01-01' },
            { what: 'Sooner', by: '2026-11-01', side: 'theirs' },
          ],
        }),
      ]),
      'anke',
    );
    expect(openCommitments([session!]).map(({ what }) => what)).toEqual(['Sooner', 'Later', 'Some day']);
  });
});

describe('mentorGoals', () => {
  it('says where goals, skills and roles stand, and leaves out what is gone', () => {
    const lookup = lookupOf([
      aRecord('goal', 'rounds', { title: 'Rounds', measure: { counted: 'Rounds', from: 0, to: 4, now: 1 } }),
      aRecord('goal', 'done', { title: 'Done', state: 'reached' }),
      aRecord('goal', 'bare', { title: 'Bare' }),
      aRecord('skill', 'budgets', { name: 'Budgets', ownLevel: 1 }),
      aRecord('career-role', 'lead', {
        title: 'Lead',
        state: 'target',
        requiredSkills: [{ skill: 'Budgets', level: 3 }],
      }),
    ]);
    const goals = mentorGoals(['rounds', 'gone', 'done', 'bare', 'budgets', 'lead'], lookup, today);
    expect(goals.map(({ title, standing, isReached }) => [title, standing, isReached])).toEqual([
      ['Rounds', 'Now 1, from 0 to 4', false],
      ['Done', 'reached', true],
      ['Bare', '', false],
      ['Budgets', '2 levels missing for Lead', false],
      ['Lead', '0 of 1 skill proven', false],
    ]);
  });
});

describe('suggestAgenda', () => {
  const aGoal = (title: string, isReached = false) => ({ id: title, kind: 'goal', title, standing: '', isReached });

  it('asks first for what was promised, then for what was taken for granted, then for the goals', () => {
    const sessions = sessionsOf(
      lookupOf([
        aSession('one', {
          commitments: [{ what: 'Her budget', side: 'theirs' }, { what: 'My list' }, { what: 'Kept', doneOn: today }],
          assumptions: [{ what: 'Finance says no' }, { what: 'Jonas stays', outcome: 'fell' }],
        }),
      ]),
      'anke',
    );
    expect(suggestAgenda({ sessions, goals: [aGoal('Lead a round'), aGoal('Reached', true)] })).toEqual([
      'What became of: My list',
      'You wanted to: Her budget',
      'Is it so? Finance says no',
      'Next step: Lead a round',
    ]);
  });

  it('fits an hour', () => {
    const goals = Array.from({ length: 12 }, (_, index) => aGoal(`Goal ${index}`));
    expect(suggestAgenda({ sessions: [], goals })).toHaveLength(mostSuggested);
    expect(suggestAgenda({ sessions: [], goals: [] })).toEqual([]);
  });
});

describe('mentoringOverview', () => {
  it('tells the mentorship of the sample', () => {
    const [view] = mentoringOverview(lookupOf(sampleJournal(today)), today);
    expect(view?.sessions.map(({ isWritten, open }) => [isWritten, open])).toEqual([
      [false, 0],
      [true, 2],
      [true, 0],
    ]);
    expect(view?.suggested[0]).toBe('What became of: Write down what I would stop doing');
    expect(view?.goals).toHaveLength(2);
  });
});
