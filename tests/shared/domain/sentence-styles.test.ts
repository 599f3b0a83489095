import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievement } from '../../../shared/domain/achievement.ts';
import { achievementSentence, withheldFacts } from '../../../shared/domain/achievement-sentence.ts';
import { nobody } from '../../../shared/domain/known-names.ts';
import { longestLine, sentenceStyles, type SentenceStyle } from '../../../shared/domain/sentence-styles.ts';

const fields = (more: Record<string, unknown>) => achievement.schema.parse(more);
const styles = sentenceStyles.map((one) => one.value);
const tell = (of: Record<string, unknown>, style: SentenceStyle, audience: 'self' | 'outside' = 'self') =>
  achievementSentence(fields(of), { audience, known: nobody, style });

const queue = {
  title: 'Cut the wait at the gate',
  situation: 'Lorries waited at one gate.',
  myRole: 'I ran the pilot.',
  action: 'I timed forty arrivals, redrew the yard plan and agreed it with both shifts.',
  result: 'Lorries leave within the hour. The pilot became the rule.',
  metrics: [{ what: 'Wait', baseline: 40, result: 10, unit: 'minutes', period: 'six weeks' }],
  scope: { teamSize: 3 },
};

describe('the styles', () => {
  it.each([
    ['action-first', 'Cut the wait at the gate: wait from 40 to 10 minutes in six weeks, with a team of 3'],
    ['result-first', 'Wait from 40 to 10 minutes (−75 %) in six weeks: cut the wait at the gate, with a team of 3'],
    [
      'xyz',
      'Cut the wait at the gate, measured by wait from 40 to 10 minutes (−75 %) in six weeks, by timing forty arrivals, redrawing the yard plan and agreeing it with both shifts, with a team of 3',
    ],
    [
      'star',
      'Lorries waited at one gate. I ran the pilot. I timed forty arrivals, redrew the yard plan and agreed it with both shifts. Lorries leave within the hour. The pilot became the rule. Wait from 40 to 10 minutes (−75 %) in six weeks, with a team of 3.',
    ],
    ['one-line', 'Cut the wait at the gate: wait from 40 to 10 minutes, with a team of 3'],
  ] as const)('%s', (style, sentence) => {
    expect(tell(queue, style)).toBe(sentence);
  });

  it('say the result where there is no number, and the title alone where there is nothing else', () => {
    const told = { ...queue, metrics: [], scope: {} };
    expect(tell(told, 'result-first')).toBe('Lorries leave within the hour: cut the wait at the gate');
    for (const style of ['action-first', 'result-first', 'xyz', 'one-line'] as const) {
      expect(tell({ title: 'Cut the wait' }, style)).toBe('Cut the wait');
    }
    expect(tell({ title: 'Cut the wait' }, 'star')).toBe('Cut the wait.');
  });

  it('say nothing of nothing', () => {
    for (const style of styles) expect(tell({}, style)).toBe('');
  });

  it('keep the capital of a name that a sentence goes on with', () => {
    expect(tell({ ...queue, title: 'Moerdijk kept open' }, 'result-first')).toContain(': Moerdijk kept open');
  });

  it('leave out how, when the action does not begin with a deed', () => {
    expect(tell({ ...queue, action: 'Every Monday a new list.', myRole: '' }, 'xyz')).not.toContain(', by ');
  });

  it('are built from the fields, whatever the own wording says', () => {
    for (const style of styles) expect(tell({ ...queue, wording: 'Mine.' }, style)).not.toContain('Mine.');
    expect(achievementSentence(fields({ ...queue, wording: 'Mine.' }), { audience: 'self' })).toBe('Mine.');
  });

  it('write numbers as the locale does', () => {
    const told = fields({ title: 'Saved', metrics: [{ what: 'Cost', baseline: 1234.5, result: 1000, unit: 'kg' }] });
    expect(achievementSentence(told, { audience: 'self', locale: 'de' })).toContain('1.234,5 to 1.000 kg');
  });
});

const text = fc.string({ maxLength: 200 });
const metric = fc.record({
  what: text,
  baseline: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  result: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  unit: fc.constantFrom('', '%', 'days'),
  currency: fc.constantFrom('', 'EUR', 'jpy'),
});

describe('any achievement', () => {
  it('fits on one line where one line is asked for', () => {
    fc.assert(
      fc.property(text, text, fc.array(metric, { maxLength: 3 }), (title, result, metrics) => {
        expect(tell({ title, result, metrics }, 'one-line').length).toBeLessThanOrEqual(longestLine);
      }),
    );
  });

  it('tells no number that is none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...styles), fc.array(metric, { maxLength: 3 }), (style, metrics) => {
        const told = tell({ title: 'Cut', metrics: metrics.map((one) => ({ ...one, what: 'wait' })) }, style);
        expect(told).not.toMatch(/NaN|∞|undefined|null/);
      }),
    );
  });
});

