/** Rules about the first words: a line about work begins with what was done. */
import { isAlsoNoun, isBaseVerb, isGerund, isPastVerb } from '../domain/english-verbs.ts';
import { opensWithVerb, type Line } from './line.ts';
import { findOpening } from './phrases.ts';
import type { CoachContext, CoachRule, Hit } from './rule.ts';

/** They name a job, an attendance or an attempt; the deed stays open. */
const weakOpenings = findOpening([
  '(?:partially |solely |mainly |also |jointly )?responsible for',
  'responsibilit(?:y|ies)(?: were| was)?(?: included?| for|:)?',
  'duties(?: were)?(?: included?|:)?',
  'in charge of',
  'accountable for',
  '(?:tasked|entrusted|charged) with',
  'assigned to',
  'help(?:ed|ing|s)?(?: to| with| out)?',
  'assist(?:ed|ing|s)?(?: with| in| on)?',
  'aid(?:ed|ing) (?:in|with)',
  'work(?:ed|ing|s)? (?:closely |together |directly |mainly |primarily |hand in hand )?(?:on|with|as|in|at|for|alongside|under|towards?)',
  '(?:actively |heavily |directly )?involved (?:in|with)',
  'participat(?:ed|ing|es?) in',
  'particip(?:ant|ation) in',
  'took part in',
  'taking part in',
  'contribut(?:ed|ing|es?) to',
  'engaged in',
  'dealt with',
  'dealing with',
  '(?:serv|act|function)(?:e|ed|ing)? as',
  '(?:was|were) part of',
  'part of',
  '(?:a )?(?:key )?member of',
  '(?:collaborat|cooperat|liais|partner)(?:ed|ing|es?) (?:closely )?(?:on|with)',
  'play(?:ed|ing) (?:a|an) (?:\\p{L}+ )?(?:role|part) in',
  'exposed to',
  'exposure to',
  'gained (?:\\p{L}+ )?(?:experience|exposure|knowledge)',
  'famili?ar with',
  'experience (?:in|with)',
  'tried to',
  'attempted to',
  'handled',
  'managed to',
]);

const managed = findOpening(['manag(?:ed|ing|e)(?! to)']);

/** Routines: they keep things going, and say so in every description of the job. */
const routine = findOpening([
  'maintain(?:ed|ing|s)?',
  'support(?:ed|ing|s)?',
  'provid(?:ed?|ing|es)',
  'perform(?:ed|ing|s)?',
  'conduct(?:ed|ing|s)?',
  'monitor(?:ed|ing|s)?',
  'attend(?:ed|ing|s)?',
  'coordinat(?:ed?|ing|es)',
  'administ(?:er|ered|ering|rated?|rating)',
  'operat(?:ed?|ing|es)',
  'prepar(?:ed?|ing|es)',
  'troubleshoot(?:ing|s)?',
  'troubleshot',
  'answer(?:ed|ing|s)?',
  'respond(?:ed|ing|s)?',
  'process(?:ed|ing|es)',
  'ensur(?:ed?|ing|es)',
  'overs(?:ee|aw|eeing|ees)',
  'supervis(?:ed?|ing|es)',
  'communicat(?:ed?|ing|es)',
  'volunteer(?:ed|ing|s)? (?:for|at|with|in)',
]);

const isBare = ({ hasFigure, hasOutcome }: Line) => !hasFigure && !hasOutcome;

/** The opening word as written, with its place. */
function openingPlace({ opening }: Line): readonly Hit[] {
  return opening === null ? [] : [[opening.from, opening.to]];
}

/** "Build", "Create": the present, unless the word is as much a noun and what follows does not make it a verb. */
function opensInPresent({ opening, words }: Line): boolean {
  if (opening === null || !isBaseVerb(opening.lower) || isPastVerb(opening.lower)) return false;
  if (!isAlsoNoun(opening.lower)) return true;
  const next = words[words.indexOf(opening) + 1]?.lower ?? '';
  return /^(?:the|a|an|our|my|their|its|all|new|and|quarterly|weekly|monthly|daily|complex)$/.test(next);
}

function usesOldTense(line: Line, { isOver }: CoachContext): readonly Hit[] {
  return isOver === true && opensWithVerb(line) && (opensInPresent(line) || isGerund(line.opening?.lower ?? ''))
    ? openingPlace(line)
    : [];
}

