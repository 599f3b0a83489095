/**
 * Exact arithmetic on the decimals a person typed: 23.4 − 18.1 is 5.3 here, not 5.299999999999997. What is larger than
 * any number comes out as Infinity.
 */

/** Splits a finite number into digits and exponent: 23.4 is 234 and -1. */
function toUnits(value: number): { readonly units: bigint; readonly exponent: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { units: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

const fromUnits = (units: bigint, exponent: number) => Number(`${String(units)}e${String(exponent)}`) + 0;

/** Both as units of the same exponent. */
function align(left: number, right: number) {
  const [a, b] = [toUnits(left), toUnits(right)];
  const exponent = Math.min(a.exponent, b.exponent);
  const lower = (one: typeof a) => one.units * 10n ** BigInt(one.exponent - exponent);
  return { left: lower(a), right: lower(b), exponent };
}

/** `left` − `right`; both finite. */
export function subtractExactly(left: number, right: number): number {
  const aligned = align(left, right);
  return fromUnits(aligned.left - aligned.right, aligned.exponent);
}

/** `value` with its decimal point moved `places` to the right; `value` finite. */
export function shiftPoint(value: number, places: number): number {
  const { units, exponent } = toUnits(value);
  return fromUnits(units, exponent + places);
}

/** `left` / `right`, rounded once, half away from zero, to `digits` decimals; both finite, `right` not 0. */
export function divideExactly(left: number, right: number, digits: number): number {
  const aligned = align(left, right);
  const over = absolute(aligned.left) * 10n ** BigInt(digits);
  const under = absolute(aligned.right);
  const rounded = (over * 2n + under) / (under * 2n);
  return fromUnits(aligned.left < 0n === aligned.right < 0n ? rounded : -rounded, -digits);
}

const absolute = (value: bigint) => (value < 0n ? -value : value);
