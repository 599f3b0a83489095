import { expect, it } from 'vitest';
import { nameInStep } from '../../../renderer/lib/step-name.ts';
import { makeNameMask } from '../../../shared/people/mask-names.ts';

const long = 'Wilhelmina Alexandra Jacoba van der Berg-Oosterhout tot Nieuwenrode-Scherpenzeel';

it('is the name, as far as the name of a step has room for it', () => {
  expect(nameInStep('Marit Vos')).toBe('Marit Vos');
  expect(nameInStep(long)).toHaveLength(60);
});

it('is masked although it was cut', () => {
  const { mask } = makeNameMask({ others: ['Marit Vos', long], own: [] }, 'pseudonyms');
  expect(mask(`Undone: place ${nameInStep(long)}.`)).toBe(`Undone: place ${mask(long)}….`);
});
