/** How to get something done with people, fairly: stakeholders, message, steps, and an ethics gate before it is finished. */
import { facts } from '../export/document-parts.ts';
import { formatDate } from './calendar-date.ts';
import { choice, day, group, link, markdown, paragraph, rows, text } from './field.ts';
import { milestoneRows, milestoneShape, nextMilestoneDue } from './milestone.ts';
import { lowerFirst, upperFirst } from './first-letter.ts';
import { inWords } from './number-words.ts';
import { defineKind } from './record-kind.ts';

export const stances = [
  { value: 'ally', label: 'Ally' },
  { value: 'undecided', label: 'Undecided' },
  { value: 'against', label: 'Against' },
] as const;

export const stakeholderShape = {
  person: link('Person', 'person'),
  stance: choice('Stance', stances),
  interest: text({ label: 'Interest', help: 'What they want out of it.' }),
  motivation: text({ label: 'Why they would help', help: 'For allies.' }),
  resistance: text({ label: 'Resistance to expect', help: 'In their words.' }),
  response: text({ label: 'My response', help: 'What you would say or change.' }),
};

export const gateAnswers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not yet' },
] as const;

/** The questions of the ethics gate, in their order. Each needs a yes and a reason in words. */
export const gateQuestions = [
  { name: 'values', label: 'Values', question: 'Does it serve what the organisation says it stands for?' },
  { name: 'transparency', label: 'Transparency', question: 'Could everybody concerned know about it?' },
  { name: 'winWin', label: 'Win for all', question: 'Is there something in it for everybody it touches?' },
  { name: 'credit', label: 'Credit', question: 'Does everybody who did the work get the credit?' },
  { name: 'noBlame', label: 'No blame', question: 'Does it work without blaming anybody?' },
  { name: 'readAloud', label: 'Read aloud', question: 'Would I be comfortable if this were read aloud?' },
] as const;
export type GateName = (typeof gateQuestions)[number]['name'];

const gate = ({ label, question }: { readonly label: string; readonly question: string }) =>
  group(label, {
    answer: choice(question, gateAnswers),
    why: paragraph({ label: 'Why', help: 'One sentence is enough.' }),
  });

export interface GateAnswer {
  readonly answer: (typeof gateAnswers)[number]['value'] | '';
  readonly why: string;
}

const tellAnswer = ({ answer, why }: GateAnswer) =>
  [gateAnswers.find(({ value }) => value === answer)?.label ?? '', why].filter(Boolean).join(': ');

/** Questions that still stand between a strategy and its end. */
export function openGateQuestions(answers: Readonly<Record<GateName, GateAnswer>>): readonly GateName[] {
  return gateQuestions.flatMap(({ name }) => {
    const { answer, why } = answers[name];
    return answer === 'yes' && why.trim() !== '' ? [] : [name];
  });
}

/** What still stands between a strategy and its end, in words. */
export function gateSentence(open: readonly GateName[]): string {
  const names = gateQuestions.filter(({ name }) => open.includes(name)).map(({ label }) => lowerFirst(label));
  if (names.length === 0) return 'Every question has its yes and its reason.';
  const count = names.length === 1 ? 'One question is' : `${upperFirst(inWords(names.length))} questions are`;
  return `${count} open: ${names.join(', ')}. Each needs a yes and a reason.`;
}

/**
 * The day on which a strategy counts as finished, '' while it does not. Whatever the field holds, and whoever wrote it
 * there, it does not count while a question of the gate is open.
 */
export function finishedDay(
  strategy: Readonly<Record<GateName, GateAnswer>> & { readonly finishedOn: string },
): string {
  return openGateQuestions(strategy).length === 0 ? strategy.finishedOn : '';
}

const finishedTooEarly = 'Its day of finishing does not count: a question of the ethics gate is open.';

