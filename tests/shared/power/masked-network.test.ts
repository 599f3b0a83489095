/** Pictures and files of people under other names: none of the real ones is left in any byte. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPicture, networkFor } from '../../../shared/export/draw-picture.ts';
import { writeNetworkCsv } from '../../../shared/power/export/network-csv.ts';
import { writeNetworkGexf } from '../../../shared/power/export/network-gexf.ts';
import { writeNetworkGraphml } from '../../../shared/power/export/network-graphml.ts';
import { nameMaskings, type NameMasking } from '../../../shared/people/name-masking.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';
import { sampleJournal } from '../../builders/exports.ts';

const today = '2026-10-05';
type Lookup = ReturnType<typeof lookupOf>;

/** Everything that can be written of a network, as text. */
function written(lookup: Lookup, names: 'full' | NameMasking): string[] {
  const network = networkFor({ names }, lookup);
  const { people, ties } = writeNetworkCsv(network);
  const pictures = (['grid', 'around'] as const).map((picture) =>
    drawPicture({ picture, target: '', layer: 'informal', names, today }, lookup)!,
  );
  return [
    ...pictures.flatMap(({ svg, description }) => [svg, description]),
    ...[writeNetworkGraphml(network), writeNetworkGexf(network), people, ties],
  ];
}

/** Words that no format and no sentence of ours has a part of. */
const aWord = fc.stringMatching(/^[QXZ][qxz]{2,6}$/);
const aName = fc.array(aWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe.each(nameMaskings.map(({ value }) => value))('with %s', (masking) => {
  it('no name of anybody is left in a picture or a file', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aName, { minLength: 1, maxLength: 8 }), (names) => {
        const people = names.map((name, index) =>
          aRecord('person', `id-${name}`, {
            ...{ name, department: `Team of ${name.split(' ')[0]}`, role: `Deputy of ${names[0]}` },
            ...(index % 3 === 0 ? {} : { weight: index, support: 10 - index }),
          }),
        );
        const ties = people.map(({ id }, index) => aRecord('tie', `t${index}`, { from: '', to: id, type: 'advises' }));
        const lookup = lookupOf([...people, ...ties]);
        const words = names.flatMap((name) => name.split(' '));
        expect(words.filter((word) => !written(lookup, 'full').some((text) => text.includes(word)))).toEqual([]);
        for (const text of written(lookup, masking)) {
          expect(words.filter((word) => text.includes(word))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('nobody of the sample is found, by name or by the id of the vault', () => {
    const lookup = lookupOf(sampleJournal());
    const people = lookup.ofKind('person');
    const words = people.flatMap(({ id, fields }) => [
      id as string,
      ...String(fields['name'])
        .split(' ')
        .filter((word) => /^\p{Lu}/u.test(word)),
    ]);
    const isIn = (text: string) => (word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
    const full = written(lookup, 'full').join('\n');
    expect(words.filter((word) => !isIn(full)(word))).toEqual([]);
    expect(words.filter(isIn(written(lookup, masking).join('\n')))).toEqual([]);
  });
});
