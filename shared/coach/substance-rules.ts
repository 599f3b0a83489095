/** Rules about what is told: a number, what it is compared with, what came of it, and whose deed it was. */
import { isParticiple } from '../domain/english-verbs.ts';
import { opensWithVerb, type Line } from './line.ts';
import type { CoachRule, Hit } from './rule.ts';

const nowhere: readonly Hit[] = [];
const asWhole: readonly Hit[] = [null];

/** Fewer words than a statement needs: other rules have nothing to judge yet. */
export const fewestWords = 4;

/** A distinction speaks for itself. */
const honours =
  /^(?:won|awarded|promoted (?:to|from|twice)|named|elected|nominated|selected (?:as|for|to|from|by|out)|honou?red|recogni[sz]ed (?:as|for|by|with)|certified|published|graduated|admitted|invited|received (?:an? |the )?(?:\p{L}+ )?(?:award|prize|medal|scholarship|grant|certificat\p{L}+))(?!\p{L})/iu;

const tellsHonour = ({ text, opening }: Line) => opening !== null && honours.test(text.slice(opening.from));

/** Something is said to have been done; of a bare name or label there is nothing more to ask. */
const isStatement = (line: Line) => line.wordCount >= fewestWords && opensWithVerb(line) && !tellsHonour(line);

/** "to 4 minutes", "to €2": where a number arrived, without the way there ("by 30 %", "10x", "from 12"). */
const arrival =
  /(?<!\p{L})(?:reduc|cut|lower|decreas|shorten|increas|rais|grew|grow|improv|boost|expand|bring|brought|lift|sped|speed|drop|accelerat|scal)\p{L}*(?!\p{L})[^.;]*?(?<!\p{L})(?<place>to (?:under |over |less than |more than |just |only |about |around |nearly |almost )?[€$£]?\d[\d.,]*\s?%?)/iu;
const comparison =
  /(?<!\p{L})(?:from|by|was|were|compared|versus|vs|instead of|down from|up from|than)(?!\p{L})|\d\s?x(?!\p{L})|->|→/iu;

/** What was begun began at zero. */
const fromNothing = /(?<!\p{L})(?:founded|started|established|from scratch|from zero)(?!\p{L})/iu;

function arrivesFromNowhere({ text }: Line): readonly Hit[] {
  const match = arrival.exec(text);
  const place = match?.groups?.['place'];
  if (
    match === null ||
    place === undefined ||
    fromNothing.test(text) ||
    comparison.test(text.replaceAll(/(?:more|less) than/gi, ''))
  )
    return nowhere;
  const to = match.index + match[0].length;
  return [[to - place.length, to]];
}

const be =
  /(?<!\p{L})(?:was|were|is|are|am|been|being|be|got|gets)(?!\p{L})\s+(?:(?:not|also|then|being|been|\p{L}+ly)\s+)*(?<verb>[\p{L}-]+)/giu;
