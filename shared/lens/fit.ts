/** Which terms of an advertisement a document says: plain matching of words, no synonyms, advice and nothing more. */
import { findTerms, makeTermFinder, type Term, type TermHints } from './find-terms.ts';

/** Something of the record that a term may be found in. */
export interface FitSource {
  readonly id: string;
  readonly text: string;
}

export interface FitTerm extends Pick<Term, 'text' | 'count'> {
  /** `chosen`: the document says it. `elsewhere`: only other parts of the record do. `missing`: neither. */
  readonly state: 'chosen' | 'elsewhere' | 'missing';
  /** Ids of the sources that say it, of `elsewhere` only, in their order. */
  readonly sources: readonly string[];
}

export interface Fit {
  readonly terms: readonly FitTerm[];
  /** Terms that the document says; of all, that is `found / terms.length`. */
  readonly found: number;
}

/** `chosen` is the text of the document as its reader will get it; `record` is everything that could be told. */
export function fitAgainst(advertisement: string, chosen: string, record: readonly FitSource[], hints: TermHints): Fit {
  const wanted = findTerms(advertisement, hints);
  if (wanted.length === 0) return { terms: [], found: 0 };
  const findIn = makeTermFinder(wanted);
  const inChosen = findIn(chosen);
  const sources = new Map<string, string[]>(wanted.map(({ key }) => [key, []]));
  for (const source of record) {
    for (const key of findIn(source.text)) sources.get(key)?.push(source.id);
  }
  const terms = wanted.map(({ text, key, count }): FitTerm => {
    const elsewhere = sources.get(key) ?? [];
    if (inChosen.has(key)) return { text, count, state: 'chosen', sources: [] };
    return { text, count, state: elsewhere.length > 0 ? 'elsewhere' : 'missing', sources: elsewhere };
  });
  return { terms, found: inChosen.size };
}
