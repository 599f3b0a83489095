import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, measureText, wrapText } from '../../../shared/draw/fit-text.ts';

const font = { size: 13, bold: true };

describe('text in a picture', () => {
  it('stays whole where it fits, and ends with a sign where it does not', () => {
    expect(cutText('Planning lead', 200, font)).toBe('Planning lead');
    expect(cutText('Head of everything that moves', 100, font)).toMatch(/^Head of\b.*[^ ]…$/);
    expect(cutText(' two\n lines ', 200, font)).toBe('two lines');
  });

  it('is broken between words, and the last line says that there is more', () => {
    expect(wrapText('Associate product manager', 128, font, 2)).toEqual(['Associate product', 'manager']);
    expect(wrapText('Associate product manager for tools and much else', 128, font, 2)[1]).toMatch(/^manager for.*…$/);
    expect(wrapText('', 100, font, 2)).toEqual([]);
  });

  it('never is wider than its place, whatever it says', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('W'.repeat(5000), '李明'.repeat(99)),
    );
    fc.assert(
      fc.property(anything, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 3 }), (words, width, most) => {
        const lines = wrapText(words, width, font, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measureText(line, font)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
