import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../renderer/lib/paint-picture.ts';

describe('the size of a painted picture', () => {
  it('is twice that of the drawing', () => {
    expect(scaleOf({ width: 920, height: 1008 })).toBe(2);
  });

  it('stays within what a canvas can be', () => {
    for (const [width, height] of [
      [40_000, 300],
      [400, 100_000],
      [12_000, 12_000],
    ] as const) {
      const scale = scaleOf({ width, height });
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384);
      expect(width * height * scale ** 2).toBeLessThanOrEqual(268_435_456);
    }
  });
});
