/** Pictures that leave the app have its light colours. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paletteRows } from '../../../shared/draw/palette.ts';

it('has the values of the light theme', () => {
  const css = readFileSync('renderer/theme/tokens.css', 'utf8');
  const light = css.slice(
    css.indexOf("[data-mantine-color-scheme='light']"),
    css.indexOf("[data-mantine-color-scheme='dark']"),
  );
  const declared = new Map(
    [...light.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, token, value]) => [token, value]),
  );
  expect(paletteRows.map(([token]) => [token, declared.get(token)])).toEqual(paletteRows);
});
