import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideExactly, shiftPoint, subtractExactly } from '../../../shared/domain/decimal.ts';

/** A decimal as a person types it: up to nine digits, up to four of them behind the point. */
const typed = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, scale]) => ({ units, scale, value: Number(`${String(units)}e-${String(scale)}`) }));

describe('subtractExactly', () => {
  it('is right where floating point is not', () => {
    expect(subtractExactly(23.4, 18.1)).toBe(5.3);
    expect(subtractExactly(0.3, 0.1)).toBe(0.2);
    expect(subtractExactly(1e21, 1)).toBe(1e21);
    expect(Object.is(subtractExactly(-0, 0), 0)).toBe(true);
  });

  it('agrees with integers of a common scale', () => {
    fc.assert(
      fc.property(typed, typed, (a, b) => {
        const difference = a.units * 10 ** (4 - a.scale) - b.units * 10 ** (4 - b.scale);
        expect(subtractExactly(a.value, b.value)).toBe(Number(`${String(difference)}e-4`) + 0);
      }),
    );
  });
});

describe('divideExactly', () => {
  it('rounds the true quotient half away from zero, once', () => {
    expect(divideExactly(1.005, 1, 2)).toBe(1.01);
    expect(divideExactly(-1.005, 1, 2)).toBe(-1.01);
    expect(divideExactly(2, 3, 3)).toBe(0.667);
    expect(divideExactly(-1, 1000, 2)).toBe(0);
  });

  it('lies within half a unit of the last digit', () => {
    fc.assert(
      fc.property(typed, typed, fc.integer({ min: 0, max: 4 }), (a, b, digits) => {
        fc.pre(b.units !== 0);
        const quotient = a.value / b.value;
        const error = Math.abs(divideExactly(a.value, b.value, digits) - quotient);
        expect(error).toBeLessThanOrEqual(0.5 * 10 ** -digits + Math.abs(quotient) * 1e-12);
      }),
    );
  });
});

it('shiftPoint moves the point and changes no digit', () => {
  expect(shiftPoint(0.07, 2)).toBe(7);
  expect(shiftPoint(5, -3)).toBe(0.005);
  expect(shiftPoint(1e-7, 7)).toBe(1);
});