/** Behind one of these a new clause has begun, about something else. */
const newClause =
  /[,;:(—–]|(?<!\p{L})(?:that|which|who|whom|whose|where|when|while|until|before|after|because|as|if|so|how|what|and)(?!\p{L})/iu;
/** Participles that are adjectives: they say how something is, not what was done to it. */
const adjectives =
  /^(?:able|aimed|\p{L}+-based|based|concerned|considered|dedicated|delighted|excited|experienced|fixed|focused|intended|interested|involved|known|limited|located|motivated|needed|organi[sz]ed|pleased|proud|related|required|satisfied|scared|skilled|supposed|tired|used|worried)$/iu;

/** Only the first clause counts: in a later one the passive is often the natural order of words. */
function passive({ text }: Line): readonly Hit[] {
  for (const match of text.matchAll(be)) {
    const verb = match.groups?.['verb'] ?? '';
    if (!isParticiple(verb) || adjectives.test(verb)) continue;
    if (newClause.test(text.slice(0, match.index).replace(/^[^:]{1,40}:\**\s/, ''))) continue;
    return [[match.index, match.index + match[0].length]];
  }
  return nowhere;
}

const ours =
  /(?<!\p{L})(?:we(?:’ve|'ve)?|our (?:team|group|department|company|organi[sz]ation)|the (?:whole |entire )?team(?= (?:\p{L}+ly )?\p{L}+ed(?!\p{L})))(?!\p{L})/iu;
const mine =
  /(?<!\p{L})(?:I|my|me|mine|myself)(?!\p{L})|(?<!\p{L})(?:led|managed|headed|ran|coached|mentored|chaired|founded)(?!\p{L})/u;

/** "We built" without a word of who did which part. "Led our team" has told it. */
function onlyWe({ text }: Line): readonly Hit[] {
  const match = ours.exec(text);
  if (match === null || mine.test(text) || mine.test(text.toLowerCase())) return nowhere;
  return [[match.index, match.index + match[0].length]];
}

export const substanceRules: readonly CoachRule[] = [
  {
    id: 'no-number',
    weight: 20,
    reads: ['line'],
    test: (line) => (isStatement(line) && !line.hasFigure ? asWhole : nowhere),
    reason: 'No number: nobody sees how much it was.',
    question: 'How many, how much or how fast?',
    fires: [
      'Moved the night shift to another gate',
      'Upgraded the yard to Python 3 in 2021',
      'Rewrote the S3 importer',
    ],
    passes: [
      'Moved 40 lorries a night to another gate',
      'Trained twelve planners',
      'Doubled the capacity of the yard',
      'Saved €1.2M a year',
      'Booking site for a chain of hostels',
      'Won the regional planners’ award',
    ],
  },
  {
    id: 'no-result',
    weight: 15,
    reads: ['line'],
    test: (line) => (isStatement(line) && !line.hasFigure && !line.hasOutcome ? asWhole : nowhere),
    reason: 'It says what was done, not what came of it.',
    question: 'What is different now?',
    fires: ['Rewrote the yard rules with both depots', 'Designed a new list for the night shift'],
    passes: [
      'Rewrote the yard rules, which shortened the queue at the gate',
      'Designed a list that is used by three shifts',
      'Won the regional planners’ award',
    ],
  },
  {
    id: 'no-baseline',
    weight: 8,
    reads: ['line'],
    test: arrivesFromNowhere,
    reason: '{phrase} could be much or little: the number before is missing.',
    question: 'Compared with what?',
    fires: ['Cut the wait at the gate to 12 minutes', 'Increased punctuality to over 94 %'],
    passes: [
      'Cut the wait at the gate from 40 to 12 minutes',
      'Increased punctuality by 6 points to 94 %',
      'Cut the wait at the gate by 70 %',
      'Moved 40 lorries to gate 2',
    ],
  },
  {
    id: 'we-without-i',
    weight: 8,
    reads: ['line', 'title', 'myRole', 'action'],
    test: onlyWe,
    reason: '{phrase} hides your own part.',
    question: 'Which part was yours?',
    fires: ['We moved the night shift to two gates', 'Our team rebuilt the importer', 'The team shortened the round'],
    passes: [
      'I redrew the plan, and we moved the night shift to two gates',
      'Led our team through the move',
      'Presented our plan to the board',
      'Moved the team to two gates',
    ],
  },
  {
    id: 'passive',
    weight: 8,
    reads: ['line', 'title', 'myRole', 'action'],
    test: passive,
    reason: '{phrase} leaves open who did it.',
    question: 'Who did it? If it was you, begin with the verb.',
    fires: [
      'The night shift was moved to two gates',
      'Two depots were successfully connected within a year',
      'The rules have been rewritten for both depots',
    ],
    passes: [
      'Moved the night shift, which was delayed by a flood',
      'Wrote rules that are used by three depots',
      'The yard is based in Delft',
      'Trained planners who were promoted',
    ],
  },
];