/** Ways in which a person writes the same figure into a sentence. */
const spellings: readonly ((value: number) => string)[] = [
  (value) => String(value),
  (value) => new Intl.NumberFormat('en').format(value),
  (value) => new Intl.NumberFormat('de').format(value),
  (value) => `€${new Intl.NumberFormat('en').format(value)}`,
  (value) => `${String(value / 1000)}k`,
];

const storyNames = ['title', 'situation', 'myRole', 'action', 'result'] as const;

describe('outsiders', () => {
  /** Figures that are no step of the series that ranges are made of. */
  const figure = fc.integer({ min: 500, max: 4_999_999 }).map((half) => half * 2 + 1);

  const told = fc.record({
    figure,
    baseline: fc.option(figure, { nil: null }),
    spelling: fc.constantFrom(...spellings),
    level: fc.constantFrom('private', 'internal', ''),
    name: fc.constantFrom('Marit Vos', 'Tomasz Wilk', 'Åse Ødegård'),
    inField: fc.constantFrom(...storyNames),
    isInScope: fc.boolean(),
  });

  type Told = typeof told extends fc.Arbitrary<infer One> ? One : never;

  const achievementOf = (one: Told) =>
    fields({
      ...Object.fromEntries(storyNames.map((name) => [name, `Moved the night shift to two gates in ${name}.`])),
      [one.inField]: `Moved the shift with ${one.name}. It came to ${one.spelling(one.figure)} in the end. Both gates agreed.`,
      metrics: one.isInScope
        ? []
        : [{ what: 'Cost', baseline: one.baseline, result: one.figure, currency: 'EUR', confidentiality: one.level }],
      scope: one.isInScope ? { budget: one.figure, budgetCurrency: 'EUR', confidentiality: one.level } : {},
      credited: [{ person: one.name }],
    });

  it('learn no figure that is not shareable and no name, in any style', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(...styles, undefined), (one, style) => {
        const options = { audience: 'outside', known: nobody, ...(style === undefined ? {} : { style }) } as const;
        const sentence = achievementSentence(achievementOf(one), options);
        for (const spell of spellings) expect(sentence).not.toContain(spell(one.figure));
        for (const part of one.name.split(' ')) expect(sentence).not.toContain(part);
        if (one.level === 'private') expect(sentence).not.toContain('It came to');
        expect(sentence).toContain('gates');
      }),
      { numRuns: 300 },
    );
  });

  it('are shown in the list what was kept from them', () => {
    fc.assert(
      fc.property(told, (one) => {
        const options = { audience: 'outside', known: nobody, style: 'star' } as const;
        const withheld = withheldFacts(achievementOf({ ...one, inField: 'result' }), options);
        expect(withheld.some((fact) => fact.what.includes(one.name))).toBe(true);
      }),
    );
  });

  it('learn nothing of an achievement that is private as a whole', () => {
    for (const style of styles) expect(tell({ ...queue, confidentiality: 'private' }, style, 'outside')).toBe('');
  });

  it('read ranges and roles in place of internal figures and names', () => {
    const of = {
      title: 'Moved 14 planners with Marit Vos',
      metrics: [{ what: 'moved', result: 14, unit: 'people' }],
      credited: [{ person: 'Marit Vos' }],
    };
    expect(tell(of, 'action-first', 'outside')).toBe('Moved 10–20 planners with a colleague');
    expect(tell({ ...of, title: 'Moved fourteen planners' }, 'one-line', 'outside')).toBe('Moved 10–20 planners');
    expect(tell({ ...of, title: 'Marit and I moved 14 planners' }, 'star', 'outside')).toBe(
      'A colleague and I moved 10–20 planners.',
    );
  });

  it('do not learn the difference or the percentage either', () => {
    const of = {
      result: 'Empty running fell by 5.3 points. Depots agreed.',
      metrics: [{ what: 'Empty running', baseline: 23.4, result: 18.1, unit: '%', confidentiality: 'private' }],
    };
    expect(tell(of, 'star', 'outside')).toBe('Depots agreed.');
  });

  it('read shareable figures and years as they are', () => {
    const of = {
      title: 'Moved 14 planners in 2024',
      metrics: [{ what: 'moved', result: 14, unit: 'people', confidentiality: 'shareable' }],
    };
    expect(tell(of, 'action-first', 'outside')).toBe('Moved 14 planners in 2024: 14 people moved');
  });
});
