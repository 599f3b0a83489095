/** Numbers as people type them into tables: `1,250`, `1.250,50`, `18 %`, `€ 412.000`, `3.4k`. */

export interface ReadNumber {
  readonly value: number;
  readonly unit: string;
  /** Three letters, or ''. */
  readonly currency: string;
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const shape =
  /^([€$£¥₹]|[A-Z]{3}\s)?\s*([-−+]?)\s*([\d.,' \u00A0\u202F]*\d)\s*([kKmM](?![\p{L}]))?\s*([€$£¥₹]|[A-Z]{3})?\s*(%|\p{L}[\p{L} ]{0,30})?$/u;

const longestNumber = 60;

/**
 * Null for words, for several numbers, and for `1.234`, of which nothing tells whether it is more than a thousand. `1,234`
 * is: who writes decimals with a comma seldom writes three of them.
 */
export function readNumber(text: string): ReadNumber | null {
  const match = text.length > longestNumber ? null : shape.exec(text.trim());
  if (match === null) return null;
  const [, before = '', sign = '', digits = '', scale = '', after = '', unit = ''] = match;
  const plain = plainDigits(digits);
  if (plain === null) return null;
  const factor = scale === '' ? 1 : scale.toLowerCase() === 'k' ? 1e3 : 1e6;
  const mark = before.trim() || after;
  const value = Number(plain) * factor * (sign === '-' || sign === '−' ? -1 : 1);
  return Number.isFinite(value) ? { value, unit, currency: currencies[mark] ?? mark } : null;
}

/** Digits with a point for decimals; null where it cannot be told what a point or comma means. */
function plainDigits(text: string): string | null {
  const digits = text.replace(/['\s]/g, '');
  const signs = [...digits.matchAll(/[.,]/g)].map(([sign]) => sign);
  if (signs.length === 0) return digits;
  const last = signs.at(-1) ?? '';
  const kinds = new Set(signs);
  const decimals = digits.length - 1 - digits.lastIndexOf(last);
  const isGrouped = (sign: string) => new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})+$`);
  if (kinds.size === 2) {
    const [group = ''] = signs;
    const [whole, fraction] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(-decimals)];
    return signs.filter((sign) => sign === last).length === 1 && isGrouped(group).test(whole)
      ? `${whole.replaceAll(group, '')}.${fraction}`
      : null;
  }
  if (signs.length > 1) return isGrouped(last).test(digits) ? digits.replaceAll(last, '') : null;
  if (decimals === 3 && /^[1-9]\d{0,2}[.,]/.test(digits)) return last === ',' ? digits.replace(',', '') : null;
  return digits.replace(',', '.');
}
