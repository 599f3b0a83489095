import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBounds, smallestSize } from '../../../electron/window/window-bounds.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const beside = { x: 1440, y: 0, width: 2560, height: 1440 };

describe('fitBounds', () => {
  it('opens as it was left', () => {
    const kept = { x: 1600, y: 100, width: 1200, height: 800 };
    expect(fitBounds(kept, [laptop, beside])).toEqual(kept);
  });

  it('comes back from a screen that is gone', () => {
    const kept = { x: 1600, y: 100, width: 1200, height: 800 };
    expect(fitBounds(kept, [laptop])).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
  });

  it('always lies within one screen and is never smaller than allowed', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: size, height: size }), (kept) => {
        const fitted = fitBounds(kept, [laptop, beside]);
        expect(fitted.width).toBeGreaterThanOrEqual(smallestSize.width);
        expect(fitted.height).toBeGreaterThanOrEqual(smallestSize.height);
        const isInside = [laptop, beside].some(
          (screen) =>
            fitted.x >= screen.x &&
            fitted.y >= screen.y &&
            fitted.x + fitted.width <= screen.x + screen.width &&
            fitted.y + fitted.height <= screen.y + screen.height,
        );
        expect(isInside).toBe(true);
      }),
    );
  });
});
