/** Which letters no font has, and that no font is read without need. */
import { describe, expect, it } from 'vitest';
import {
  findMissingLetters,
  readCoverage,
  type Coverage,
  type FontInfo,
} from '../../../electron/typeset/font-coverage.ts';

/** A font with the code points from `first` to `last`. */
const fontOf = (first: string, last: string): FontInfo => {
  const [start, end] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  return { info: [{ coverage: [start, end - start + 1] }] };
};

/** Coverage by Latin capitals and digits, in that order, and how many fonts were read for it so far. */
function countingCoverage(): { readonly coverage: Coverage; readonly readCount: () => number } {
  let count = 0;
  function* fonts(): Generator<FontInfo> {
    for (const font of [fontOf('A', 'Z'), fontOf('0', '9')]) {
      count += 1;
      yield font;
    }
  }
  return { coverage: readCoverage(fonts()), readCount: () => count };
}

describe('letters that no font has', () => {
  it('are each named once, in the order they come', () => {
    const { coverage } = countingCoverage();
    expect(findMissingLetters('A߷B1😀߷Z9', coverage)).toBe('߷😀');
  });

  it('are named up to twelve', () => {
    const { coverage } = countingCoverage();
    expect(findMissingLetters('abcdefghijklmnop', coverage)).toBe('abcdefghijkl');
  });

  it('are none among signs that are not drawn', () => {
    const { coverage } = countingCoverage();
    expect(findMissingLetters('A \n\t\u00ad\u200d\u200eB', coverage)).toBe('');
  });

  it('are found at both ends of what a font covers', () => {
    const { coverage } = countingCoverage();
    expect(findMissingLetters('@A Z[', coverage)).toBe('@[');
  });
});

describe('reading the fonts', () => {
  it('stops at the first that has all the letters', () => {
    const { coverage, readCount } = countingCoverage();
    findMissingLetters('A \u00ad\nZ', coverage);
    expect(readCount()).toBe(1);
  });

  it('goes on for a letter that those before lack, and remembers them', () => {
    const { coverage, readCount } = countingCoverage();
    expect(findMissingLetters('A1', coverage)).toBe('');
    expect(readCount()).toBe(2);
    expect(findMissingLetters('Z9x', coverage)).toBe('x');
    expect(readCount()).toBe(2);
  });
});
