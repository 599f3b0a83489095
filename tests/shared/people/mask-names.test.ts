import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExcerpt } from '../../../electron/journal/search/excerpt.ts';
import { firstLine } from '../../../shared/domain/first-line.ts';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import { cutText } from '../../../shared/draw/fit-text.ts';
import { clipWords } from '../../../shared/people/clip-words.ts';
import { makeNameMask, namesToMask } from '../../../shared/people/mask-names.ts';
import { nameMaskings, type NameMasking } from '../../../shared/people/name-masking.ts';
import { sampleJournal } from '../../builders/exports.ts';

const maskOf = (others: readonly string[], masking: NameMasking = 'initials', own: readonly string[] = []) =>
  makeNameMask({ others, own }, masking);

describe('makeNameMask', () => {
  it('writes initials for whole names, first names and family names, with their possessives', () => {
    const { mask } = maskOf(['Jonas Adeyemi', 'Marit van der Vos']);
    expect(mask('Jonas Adeyemi asked Marit’s team; Mr Adeyemi and Ms Vos agreed.')).toBe(
      'J. A. asked M.’s team; Mr A. and Ms V. agreed.',
    );
    expect(mask('With Marit van der Vos and Jonas.')).toBe('With M. v. d. V. and J.');
  });

  it('tells apart whom the same letters stand for', () => {
    const { mask } = maskOf(['Jonas Adeyemi', 'Julia Aalto', 'Jonas Berg']);
    expect(mask('Jonas Adeyemi, Julia Aalto, Jonas Berg')).toBe('J. A., J. A. 2, J. B.');
    expect(mask('Jonas, Julia, Aalto, Adeyemi')).toBe('J., J. 2, A. 2, A.');
  });

  it('writes one pseudonym for a person, by the order in which people were made', () => {
    const { mask } = maskOf(['Jonas Adeyemi', 'Marit Vos'], 'pseudonyms');
    expect(mask('Jonas Adeyemi and Marit; Vos and Jonas')).toBe('Alder and Heron; Heron and Alder');
    expect(maskOf(['Jonas Adeyemi', 'Marit Vos', 'Anke Brandt'], 'pseudonyms').mask('Marit')).toBe('Heron');
  });

  it('does not say which of two people with one first name is meant', () => {
    const { mask } = maskOf(['Jonas Adeyemi', 'Jonas Berg'], 'pseudonyms');
    expect(mask('Jonas Adeyemi, Jonas Berg, Jonas')).toBe('Alder, Heron, Basalt');
  });

  it('finds capitals and letters that are put together otherwise, and no longer or smaller words', () => {
    const { mask } = maskOf(['Zoë Will']);
    expect(mask('ZOË, Zoe\u0308 and Zoë-Marie: it will be Willing.')).toBe('Z., Z. and Z.-Marie: it will be Willing.');
  });

  it('keeps the writer’s own name, months and forms of address', () => {
    const { mask } = maskOf(['Sarah Holm', 'Dr May Osei'], 'initials', ['Sarah Lindgren']);
    expect(mask('Sarah Lindgren met Sarah and Dr Osei on 3 May.')).toBe('Sarah Lindgren met S. and Dr O. on 3 May.');
  });

  it('never calls anybody by somebody’s name', () => {
    const { mask } = maskOf(['Anna Alder', 'Bo Heron'], 'pseudonyms');
    expect(mask('Anna Alder and Bo Heron')).toBe('Basalt and Birch');
  });

  const names = fc.array(
    fc
      .array(fc.stringMatching(/^[A-ZÅÉ][a-zåé'-]{1,6}[a-z]$/), { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' ')),
    { minLength: 1, maxLength: 8 },
  );

  it.each(nameMaskings.map(({ value }) => value))('leaves no name in any text: %s', (masking) => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.infiniteStream(fc.nat()),
        (others, around, pick) => {
          const { mask, find } = maskOf(others, masking);
          const words = others.flatMap((name) => [name, ...name.split(' ')]);
          const text = around.map((part) => `${part} ${words[pick.next().value % words.length] ?? ''}’s`).join(' ');
          const masked = mask(text);
          expect(find(masked)).toEqual([]);
          for (const word of words) expect(masked).not.toContain(` ${word}’s`);
        },
      ),
    );
  });

  it('finds names that are cut short, and calls nobody by the name of another who could be meant', () => {
    const { mask } = maskOf(['Jonas Adeyemi', 'Marit Vos', 'Martin Berg', 'Anna van den Berg', 'bell hooks']);
    expect(mask('Then Jonas Ad… and Mari… and Mart…')).toBe('Then J. A.… and M.… and M. 2…');
    expect(mask('Then Mar…')).toBe('Then …');
    expect(mask('Then Anna van …, bell … and Marit …')).toBe('Then A. v. d. B. …, b. h. … and M. …');
    expect(mask('The end is ma … or be …')).toBe('The end is ma … or be …');
    expect(maskOf(['Sarah Holm'], 'initials', ['Elin Soltau']).mask('Elin Sol… and Elin')).toBe('Elin Sol… and Elin');
  });

  it('leaves no part of a name that a list, a title, a picture or a paper has cut off', () => {
    const cutters = [
      (text: string, most: number) => clipWords(text, most),
      (text: string, most: number) => firstLine(text, most * 5),
      (text: string, most: number) => cutText(text, most * 40, { size: 12 }),
      (text: string) => makeExcerpt(text, []).excerpt,
    ];
    fc.assert(
      fc.property(
        names,
        fc.array(fc.stringMatching(/^[b-z]{2,9}$/), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.infiniteStream(fc.nat()),
        fc.constantFrom(...cutters),
        fc.constantFrom(...nameMaskings.map(({ value }) => value)),
        (others, words, most, pick, cut, masking) => {
          const own = new Set(others.flatMap((name) => name.split(' ')));
          const around = words.map((word) => `9${word}`);
          const text = around.flatMap((word) => [word, others[pick.next().value % others.length]!]).join(' ');
          const shown = cut(text, most);
          const { mask } = maskOf(others, masking);
          const left = (mask(shown).match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((word) => !word.startsWith('9'));
          const told = new Set(
            left.filter((word) => [...own].some((name) => name.startsWith(word) && word.length > 1)),
          );
          expect([...told]).toEqual([]);
        },
      ),
    );
  });

  it('gives back a text without names as it is', () => {
    const text = 'Nobody is named here.';
    expect(maskOf(['Jonas Adeyemi']).mask(text)).toBe(text);
    expect(maskOf([]).mask(text)).toBe(text);
    expect(maskOf(['J. A.', '42', '']).mask('J. A. has 42')).toBe('J. A. has 42');
  });

  it('takes a time that grows with the text, and a second at most for a megabyte with 500 people', () => {
    const letters = 'abcdefghij';
    const word = (number: number) => [...String(number)].map((digit) => letters[Number(digit)]).join('');
    const others = Array.from({ length: 500 }, (_, index) => `B${word(index)} L${word(index)}`);
    const { mask } = maskOf(others);
    const text = Array.from({ length: 50_000 }, (_, index) => `so B${word(index % 1000)} said of it`).join(' ');
    const started = performance.now();
    mask(text.slice(0, 1_000_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('namesToMask', () => {
  const lookupOf = (records: readonly Partial<JournalRecord>[]) => ({
    ofKind: (kind: string) => records.filter((record) => record.kind === kind) as JournalRecord[],
  });

  it('goes by the order in which people were made, and adds whoever is only credited', () => {
    const person = (name: string, createdAt: string) => ({
      kind: 'person',
      id: name as never,
      createdAt,
      fields: { name },
    });
    const records = [
      person('Marit Vos', '2026-02-01'),
      person('Jonas Adeyemi', '2026-01-01'),
      { kind: 'profile', fields: { name: 'Sarah Lindgren' } },
      { kind: 'achievement', fields: { credited: [{ person: 'Aino Laine' }, { person: 'Marit Vos' }] } },
    ];
    expect(namesToMask(lookupOf(records))).toEqual({
      others: ['Jonas Adeyemi', 'Marit Vos', 'Aino Laine'],
      own: ['Sarah Lindgren'],
    });
  });

  it('hides everybody in the sample', () => {
    const lookup = lookupOf(sampleJournal());
    const { mask } = makeNameMask(namesToMask(lookup), 'initials');
    const everything = mask(JSON.stringify(sampleJournal()));
    const names = lookup.ofKind('person').map(({ fields }) => String(fields['name']));
    expect(names.length).toBeGreaterThan(9);
    for (const word of names.flatMap((name) => name.split(' '))) {
      expect(everything.match(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'))).toBeNull();
    }
  });
});
