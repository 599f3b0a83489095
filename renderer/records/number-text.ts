/** Reads and writes numbers the way people type them, without guessing between the two meanings of a comma. */

/**
 * `null` value for empty, a number for what reads as one ("412,000", "1 234.5", "23,4"), `undefined` for what does not.
 * A comma before exactly three digits separates thousands, any other single comma is a decimal comma.
 */
export function parseNumberText(input: string): number | null | undefined {
  const text = input
    .trim()
    .replace(/[\s'’]/g, '')
    .replace(/[−–]/g, '-');
  if (text === '') return null;
  const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
  const plain = thousands.test(text) ? text.replace(/,/g, '') : text.replace(/^(-?\d*),(\d+)$/, '$1.$2');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

const numberFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** "412,000" and "23.4": grouped, never rounded to fewer than six digits after the point. */
export function formatNumberText(value: number): string {
  return numberFormat.format(value);
}
