/** Words as the search index sees them: both what is written and what is asked for pass through here. */

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Cheap test that most texts fail: anything from the kana block upwards. */
const mayHoldIdeographs = /[\u3040-\u9fff\uf900-\ufaff\ud840-\ud87f]/;

/** Composed characters, and a space around each ideograph, so that writing without spaces can be found by its parts. */
export function prepareText(text: string): string {
  const composed = text.normalize('NFC');
  return mayHoldIdeographs.test(composed) ? composed.replace(ideograph, ' $& ') : composed;
}

/** More words than anyone types; each one costs a lookup. */
const mostWords = 16;

/** The words of a query, folded; everything else in it (quotes, operators, stars) is white space to us. */
export function queryWords(query: string): string[] {
  const words = foldText(prepareText(query)).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
  return [...new Set(words)].slice(0, mostWords);
}

/**
 * The query in the index's own language: every word must occur as the beginning of a word. Words hold letters and digits
 * only, so nothing of the language can be smuggled in.
 */
export function matchExpression(words: readonly string[], kind: string): string {
  const prefixes = words.map((word) => `"${word}" *`).join(' AND ');
  const match = `written : (${prefixes})`;
  return kind === '' ? match : `(${match}) AND (kind : "${kindWord(kind)}")`;
}

/** The name of a kind as one word: "journal-entry" would be two. */
export function kindWord(kind: string): string {
  return kind.replace(/[^\p{L}\p{N}]/gu, '');
}

const foldedByCharacter = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedByCharacter.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // Positions must stay those of the text, so a character that folds to more or fewer units stays as it is.
  const folded = plain.length === character.length ? plain : character;
  foldedByCharacter.set(character, folded);
  return folded;
}

const beyondAscii = /[^\p{ASCII}]/u;

/** Lower case without accents, unit for unit as long as the text itself. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  // A few letters grow when they become small (İ); then each is folded by itself.
  const base = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  return base.replace(/[^\p{ASCII}]/gu, foldCharacter);
}