export const politicalStrategy = defineKind({
  name: 'political-strategy',
  label: { one: 'strategy', many: 'Strategies' },
  place: 'power',
  shape: {
    situation: text({ label: 'Situation', help: 'For example "The lead post needs a yes from finance".' }),
    outcome: paragraph({ label: 'What I want', help: 'What would be different, for whom.' }),
    value: text({ label: 'Value it serves', help: 'One that the organisation names itself.' }),
    message: paragraph({ label: 'Message', help: 'What you would say, tied to that value.' }),
    stakeholders: rows({ label: 'Stakeholders', rowLabel: 'stakeholder' }, stakeholderShape),
    steps: rows({ label: 'Follow-through', rowLabel: 'step' }, milestoneShape),
    values: gate(gateQuestions[0]),
    transparency: gate(gateQuestions[1]),
    winWin: gate(gateQuestions[2]),
    credit: gate(gateQuestions[3]),
    noBlame: gate(gateQuestions[4]),
    readAloud: gate(gateQuestions[5]),
    finishedOn: day({ label: 'Finished on', help: 'Counts once every question of the ethics gate has its yes.' }),
    notes: markdown('Notes'),
  },
  title: (strategy) => strategy.situation,
  summary: (strategy) => {
    const open = openGateQuestions(strategy).length;
    if (open > 0) return `${gateQuestions.length - open} of ${gateQuestions.length} questions of the gate answered`;
    const finished = finishedDay(strategy);
    return finished === '' ? 'Every question of the gate answered' : `Finished on ${formatDate(finished)}`;
  },
  date: finishedDay,
  missing: (strategy) => [
    ...(strategy.situation ? [] : [{ field: 'situation', sentence: 'What is the situation?' }]),
    ...(strategy.outcome ? [] : [{ field: 'outcome', sentence: 'What do you want?' }]),
    ...(strategy.stakeholders.length > 0 ? [] : [{ field: 'stakeholders', sentence: 'Who has a say in it?' }]),
    ...(strategy.value ? [] : [{ field: 'value', sentence: 'Which value of the organisation does it serve?' }]),
    ...(strategy.message ? [] : [{ field: 'message', sentence: 'What will you say?' }]),
    ...openGateQuestions(strategy)
      .slice(0, 1)
      .map((field) => ({ field, sentence: gateQuestions.find(({ name }) => name === field)?.question ?? '' })),
    ...(strategy.finishedOn && !finishedDay(strategy) ? [{ field: 'finishedOn', sentence: finishedTooEarly }] : []),
  ],
  due: (strategy) => nextMilestoneDue(strategy.steps).map((due) => ({ ...due, field: 'steps' })),
  document: (strategy, lookup) => [
    { kind: 'heading', level: 2, text: strategy.situation || 'Strategy' },
    facts([
      ['What I want', strategy.outcome],
      ['Value it serves', strategy.value],
      ['Message', strategy.message],
      ['Finished on', formatDate(finishedDay(strategy))],
    ]),
    ...(strategy.stakeholders.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: ['Person', 'Stance', 'Interest', 'Why they would help', 'Resistance to expect', 'My response'],
            body: strategy.stakeholders.map((one) => [
              lookup.title(one.person) ?? '',
              stances.find(({ value }) => value === one.stance)?.label ?? '',
              one.interest,
              one.motivation,
              one.resistance,
              one.response,
            ]),
          },
        ]),
    ...(strategy.steps.length === 0
      ? []
      : [{ kind: 'table' as const, head: ['Step', 'By', 'Done on'], body: milestoneRows(strategy.steps) }]),
    facts(gateQuestions.map(({ name, question }) => [question, tellAnswer(strategy[name])])),
    { kind: 'markdown', text: strategy.notes },
  ],
  sample: {
    situation: 'The lead post needs a yes from finance',
    outcome: 'One post in the 2027 budget, for whoever is best for it.',
    value: 'We decide on numbers',
    message: 'The depots pay for the post twice over in a year; here is how to check it.',
    stakeholders: [
      {
        stance: 'undecided',
        interest: 'No post that she has to defend alone',
        resistance: 'Not before spring',
        response: 'A trial until summer',
      },
    ],
    steps: [{ what: 'Show the numbers to the depot leads first', by: '2026-11-12' }],
    readAloud: { answer: 'yes', why: 'Everything in it I have said to the people concerned.' },
  },
});
