import { expect, it } from 'vitest';
import { splitByMarks } from '../../../renderer/components/split-by-marks.ts';

it('cuts a text at its marks and loses nothing', () => {
  expect(splitByMarks('empty running', [[0, 5]])).toEqual([
    { text: 'empty', isMarked: true },
    { text: ' running', isMarked: false },
  ]);
});

it('cuts marks that overlap or lie outside to fit', () => {
  const parts = splitByMarks('abcdef', [
    [1, 4],
    [3, 5],
    [5, 99],
    [50, 60],
  ]);
  expect(parts.map((part) => part.text).join('')).toBe('abcdef');
  expect(parts[0]).toEqual({ text: 'a', isMarked: false });
});
