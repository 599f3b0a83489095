/** Networks drawn at random, in the form in which our own files keep them. */
import fc from 'fast-check';
import { personCategories } from '../../../shared/domain/person.ts';
import { powerLayers, tieKinds } from '../../../shared/domain/tie-kinds.ts';
import { type PowerNetwork, type PowerPerson, type PowerTie } from '../../../shared/power/power-network.ts';

/** One line without spaces around it, markup and formulas among it. */
const anyText = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('=1+1', "'quoted'", '<b>&amp;', 'a,b;"c"', ']]>', '__proto__', '-'),
  )
  .map((text) =>
    text
      .toWellFormed()
      .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
      .trim(),
  );

const seats = [...personCategories.map(({ value }) => value), '' as const];

/** Ids and names are unique; a tie between the same two people of the same kind and layer is there once. */
export const anyNetwork = (most = 10): fc.Arbitrary<PowerNetwork> =>
  fc.nat(most - 1).chain((last) => {
    const one = fc.nat(last);
    const tie = fc.record({
      from: one,
      to: one,
      layer: fc.constantFrom(...powerLayers.map(({ value }) => value)),
      kind: fc.constantFrom(...tieKinds.map(({ value }) => value)),
      isMutual: fc.boolean(),
      weight: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    return fc
      .record({
        names: fc.array(anyText, { minLength: last + 1, maxLength: last + 1 }),
        departments: fc.array(anyText, { minLength: last + 1, maxLength: last + 1 }),
        seats: fc.array(fc.constantFrom(...seats), { minLength: last + 1, maxLength: last + 1 }),
        ties: fc.uniqueArray(tie, {
          maxLength: most * 3,
          size: 'max',
          selector: ({ from, to, layer, kind }) => `${Math.min(from, to)} ${Math.max(from, to)} ${layer} ${kind}`,
        }),
        decides: fc.array(one, { maxLength: 3 }),
      })
      .map(({ names, departments, seats, ties, decides }): PowerNetwork => ({
        me: 'p0',
        decisions: [{ id: 'd', what: 'Budget', decides: decides.map(idOf), asked: [] }],
        people: names.map((name, index): PowerPerson => ({
          id: idOf(index),
          name: `${name} ${index}`.trim(),
          department: departments[index]!,
          seat: seats[index]!,
        })),
        ties: ties
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, ...rest }, index): PowerTie => ({
            id: `t${index}`,
            from: idOf(from),
            to: idOf(to),
            ...rest,
          })),
      }));
  });

const idOf = (index: number) => `p${index}`;