/** Nobody acts: "Storefront for print orders", "The system experienced few defects". */
function namesThing(line: Line): readonly Hit[] {
  const { opening, text } = line;
  // Beginning with the number is a style of its own: "90 % fewer claims".
  if (
    opening === null ||
    /^\d/.test(opening.text) ||
    opensWithVerb(line) ||
    /(?<!\p{L})(?:I|I’ve|I've|we|We)(?!\p{L})/u.test(text)
  )
    return [];
  return weakOpenings(line).length > 0 ? [] : openingPlace(line);
}

const begins = /^[\s*•–-]*(?:I )?(?:\p{L}+ly )?(?<verb>[\p{L}-]+)/u;

/** At least the third line of the list that begins with this verb. */
function repeatsOpening(line: Line, { others = [] }: CoachContext): readonly Hit[] {
  const own = line.opening?.lower;
  if (own === undefined || !opensWithVerb(line)) return [];
  const same = others.filter((other) => begins.exec(other)?.groups?.['verb']?.toLowerCase() === own);
  return same.length >= 2 ? openingPlace(line) : [];
}

export const openingRules: readonly CoachRule[] = [
  {
    id: 'weak-opening',
    weight: 12,
    reads: ['line', 'title'],
    test: (line) => [...weakOpenings(line), ...(line.hasFigure && line.hasOutcome ? [] : managed(line))],
    reason: '{phrase} says that you were there. Begin with what you did: designed, led, negotiated.',
    question: 'What did you do yourself?',
    fires: [
      'Responsible for the night shift at two gates',
      'Was responsible for slot reallocation, which cut empty running from 23.4 % to 18.1 %',
      'Helped the depot planners with the new list',
      'I worked closely with the marketing team on the spring fair',
      'Tasked with clearing the backlog of claims',
      'Managed the relations with the carriers’ agents',
      'Managed a team of 12 planners',
      'Managed to keep the yard open',
      '**Rollout:** Participated in the rollout of the new scales',
    ],
    passes: [
      'Led the night shift at two gates',
      'Managed 12 planners through a merger and kept all of them',
      'Helpdesk rebuilt around one queue',
      'Worked out a timetable that three depots accepted',
    ],
  },
  {
    id: 'names-a-thing',
    weight: 12,
    reads: ['line', 'title'],
    test: namesThing,
    reason: '{phrase}: the line tells about a thing, and nobody is seen doing it.',
    question: 'What did you do? Begin with the verb.',
    fires: [
      'Booking site for a chain of hostels',
      'The new scales were a success with the drivers',
      'Monthly speaker at the planners’ evening',
      'Renders timetables in the browser',
      'Monitoring of the yard',
      'Built with Rust and a map of the yard',
      'Designed for drivers in a hurry',
      'Written and maintained by two planners',
    ],
    passes: [
      'Built a booking site for a chain of hostels',
      'In March I moved the scales',
      'Rewrote the yard rules',
      '90 % fewer claims within a year',
      'Designed with both depots a plan for the night',
    ],
  },
  {
    id: 'duties-only',
    weight: 10,
    reads: ['line', 'title'],
    covers: ['no-result'],
    test: (line) => (isBare(line) ? routine(line) : []),
    reason: '{phrase} describes the duty. Anybody in the job did that.',
    question: 'What was better because you did it?',
    fires: [
      'Provided technical support to hotel staff and guests',
      'Maintained the customer database',
      'Attended weekly planning rounds with the depots',
    ],
    passes: [
      'Provided support to 400 guests a week',
      'Maintained the database and cut failed imports',
      'Redrew the yard plan with the depots',
    ],
  },
  {
    id: 'tense',
    weight: 5,
    reads: ['line', 'title'],
    test: usesOldTense,
    reason: '{phrase} stands in the present, and this work is over.',
    question: 'Can it stand in the past tense?',
    fires: [
      { text: 'Build the weekly capacity plan', context: { isOver: true } },
      { text: 'Coordinating deliveries for the north', context: { isOver: true } },
      { text: 'Design the new gate with the architects', context: { isOver: true } },
    ],
    passes: [
      { text: 'Build the weekly capacity plan', context: { isOver: false } },
      'Build the weekly capacity plan',
      { text: 'Built the weekly capacity plan', context: { isOver: true } },
      { text: 'Design lead for the new gate', context: { isOver: true } },
      { text: 'Cut the wait at the gate', context: { isOver: true } },
    ],
  },
  {
    id: 'repeated-opening',
    weight: 4,
    reads: ['line', 'title'],
    test: repeatsOpening,
    reason: '{phrase} opens at least three lines of this list.',
    question: 'Which verb says more exactly what you did here?',
    fires: [
      {
        text: 'Led the move to two gates',
        context: { others: ['Led the night shift', 'Wrote the yard rules', 'Led four planners'] },
      },
    ],
    passes: [
      { text: 'Led the move to two gates', context: { others: ['Led the night shift', 'Wrote the yard rules'] } },
      { text: 'The move to two gates', context: { others: ['The night shift', 'The yard rules'] } },
    ],
  },
];
