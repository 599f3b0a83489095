import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, makeTermFinder, mostTerms, type TermHints } from '../../../shared/lens/find-terms.ts';
import { fitAgainst } from '../../../shared/lens/fit.ts';
import { readWords, stemOf } from '../../../shared/lens/read-words.ts';
import { stopWords } from '../../../shared/lens/stop-words.ts';
import { patience } from '../../builders/cpu-time.ts';

const noHints: TermHints = { skills: [], ignored: [] };
const termsOf = (text: string, hints: Partial<TermHints> = {}) =>
  findTerms(text, { ...noHints, ...hints }).map((term) => term.text);

const advertisement = `Head of Network Planning (m/f/d), Nordvik Rail

Nordvik Rail runs 400 freight trains a week. We are looking for an experienced planner to lead our team of nine.

Your tasks
- Lead the annual timetable and the weekly slot allocation for six depots
- Stakeholder management with ports and works councils
- Budget responsibility for planning tools (Python, SQL, Power BI)

Your profile
- At least eight years in freight or intermodal planning
- Negotiation in English and German; ports know you
- SQL and data analysis are welcome`;

describe('stemOf', () => {
  it.each([
    ['planners', 'planner'],
    ['ports', 'port'],
    ['companies', 'company'],
    ['processes', 'process'],
    ['analysis', 'analysis'],
    ['process', 'process'],
    ['campus', 'campus'],
    ['company’s'.replace('’', "'"), 'company'],
    ['schulungen', 'schulung'],
    ['fähigkeiten', 'fähigkeit'],
    ['sql', 'sql'],
    ['c++', 'c++'],
  ])('%s is compared as %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('readWords', () => {
  it('keeps names of tools whole and breaks at commas, sentences and lines', () => {
    const runs = readWords('We use C++, C# and Node.js.\nSlot-allocation (weekly) • 3.5 days').map((run) =>
      run.map((word) => word.written),
    );
    expect(runs).toEqual([
      ['We', 'use', 'C++'],
      ['C#', 'and', 'Node.js'],
      ['Slot', 'allocation'],
      ['weekly'],
      ['3.5', 'days'],
    ]);
  });
});

describe('findTerms', () => {
  it('finds phrases, names and what is said twice, and no word of grammar', () => {
    const terms = termsOf(advertisement, { skills: ['Network planning', 'Negotiation'], ignored: ['Nordvik Rail'] });
    expect(terms).toEqual(
      expect.arrayContaining([
        ...['Network Planning', 'slot allocation', 'Stakeholder management', 'intermodal planning', 'data analysis'],
        ...['SQL', 'Python', 'Power BI', 'Negotiation', 'ports', 'freight'],
      ]),
    );
    for (const word of ['Nordvik', 'team', 'tasks', 'experienced', 'week', 'lead', 'depots']) {
      expect(terms.map((term) => term.toLowerCase())).not.toContain(word.toLowerCase());
    }
    expect(terms.indexOf('SQL')).toBeLessThan(terms.indexOf('Negotiation'));
  });

  it('reads German: nouns by their capital, plurals as one', () => {
    const terms = termsOf(
      'Du verantwortest die Fahrplanung im Güterverkehr und das Stakeholder-Management. Erfahrung mit SQL, ' +
        'Schulungen und eine Schulung für Betriebsräte.',
    );
    expect(terms).toEqual(
      expect.arrayContaining(['Fahrplanung', 'Güterverkehr', 'Stakeholder Management', 'SQL', 'Schulungen']),
    );
    expect(terms).not.toContain('Erfahrung');
    expect(terms).not.toContain('Schulung');
  });

  it('takes a skill of the record as it is named, however it is written', () => {
    expect(termsOf('you care for wagon rosters', { skills: ['Wagon roster'] })).toEqual(['wagon rosters']);
    expect(termsOf('you care for wagon rosters')).toEqual([]);
    expect(termsOf('Support for all', { skills: ['Support'] })).toEqual([]);
  });

  it('never repeats a term, never names a stop word alone, never goes on for ever', () => {
    const words = fc.constantFrom(
      ...[...stopWords].slice(0, 40),
      'planning',
      'SQL',
      'ports',
      'Port',
      'rail',
      ', ',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 200 }), (text) => {
        const terms = findTerms(text.join(' '), noHints);
        expect(terms.length).toBeLessThanOrEqual(mostTerms);
        expect(new Set(terms.map((term) => term.key)).size).toBe(terms.length);
        for (const term of terms) expect(stopWords.has(term.text.toLowerCase())).toBe(false);
      }),
    );
  });

  it('is found in the text it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        const text = `${noise}\n${advertisement}\n${noise}`;
        const terms = findTerms(text, noHints);
        expect([...makeTermFinder(terms)(text)].sort()).toEqual(terms.map((term) => term.key).sort());
      }),
    );
  });
});

describe('fitAgainst', () => {
  const record = [
    { id: 'one', text: 'Ran the slot allocations of two depots' },
    { id: 'two', text: 'Wrote an SQL report' },
    { id: 'three', text: 'Taught SQL' },
  ];

  it('tells what the document says, what only the record says, and what neither does', () => {
    const fit = fitAgainst('Slot allocation, SQL and Python. SQL again.', 'We taught Python', record, noHints);
    expect(fit).toEqual({
      found: 1,
      terms: [
        { text: 'SQL', count: 2, state: 'elsewhere', sources: ['two', 'three'] },
        { text: 'Slot allocation', count: 1, state: 'elsewhere', sources: ['one'] },
        { text: 'Python', count: 1, state: 'chosen', sources: [] },
      ],
    });
    expect(fitAgainst('Python', '', [], noHints).terms).toMatchObject([{ state: 'missing' }]);
  });

  it('has nothing to say about an empty advertisement', () => {
    expect(fitAgainst(' ', 'text', record, noHints)).toEqual({ terms: [], found: 0 });
  });

  it('counts every term once, and more text never finds less', () => {
    const texts = fc.array(fc.constantFrom('slot allocation', 'SQL', 'Python', 'and', 'ports'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (chosen, more) => {
        const less = fitAgainst(advertisement, chosen.join('\n'), record, noHints);
        const all = fitAgainst(advertisement, [...chosen, ...more].join('\n'), record, noHints);
        expect(all.found).toBeGreaterThanOrEqual(less.found);
        expect(less.found).toBe(less.terms.filter((term) => term.state === 'chosen').length);
        expect(all.terms.map((term) => term.text)).toEqual(less.terms.map((term) => term.text));
      }),
    );
  });

  it('asks a long record within a moment', () => {
    const long = Array.from({ length: 2_000 }, (_, index) => ({
      id: String(index),
      text: `Planned ${String(index)} slots, `.repeat(40),
    }));
    const start = process.hrtime.bigint();
    fitAgainst(advertisement, '', long, noHints);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(patience);
  });
});
