/** Rules about single words: vague, hollow, superfluous or unexplained ones. */
import { wellKnownAbbreviations } from './abbreviations.ts';
import { isEnglishWord } from './language.ts';
import type { Line } from './line.ts';
import { findPhrases } from './phrases.ts';
import type { CoachContext, CoachRule, Hit, Place } from './rule.ts';

const everywhere: readonly Place[] = ['line', 'title', 'myRole', 'action', 'result'];

const firstPerson = /(?<![\p{L}/-])(?:I(?!\/O)(?:['’](?:m|ve|d|ll))?|[Mm]y|[Mm]e|[Mm]yself)(?![\p{L}-])/u;
const numbered = /(?:phase|type|level|part|class|grade|stage|tier|world war|division) $/i;

function saysI({ text }: Line): readonly Hit[] {
  const match = firstPerson.exec(text);
  if (match === null || numbered.test(text.slice(0, match.index))) return [];
  return [[match.index, match.index + match[0].length]];
}

const abbreviation = /(?<![\p{L}\p{N}&/.@#_-])\p{Lu}{2,5}(?=s?(?![\p{L}\p{N}&@_.]|-\d))/gu;

/** A word that is shouted ("NOT") abbreviates nothing, nor does a Roman number. */
const isKnown = (short: string) =>
  wellKnownAbbreviations.has(short) || isEnglishWord(short.toLowerCase()) || /^[IVX]+$/.test(short);

/** Part of a name or an item in a list of tools: "Harbour SAI", "SAI Board", "Rust, SAI, Git", "the SAI library". */
function isName(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const isNamedBefore = /[\p{L},)] \p{Lu}\p{Ll}\p{L}* $/u.test(before);
  const isNamedBehind =
    /^s? (?:\p{Lu}\p{Ll}|(?:framework|librar|engine|sdk|toolkit|package|platform)(?:s|y|ies)?)/u.test(after);
  return isNamedBefore || isNamedBehind || /, $/.test(before) || after.startsWith(',');
}

/** "slot allocation index (SAI)" and "SAI (slot allocation index)" both explain it. */
function isExplained(short: string, text: string): boolean {
  return new RegExp(String.raw`\(${short}s?\)|(?<!\p{L})${short}s? ?\((?=\p{L}+,?[ -]\p{L})`, 'u').test(text);
}

function unexplained({ text }: Line, { around = '' }: CoachContext): readonly Hit[] {
  // A line in capitals abbreviates nothing.
  if (!/\p{Ll}{3}/u.test(text)) return [];
  const seen = new Set<string>();
  const hits: Hit[] = [];
  for (const match of text.matchAll(abbreviation)) {
    const short = match[0];
    if (isName(text, match.index, match.index + short.length)) continue;
    if (seen.has(short) || isKnown(short)) continue;
    seen.add(short);
    if (!isExplained(short, `${text} ${around}`)) hits.push([match.index, match.index + short.length]);
  }
  return hits;
}

export const wordingRules: readonly CoachRule[] = [
  {
    id: 'vague-change',
    weight: 6,
    reads: everywhere,
    test: findPhrases([
      'significant(?:ly)?',
      'substantial(?:ly)?(?! (?:part|portion|number|amount))',
      'considerabl[ey]',
      'dramatic(?:ally)?',
      'drastic(?:ally)?',
      'greatly',
      'vastly',
      'markedly',
      'noticeabl[ey]',
      'tremendous(?:ly)?',
      'massive(?:ly)?',
      'huge(?:ly)?',
      'immense(?:ly)?',
      'minimal',
      'sizeable',
      'sizable',
    ]),
    reason: '{phrase} asks the reader to guess.',
    question: 'By how much?',
    fires: ['Significantly shortened the wait at the gate', 'Finished with minimal delay', 'A dramatic drop in claims'],
    passes: ['Shortened the wait at the gate by 28 minutes', 'Built the sign for the gate'],
  },
  {
    id: 'vague-amount',
    weight: 5,
    reads: everywhere,
    test: findPhrases([
      'various',
      'several',
      'numerous',
      'many',
      'countless',
      '(?<=(?:across|at|for|from|in|of|on|over|to|with) )multiple',
      'a (?:large |great |wide |small )?(?:number|range|variety|portion|handful|couple|host) of',
      '(?:large|substantial|big) (?:portion|part|number|amount)s? of',
      'a lot of',
      'lots of',
      'tons of',
      'plenty of',
      '(?<=[\\p{L},)] )etc',
      'and (?:so on|more|others)(?=[.;]?$)',
    ]),
    reason: '{phrase} could be two or two hundred.',
    question: 'How many?',
    fires: ['Trained several planners', 'Moved a large number of lorries', 'Wrote guides, lists, etc.'],
    passes: ['Trained nine planners', 'Built a many-to-many index', 'Moved 40 lorries'],
  },
  {
    id: 'vague-frequency',
    weight: 3,
    reads: everywhere,
    test: findPhrases([
      'regularly',
      'frequently',
      'often',
      'constantly',
      'occasionally',
      'from time to time',
      'on a regular basis',
      'periodically',
    ]),
    reason: '{phrase} leaves the rhythm open.',
    question: 'How often?',
    fires: ['Regularly briefed the depots'],
    passes: ['Briefed the depots every Monday', 'Replaced the regular expression'],
  },
  {
    id: 'buzzword',
    weight: 5,
    reads: everywhere,
    test: findPhrases([
      'synerg(?:y|ies|i[sz]ed?|istic)',
      'leverag(?:ed?|ing|es)',
      'utili[sz](?:ed?|ing|es)',
      'best[- ]in[- ]class',
      'best[- ]of[- ]breed',
      'world[- ]class',
      'cutting[- ]edge',
      'bleeding[- ]edge',
      'state[- ]of[- ]the[- ]art',
      'next[- ]gen(?:eration)?',
      'game[- ]chang(?:er|ers|ing)',
      '(?:out of|outside) the box',
      '(?:results?|goal|detail|solution|customer)[- ](?:driven|oriented|obsessed)',
      'data[- ]driven',
      'team player',
      'self[- ]starter',
      'go[- ]getter',
      'hard[- ]working',
      'fast[- ]paced',
      'dynamic (?:team|environment|company|individual|professional)',
      'passionate',
      'innovative',
      'robust',
      'seamless(?:ly)?',
      'frictionless',
      'holistic(?:ally)?',
      'paradigm(?: shift)?s?',
      'value[- ]add(?:ed|s|ing)?',
      'added value',
      'mov(?:ed|ing|e) the needle',
      'low[- ]hanging fruit',
      'deep[- ]dives?',
      'best practices?',
      'thought leader(?:s|ship)?',
      'guru',
      'ninja',
      'rock ?star',
      'mission[- ]critical',
      'business[- ]critical',
      'high[- ]impact',
      'actionable(?: insights?)?',
      'proven track record',
      'excellent (?:communication|interpersonal) skills',
      'cross[- ]functional(?:ly)?',
      'pro-?actively',
      'elegant(?:ly)?',
      'stakeholder (?:alignment|buy-in)',
      'end[- ]to[- ]end solutions?',
      'digital transformation',
      'empower(?:ed|ing|s)?',
      'spearhead(?:ed|ing)',
      'ecosystem',
      'mindset',
      'turnkey',
      'scalable solutions?',
      'elevat(?:ed|ing) the',
    ]),
    reason: '{phrase} is said by everybody and shows nothing.',
    question: 'What exactly was it?',
    fires: [
      'Leveraged the fleet data for the round',
      'Built a robust, world-class yard plan',
      'Cross-functional work on the new gate',
    ],
    passes: ['Used the fleet data for the round', 'Bought a lever for gate 2'],
  },
  {
    id: 'filler',
    weight: 3,
    reads: everywhere,
    test: findPhrases([
      'successfully',
      'in order',
      'actively',
      'effectively',
      'really',
      'very',
      'basically',
      'actually',
      'literally',
      'truly',
      'extremely',
      'highly(?! (?:available|recommend))',
      'simply',
      'personally',
      'quite',
      'thoroughly',
      'meticulously',
      'diligently',
      'tirelessly',
      'passionately',
      'carefully',
    ]),
    reason: '{phrase} can go: the sentence says the same without it.',
    question: 'What does the line say without it?',
    fires: ['Successfully moved the night shift', 'Built a very small gate'],
    passes: ['Moved the night shift', 'Raised the success rate to nine in ten'],
  },
  {
    id: 'first-person',
    weight: 4,
    reads: ['line', 'title'],
    test: saysI,
    reason: 'A line in a resume is about you anyway: leave {phrase} out and begin with the verb.',
    question: 'How does it read without it?',
    fires: ['I moved the night shift to two gates', 'Moved my team to two gates'],
    passes: [
      'Moved the night shift',
      'Finished phase I of the yard plan',
      'Halved the I/O of the importer',
      'Ported MySQL',
    ],
  },
  {
    id: 'abbreviation',
    weight: 2,
    reads: ['line', 'title', 'result'],
    test: unexplained,
    reason: '{phrase} may mean nothing outside your field.',
    question: 'What is it in words?',
    fires: ['Rebuilt the SAI for both depots'],
    passes: [
      'Rebuilt the slot allocation index (SAI) for both depots',
      'Rebuilt the API of the planning tool',
      { text: 'Rebuilt the SAI', context: { around: 'The slot allocation index (SAI) was slow.' } },
      'REBUILT THE SAI',
      'Rebuilt it in a week, NOT a month',
    ],
  },
];
