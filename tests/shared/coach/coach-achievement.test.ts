import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachAchievement } from '../../../shared/coach/coach-achievement.ts';
import { coachText, scoreOf } from '../../../shared/coach/coach-text.ts';
import { locateFindings } from '../../../shared/coach/locate-findings.ts';
import { achievement } from '../../../shared/domain/achievement.ts';
import { achievementSentence } from '../../../shared/domain/achievement-sentence.ts';
import { achievementStrength } from '../../../shared/domain/achievement-strength.ts';

const fields = (more: Record<string, unknown>) => achievement.schema.parse(more);
const rulesOf = (more: Record<string, unknown>) => coachAchievement(fields(more)).findings.map((one) => one.rule);

const told = {
  title: 'Cut the wait at the gate',
  situation: 'Lorries waited for an hour, and shifts ran over.',
  myRole: 'I ran the pilot.',
  action: 'Timed forty arrivals and redrew the yard plan.',
  result: 'Lorries leave within the hour.',
  metrics: [{ what: 'Wait', baseline: 40, result: 12, unit: 'minutes' }],
  scope: { teamSize: 4 },
  startDate: '2024-01',
  endDate: '2024-03',
};

describe('coachAchievement', () => {
  it('has nothing left to ask of a story that is told', () => {
    expect(coachAchievement(fields(told))).toEqual({ findings: [], next: null, score: 100, language: 'english' });
  });

  it('finds the example of the app nearly told', () => {
    expect(coachAchievement(achievement.sample).score).toBeGreaterThanOrEqual(95);
  });

  it('asks for the title first, and gives nothing for nothing', () => {
    const empty = coachAchievement(fields({}));
    expect(empty.next?.question).toBe('What did you do, in one line?');
    expect(empty.next?.where).toEqual({ field: 'title', range: null });
    expect(empty.score).toBe(0);
  });

  it('asks for what weighs most', () => {
    expect(coachAchievement(fields({ ...told, metrics: [] })).next?.where.field).toBe('metrics');
    expect(coachAchievement(fields({ ...told, metrics: [{ result: 3 }] })).next?.question).toMatch(
      /^Compared with what/,
    );
    expect(coachAchievement(fields({ ...told, result: '' })).next?.question).toBe('What is different now?');
  });

  it('marks the words of the title, and shows them in the sentence built of it', () => {
    const of = fields({ ...told, title: 'Was responsible for several gates' });
    const { findings } = coachAchievement(of);
    const phrases = findings.map(({ where: { field, range } }) => [
      field,
      of['title']?.toString().slice(...(range ?? [])),
    ]);
    expect(phrases).toEqual([
      ['title', 'Was responsible for'],
      ['title', 'several'],
    ]);
    const sentence = achievementSentence(of, { audience: 'self', style: 'result-first' });
    const marked = locateFindings(sentence, findings, of).map((range) => sentence.slice(...range));
    expect(marked).toEqual(
      ['was responsible for', 'several'].map((one) => expect.stringMatching(new RegExp(one, 'i'))),
    );
  });

  it('lets the numbers behind a title speak for it', () => {
    const plain = { ...told, title: 'Maintained the yard plan' };
    expect(rulesOf(plain)).not.toContain('duties-only');
    expect(rulesOf({ ...plain, metrics: [], result: '' })).toContain('duties-only');
  });

  it('reads an own wording as a bullet of its own', () => {
    const of = { ...told, wording: 'We moved the gate with various colleagues' };
    const where = coachAchievement(fields(of)).findings.map((one) => [one.rule, one.where.field]);
    expect(where).toContainEqual(['no-number', 'wording']);
    expect(where).toContainEqual(['we-without-i', 'wording']);
    expect(where).toContainEqual(['vague-amount', 'wording']);
  });

  it('asks the same question once, where wording and data both lack the answer', () => {
    const rules = rulesOf({ ...told, metrics: [], result: '', wording: 'Moved the gate with both shifts' });
    expect(rules).toContain('no-metric');
    expect(rules).toContain('no-outcome');
    expect(rules).not.toContain('no-number');
    expect(rules).not.toContain('no-result');
  });

  it('wants the past where there is an end, and lets the present stand where there is none', () => {
    const present = { ...told, title: 'Build the yard plan with both shifts' };
    expect(rulesOf(present)).toContain('tense');
    expect(rulesOf({ ...present, endDate: '' })).not.toContain('tense');
    expect(rulesOf({ ...present, startDate: '', endDate: '' })).not.toContain('tense');
  });

  it('reads role, action and result as well', () => {
    const of = {
      ...told,
      myRole: 'We planned it.',
      action: 'The plan was redrawn.',
      result: 'It got significantly faster.',
    };
    const where = coachAchievement(fields(of)).findings.map((one) => [one.rule, one.where.field]);
    expect(where).toContainEqual(['we-without-i', 'myRole']);
    expect(where).toContainEqual(['passive', 'action']);
    expect(where).toContainEqual(['vague-change', 'result']);
  });

  it('takes an abbreviation as explained where another part explains it', () => {
    const of = { ...told, title: 'Rebuilt the SAI at the gate' };
    expect(rulesOf(of)).toContain('abbreviation');
    expect(rulesOf({ ...of, situation: 'The slot allocation index (SAI) was too slow for the gate.' })).not.toContain(
      'abbreviation',
    );
  });

  it('judges the built line by its length', () => {
    const long = Array.from({ length: 4 }, (_, index) => ({
      what: `Wait at one of the many gates number ${String(index)}`.replace('many ', ''),
      baseline: 40,
      result: 12,
      unit: 'minutes',
    }));
    expect(rulesOf({ ...told, metrics: long })).toContain('too-long');
  });

  it('finds verbs that open three lines of the list', () => {
    const others = ['Cut the queue at gate 2', 'Cut the paper at gate 3', 'Wrote the rules'];
    const rules = coachAchievement(fields(told), { others }).findings.map((one) => one.rule);
    expect(rules).toContain('repeated-opening');
  });

  it('says so in another language and checks only what needs none', () => {
    const of = {
      ...told,
      title: 'War verantwortlich für die Wartezeit am Tor',
      situation: 'Die Lastwagen warteten eine Stunde.',
      myRole: 'Ich leitete den Versuch.',
      action: 'Wir haben vierzig Ankünfte gemessen und den Plan neu gezeichnet.',
      result: 'Die Lastwagen fahren nach einer Stunde.',
    };
    expect(coachAchievement(fields(of))).toMatchObject({ language: 'other', findings: [], score: 100 });
    expect(rulesOf({ ...of, metrics: [] })).toEqual(['no-metric']);
  });
});

