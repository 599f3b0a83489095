/** One text taken apart once, so that every rule asks it instead of parsing it again. */
import { countAnyWords } from '../domain/count-words.ts';
import { isBaseVerb, isGerund, isParticiple, isPastVerb } from '../domain/english-verbs.ts';
import { findFigures } from './figures.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly wordCount: number;
  /** The word that says what was done, or would: the first one behind labels, "I" and adverbs. */
  readonly opening: Word | null;
  /** Where the opening word, or what stands in its place, begins. */
  readonly start: number;
  /** Tells a quantity. */
  readonly hasFigure: boolean;
  /** Says what came of it: a change, or what others do with it now. */
  readonly hasOutcome: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’&/.+-][\p{L}\p{N}]+)*/gu;

/** "**Solution design:** led the …", "Delft yard - Moved the …": what stands in front is a heading. */
const label = /^[\s*_>#•–-]*(?:[^:.,]{1,40}:(?:\*\*)?\s+|\S+(?: \S+){0,3} [–—-] (?=\p{Lu}\p{Ll}+ed ))/u;

const skipped =
  /^(?:i|we|also|then|and|was|were|been|to|(?!(?:apply|comply|fly|imply|multiply|rely|reply|supply|july|only|family|monthly|weekly|daily|quarterly|early)$)\p{L}+ly)$/u;

/** "Have built" opens with "built", "Have full ownership" with "Have". */
function isSkipped({ lower }: Word, next: Word | undefined): boolean {
  if (/^(?:have|has|had)$/.test(lower))
    return next !== undefined && (next.lower === 'been' || isParticiple(next.lower));
  return skipped.test(lower);
}

/** Verbs whose deed is a change for somebody; any form of them tells an outcome. */
const changing = [
  'accelerat\\w+',
  'address(?:ed|es|ing)',
  'achiev\\w+',
  'allow(?:s|ed|ing)?',
  'avoid(?:s|ed|ing)?',
  'award(?:s|ed)?',
  'benefit(?:s|ed|t?ing)?',
  'boost\\w*',
  'clos(?:ed|ing)',
  'cut(?:s|ting)?',
  'decreas\\w+',
  'doubl(?:ed|es|ing)',
  'earn(?:s|ed|ing)?',
  'eliminat\\w+',
  'enabl(?:e|es|ed|ing)',
  'enhanc(?:ed|es|ing)',
  'exceed\\w*',
  'expand(?:ed|s|ing)',
  'free(?:d|s|ing) up',
  'gr(?:ew|ows?|own|owing)',
  'halv(?:ed|es|ing)',
  'kept \\w+',
  'improv(?:e|es|ed|ing)',
  'increas(?:e|es|ed|ing)',
  'lower(?:ed|s|ing)',
  'minimi[sz]\\w+',
  'mitigat\\w+',
  'outperform\\w*',
  'prevent\\w*',
  'promot(?:ed|ion)',
  'rais(?:ed|es|ing)',
  'recover(?:ed|s|ing)',
  'reduc\\w+',
  'remov(?:ed|es|ing)',
  'replac(?:ed|es|ing)',
  'resolv(?:ed|es|ing)',
  'restor(?:ed|es|ing)',
  'retain(?:ed|s|ing)',
  'sav(?:ed|es|ing)',
  'secur(?:ed|es|ing)',
  'shorten\\w*',
  'simplif\\w+',
  'sold',
  'solv(?:ed|es|ing)',
  'sped up',
  'speed(?:s|ing)? up',
  'streamlin\\w+',
  'strengthen\\w*',
  'surpass\\w*',
  'tripl(?:ed|es|ing)',
  'unblock\\w*',
  'unlock(?:ed|s|ing)',
  'upstreamed',
  'w(?:on|ins|inning)',
];

/** Turns of phrase that introduce what came of it. */
const consequences = [
  'result(?:ed|s|ing)? in',
  'l(?:eads?|ed|eading) to',
  'so that',
  'as a result',
  'thereby',
  'thus',
  '(?:now|still|later|since|widely|currently) (?:used|in use|adopted|cited|run)',
  '(?:used|adopted|reused|cited|relied on|followed|read|published|approved|accepted|praised|downloaded) (?:by|across|company-wide|org-wide|in)',
  'used (?:org|company)-wide',
  'in use (?:at|by|in|across)',
  'without (?:a|an|any|one|losing|missing|downtime)',
  'ahead of (?:schedule|time|plan)',
  'under budget',
  'on time',
  'for the first time',
  '(?:holds?|held|set|broke) (?:a|the) (?:\\w+ ){0,2}record',
  '(?:translat|turn)(?:ed|ing) [^,;]+ into',
  'ensuring',
  'making (?:it|them|the)',
  'giving',
  'positioning',
  'providing \\w+',
  'supporting \\w+',
  'freeing',
  'bringing',
  'which \\w+(?:ed|s)',
  'to (?:avoid|ensure|improve|increase|reduce|prevent|keep|stop|speed|allow|enable|protect|cut|lower|meet|simplify|remove|replace|standardi[sz]e|streamline|enhance|mitigate|minimi[sz]e)',
];

const outcome = new RegExp(String.raw`(?<!\p{L})(?:${[...changing, ...consequences].join('|')})(?!\p{L})`, 'iu');

/** `behind` is what a reader is told right behind the text. */
export function readLine(text: string, behind = ''): Line {
  const words = Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const begins = label.exec(text)?.[0].length ?? 0;
  const behindLabel = words.filter((word) => word.from >= begins);
  const opening = behindLabel.find((word, index) => !isSkipped(word, behindLabel[index + 1])) ?? null;
  return {
    text,
    words,
    wordCount: countAnyWords(text),
    opening,
    start: behindLabel[0]?.from ?? 0,
    hasFigure: findFigures(`${text} ${behind}`).length > 0,
    hasOutcome: outcome.test(`${text} ${behind}`),
  };
}

/** "Built with Rust", "Designed for couriers", "Using …": a participle that describes a product. */
const descriptions =
  /^(?:using|based (?:on|in)|powered by|(?:built|made) (?:for|with|on top of)|(?:designed|intended|meant|suited) for|\p{L}+(?:ed|en|ilt) (?:and \p{L}+(?:ed|en|ilt) )?by|(?:built|created|designed|developed|written|implemented|coded|programmed) (?:entirely )?(?:in|using|with) (?!\p{Ll}))(?!\p{L})/iu;

const describesProduct = ({ text, opening }: Line) => opening !== null && descriptions.test(text.slice(opening.from));

/** "Led", "Designing", "Develop": the line begins with a deed. */
export function opensWithVerb(line: Line): boolean {
  const { opening } = line;
  if (opening === null || describesProduct(line)) return false;
  if (/^ of(?!\p{L})/u.test(line.text.slice(opening.to)) && isGerund(opening.lower)) return false;
  return isPastVerb(opening.lower) || isBaseVerb(opening.lower) || isGerund(opening.lower);
}
