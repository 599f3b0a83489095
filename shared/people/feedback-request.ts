/** Asking for feedback: questions that can be answered, and a message to send that names nobody else. */

export interface QuestionPattern {
  readonly name: string;
  readonly question: string;
}

/** Each asks for one thing that somebody has seen, so that it takes two minutes to answer. */
export const questionPatterns: readonly QuestionPattern[] = [
  { name: 'One thing to change', question: 'What is one thing I should do differently when I … ?' },
  { name: 'Keep and stop', question: 'When we worked on …, what should I keep doing, and what should I stop?' },
  { name: 'The next level', question: 'What would you have to see from me to trust me with … ?' },
];

interface FeedbackRequest {
  /** Name of whoever is asked; '' while unknown. */
  readonly to: string;
  readonly question: string;
  /** The day on which it was asked before, in words; '' for the first time. */
  readonly askedOn: string;
  /** A day in words by which an answer would help; '' for none. */
  readonly by: string;
}

/**
 * What to send, as plain text: a request, or a reminder of one. It is made of the first name of whoever is asked, the
 * question as it is written, and the days: nothing else of the record gets into it.
 */
export function feedbackRequest({ to, question, askedOn, by }: FeedbackRequest): string {
  const [firstName = ''] = to.trim().split(/\s+/);
  return [
    firstName === '' ? 'Hello,' : `Hello ${firstName},`,
    askedOn === ''
      ? 'may I ask you for feedback? One question:'
      : `on ${askedOn} I asked you something. Your answer would still help me:`,
    question.trim(),
    `Two or three sentences are enough, and an example helps most.${by === '' ? '' : ` By ${by} would be good.`}`,
    askedOn === '' ? 'Thank you.' : 'If it does not suit you now, tell me, and I will ask another time. Thank you.',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