describe('one notion of strength', () => {
  it('a stone is missing or begun exactly where the coach asks for its part', () => {
    const some = fc.constantFrom('', 'Moved the gate with both shifts');
    fc.assert(
      fc.property(
        some,
        some,
        some,
        some,
        fc.constantFrom([], [{ result: 3 }], [{ baseline: 1, result: 3 }]),
        (a, b, c, d, metrics) => {
          const of = fields({ title: 'x', situation: a, myRole: b, action: c, result: d, metrics });
          const open = achievementStrength(of).filter((part) => part.state !== 'solid');
          const partGaps = ['no-situation', 'no-role', 'no-action', 'no-metric', 'no-metric-baseline', 'no-outcome'];
          const asked = coachAchievement(of).findings.filter((one) => partGaps.includes(one.rule));
          expect(asked).toHaveLength(open.length);
        },
      ),
    );
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom('managed', 'I', 'we', 'the', 'was', 'led', 'various', '12', '%', 'SAI', ',', 'to', 'and'),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  );

  it('is marked inside its bounds, scored from 0 to 100, and asked about heaviest first', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isOver) => {
        const { findings, score, next } = coachText(text, { isOver, others: ['Led the move', 'led a team'] });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(next).toBe(findings[0] ?? null);
        findings.forEach(({ weight, where: { range } }, index) => {
          expect(weight).toBeLessThanOrEqual(findings[index - 1]?.weight ?? 100);
          if (range === null) return;
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeGreaterThan(range[0]);
          expect(range[1]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('is judged alike every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(coachText(text)).toEqual(coachText(text));
      }),
    );
  });

  it('never costs more than a moment, however long', () => {
    const long = 'was responsible for several things, and we managed various teams to '.repeat(400);
    const before = process.cpuUsage().user;
    coachText(long);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1500);
  });
});

describe('scoreOf', () => {
  it('counts a rule once, however often it fired', () => {
    const finding = { rule: 'a', weight: 30, where: { field: 'text', range: null }, reason: '', question: '' };
    expect(scoreOf([finding, finding])).toBe(70);
    expect(scoreOf([finding, { ...finding, rule: 'b', weight: 80 }])).toBe(0);
  });
});
