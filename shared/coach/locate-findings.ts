/** Where findings of single fields stand in the sentence that was built of those fields. */
import { textOf } from '../domain/field-values.ts';
import { lowerFirst } from '../domain/first-letter.ts';
import type { Fields } from '../domain/record.ts';
import type { Finding } from './coach-text.ts';
import type { TextRange } from './text-range.ts';

/**
 * Ranges in the sentence, in order. A finding about a whole text, or of words that this sentence leaves out, has none;
 * a style may have made the first letter small.
 */
export function locateFindings(sentence: string, findings: readonly Finding[], fields: Fields): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { where } of findings) {
    if (where.range === null) continue;
    const phrase = textOf(fields[where.field]).slice(...where.range);
    const from = [phrase, lowerFirst(phrase)].map((one) => sentence.indexOf(one)).find((index) => index >= 0);
    if (from !== undefined) found.push([from, from + phrase.length]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}
