/** Whether a text is English, simply: by the share of its words that only English, or only its neighbours, use. */

export type TextLanguage = 'english' | 'other' | 'unknown';

const english = new Set(
  (
    'a about across after all also an and any are as at be because been before between both but by can could did do ' +
    'each every for from had has have he her his how i if in into is it its more most my new no not of off on one ' +
    'onto or other our out over per she so than that the their them then these they this those through to two under ' +
    'until up used using was we were what when where which while who whose will with within without work would you your'
  ).split(' '),
);

/** One of the small words that hold English together; in lower case. */
export const isEnglishWord = (word: string) => english.has(word);

/** Words of German, French, Spanish, Italian, Portuguese, Dutch, Polish and the Nordic languages that English lacks. */
const foreign = new Set(
  (
    'aan al als auf aus av avec bei bij cette chez com como con dans das de degli dei del della delle dem der des det ' +
    'di dla door du durch een ein eine einem einen einer el em en entre est et för für ge het il im ist jest la las le ' +
    'les los mais med mit mot na nach nel nella nicht niet não och og ook op oraz os para per por pour przez på que ' +
    'się som sowie sul sur um una und une unter van vi voor vom von w wir wurde y z za zu zum zur às à è é über'
  ).split(' '),
);

/** Letters of scripts that English is not written in. */
const otherScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/gu;

const accented = /[^a-z]/;

/** Endings that English puts on many words and hardly anybody else does. */
const englishEnding = /(?:ed|ing|ly|ness|ship|ment|ity|ous)$/;

/**
 * `unknown` where too little tells: a name, a single word. Endings and accents count half as much as a whole word, since
 * languages borrow from each other.
 */
export function detectLanguage(text: string): TextLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if ((text.match(otherScript)?.length ?? 0) > letters / 3) return 'other';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let forEnglish = 0;
  let against = 0;
  for (const word of words) {
    const isEnglish = english.has(word);
    const isForeign = foreign.has(word);
    if (isEnglish && !isForeign) forEnglish += 1;
    else if (isForeign && !isEnglish) against += 1;
    else if (accented.test(word)) against += 0.5;
    else if (!isEnglish && word.length > 4 && englishEnding.test(word)) forEnglish += 0.5;
  }
  if (forEnglish === against) return 'unknown';
  return forEnglish > against ? 'english' : 'other';
}
