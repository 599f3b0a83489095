/** The terms of a job advertisement: what a reader who searches for words would search for. */
import { phraseKey, readWords, type Word, type WordRun } from './read-words.ts';

export interface Term {
  /** As the advertisement writes it first. */
  readonly text: string;
  /** Stems, joined by blanks: see `phraseKey`. */
  readonly key: string;
  /** How often the advertisement says it. */
  readonly count: number;
}

export interface TermHints {
  /** Skills of the record and of the lens: each that the advertisement names is a term. */
  readonly skills: readonly string[];
  /** Names that are no terms, such as the organisation's. */
  readonly ignored: readonly string[];
}

/** Beyond so many, a list says nothing. */
export const mostTerms = 40;

const longestPhrase = 5;

/**
 * In this order: every skill of `skills` that is named; pairs of words that come twice, end in what looks like a noun
 * of doing ("stakeholder management") or are a name ("Power BI"); single words that come twice, are written like a name ("SQL", "Python",
 * "Fahrplan") or carry a digit. Words without meaning for a role end a phrase. A word counts only where no longer term
 * covers it. The most frequent come first, at most {@link mostTerms}.
 */
export function findTerms(advertisement: string, { skills, ignored }: TermHints): Term[] {
  const runs = readWords(advertisement);
  const ignoredStems = new Set(ignored.flatMap(readWords).flatMap((run) => run.map((word) => word.stem)));
  const found = new Map<string, { text: string; count: number; at: number }>();
  const covered = new Set<Word>();
  let at = 0;
  const add = (words: readonly Word[]) => {
    const key = phraseKey(words);
    const known = found.get(key);
    at += 1;
    found.set(key, {
      text: known?.text ?? words.map((word) => word.written).join(' '),
      count: (known?.count ?? 0) + 1,
      at: known?.at ?? at,
    });
    for (const word of words) covered.add(word);
  };

  const skillKeys = new Set(skills.flatMap((skill) => keyOfSkill(skill)));
  for (const run of runs) {
    for (const words of phrasesIn(run, skillKeys)) add(words);
  }

  const isFree = (word: Word) => !word.isStop && !covered.has(word) && !ignoredStems.has(word.stem);
  const isWordy = (word: Word) => isFree(word) && /\p{L}{2}/u.test(word.written);
  const pairs = runs.flatMap((run) => pairsIn(run).filter((pair) => pair.every(isWordy)));
  const pairCounts = countBy(pairs.map((pair) => phraseKey(pair)));
  const isName = new Set(runs.flatMap((run) => run.filter((word) => isNameLike(word, run))));
  for (const pair of pairs) {
    const isPhrase =
      (pairCounts.get(phraseKey(pair)) ?? 0) > 1 || isDoing(pair[1]) || pair.every((word) => isName.has(word));
    if (isPhrase && pair.every(isFree)) add(pair);
  }

  const singles = runs.flat().filter(isFree);
  const singleCounts = countBy(singles.map((word) => word.stem));
  const names = new Set(singles.filter((word) => isName.has(word)).map((word) => word.stem));
  for (const word of singles) {
    const isRepeated = (singleCounts.get(word.stem) ?? 0) > 1 && isWordy(word);
    if (names.has(word.stem) || isRepeated) add([word]);
  }

  return [...found]
    .sort(([, a], [, b]) => b.count - a.count || a.at - b.at)
    .slice(0, mostTerms)
    .map(([key, { text, count }]) => ({ text, key, count }));
}

/** A skill of stop words alone ("Support") would match everywhere. */
function keyOfSkill(skill: string): string[] {
  const words = readWords(skill).flat();
  const isMeant = words.some((word) => !word.isStop) && words.length <= longestPhrase;
  return isMeant ? [phraseKey(words)] : [];
}

/** The longest known phrase at each place, from left to right. */
function phrasesIn(run: WordRun, keys: ReadonlySet<string>): WordRun[] {
  const phrases: WordRun[] = [];
  for (let start = 0; start < run.length; start += 1) {
    for (let length = Math.min(longestPhrase, run.length - start); length > 0; length -= 1) {
      const words = run.slice(start, start + length);
      if (!keys.has(phraseKey(words))) continue;
      phrases.push(words);
      start += length - 1;
      break;
    }
  }
  return phrases;
}

function pairsIn(run: WordRun): [Word, Word][] {
  return run.flatMap((word, index): [Word, Word][] => {
    const next = run[index + 1];
    return next === undefined ? [] : [[word, next]];
  });
}

/** Endings of nouns for something one does or is, in English and German; "planning", "Disposition", "Führung". */
function isDoing({ stem }: Word): boolean {
  return (
    stem.length > 5 &&
    /(?:ment|tion|sion|ing|ness|ity|ship|ance|ence|ics|sis|logy|ung|heit|keit|schaft|tät|ik)$/.test(stem)
  );
}

/** Capitals inside, digits or signs; or one capital where no sentence begins. */
function isNameLike(word: Word, run: WordRun): boolean {
  const { written } = word;
  if (/^\p{N}+$/u.test(written)) return false;
  if (/\p{L}.*\p{Lu}|\p{N}|[+#]/u.test(written)) return true;
  const isListed = run.length <= 2;
  return /^\p{Lu}\p{L}{2}/u.test(written) && (run[0] !== word || isListed);
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Makes the function that finds which of the terms a text says, by key. */
export function makeTermFinder(terms: readonly Pick<Term, 'key'>[]): (text: string) => ReadonlySet<string> {
  const byFirst = new Map<string, { readonly key: string; readonly stems: readonly string[] }[]>();
  for (const { key } of terms) {
    const stems = key.split(' ');
    const list = byFirst.get(stems[0] ?? '');
    if (list === undefined) byFirst.set(stems[0] ?? '', [{ key, stems }]);
    else list.push({ key, stems });
  }
  return (text) => {
    const found = new Set<string>();
    for (const run of readWords(text)) {
      run.forEach((word, start) => {
        for (const { key, stems } of byFirst.get(word.stem) ?? []) {
          if (stems.every((stem, offset) => run[start + offset]?.stem === stem)) found.add(key);
        }
      });
    }
    return found;
  };
}
