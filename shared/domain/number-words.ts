/** Numbers as English writes them out, where a reader takes them for a figure ("one" and "zero" are other words too). */
const upToTwenty = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** The word for a whole number up to twenty; figures for any other. */
export function inWords(count: number): string {
  return count === 1 ? 'one' : (upToTwenty[count - 2] ?? String(count));
}

/** Lower-case word to its value. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...upToTwenty.map((word, index) => [word, index + 2] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
